import path from 'node:path';
import { parseArgs } from 'node:util';
import { runMutants } from './run-mutants.ts';
import { scopes } from './scopes.ts';
import type { MutationScope } from './scopes.ts';
import { scoreTable, scoresOf, survivorLines } from './score.ts';

/** Below this share of noticed mutants, in percent, the run fails. */
const SCORE_MIN = 85;

process.exitCode = await mutate();

/** Stdout: for each scope the table of scores and the survivors; last, one line of JSON. Exit 1 below the agreed score. */
async function mutate(): Promise<number> {
  const { values } = parseArgs({
    options: {
      package: { type: 'string' },
      scope: { type: 'string' },
      full: { type: 'boolean', default: false },
      static: { type: 'boolean', default: false },
      root: { type: 'string', default: path.resolve(import.meta.dirname, '../../..') },
      mutate: { type: 'string' },
      tests: { type: 'string' },
      concurrency: { type: 'string', default: '2' },
    },
  });
  const options = {
    root: values.root,
    isFull: values.full,
    withStatic: values.static,
    concurrency: Number(values.concurrency),
  };
  const results: Array<{ scope: string; score: number }> = [];
  for (const [name, scope] of scopesOf(values)) {
    const cache = path.join(values.root, '.data/mutation', name);
    const mutants = await runMutants({ ...options, ...scope, cache });
    const scores = scoresOf(mutants, values.root);
    say(`${scoreTable(scores)}\n`);
    for (const line of survivorLines(mutants, values.root)) say(line);
    const { file: _, ...total } = scores.total;
    results.push({ scope: name, ...total });
  }
  say(JSON.stringify(results));
  return results.every(({ score }) => score >= SCORE_MIN) ? 0 : 1;
}

type Mutated = Omit<MutationScope, 'package'>;

interface ScopeOptions {
  readonly package?: string;
  readonly scope?: string;
  readonly mutate?: string;
  readonly tests?: string;
}

/** Those asked for: all, those of a package, one by its name; or files and tests of the caller's own. */
function scopesOf({
  package: asked,
  scope,
  mutate: files,
  tests,
}: ScopeOptions): Array<[name: string, scope: Mutated]> {
  if (files !== undefined && tests !== undefined) return [['own', { mutate: [files], tests: [tests] }]];
  const chosen = Object.entries(scopes).filter(
    ([name, { package: owner }]) => (asked === undefined || owner === asked) && (scope === undefined || name === scope),
  );
  if (chosen.length === 0) throw new Error(`no such scope; there are ${Object.keys(scopes).join(', ')}`);
  return chosen;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
