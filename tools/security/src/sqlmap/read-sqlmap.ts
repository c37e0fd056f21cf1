/** What a run of sqlmap came to. */
export type Verdict =
  | { readonly kind: 'clean' }
  | { readonly kind: 'finding'; readonly what: string }
  | { readonly kind: 'untested'; readonly why: string };

const FOUND = /sqlmap identified the following injection point|is vulnerable\b/;
const CLEAN =
  /all tested parameters do not appear to be injectable|false positive or unexploitable injection point detected/;
/** Where an injection is described: everything between the lines of dashes. */
const DESCRIBED = /---\n([\s\S]*?)\n---/;

/** Reads sqlmap's own words; what it does not say in words we know counts as not tested, never as clean. */
export function readSqlmap(output: string): Verdict {
  if (FOUND.test(output)) return { kind: 'finding', what: DESCRIBED.exec(output)?.[1] ?? lastLine(output) };
  if (CLEAN.test(output)) return { kind: 'clean' };
  return { kind: 'untested', why: lastLine(output) };
}

function lastLine(output: string): string {
  const lines = output.split('\n').filter((line) => /\[(?:CRITICAL|ERROR|WARNING)\]/.test(line));
  return lines.at(-1)?.trim() ?? 'it said nothing';
}
