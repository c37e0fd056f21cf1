import { declaredErrors } from '../platform/errors/index.ts';
import type { operations } from './operations.ts';

/**
 * The overview of error codes with its table written anew between its marks: the problems the API declares. Everything
 * else of the text stays. Pass the operations: loading them declares the errors.
 */
export function renderErrorOverview(text: string, _declaredBy: typeof operations): string {
  return withTable(text, 'problems', problemRows());
}

function withTable(text: string, name: string, rows: readonly string[]): string {
  const begin = `<!-- ${name}: written by pnpm openapi -->\n`;
  const end = `<!-- end of ${name} -->`;
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`the overview of errors has lost its marks of "${name}"`);
  return `${text.slice(0, from)}${begin}\n${rows.join('\n')}\n\n${text.slice(to)}`;
}

function problemRows(): string[] {
  const errors = declaredErrors().toSorted((a, b) => a.status - b.status);
  return [
    '| HTTP | Code | | |',
    '|---|---|---|---|',
    ...errors.map(({ status, code, title }) => `| ${status} | [\`${code}\`](${code}.md) | ${title.en} | ${title.es} |`),
  ];
}
