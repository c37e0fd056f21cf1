import type { CatalogDefinition } from '../definitions.ts';
import { CatalogFileInvalid, type ImportIssue } from './catalog-file-invalid.ts';
import { normaliseRow, type ImportedRow } from './normalise-row.ts';

/** A row as the source has it: its place and its columns by name. */
export interface SourceRow {
  readonly line: number;
  readonly column: (name: string) => string | undefined;
}

/** Enough to see the pattern of a mistake without printing a whole broken file. */
const issueCountMax = 20;

/**
 * Normalised rows of one table. Goes on after a bad row, so that the error at the end lists the first twenty of them;
 * whoever writes rows as they come must therefore do it in a transaction.
 *
 * @throws CatalogFileInvalid when any row is wrong, a key repeats, or there is no row at all.
 */
export async function* readTable(
  definition: CatalogDefinition,
  source: string,
  rows: AsyncIterable<SourceRow> | Iterable<SourceRow>,
): AsyncGenerator<ImportedRow> {
  const issues: ImportIssue[] = [];
  const seen = new Map<string, number>();
  for await (const { line, column } of rows) {
    const result = normaliseRow(definition, column);
    const problem = 'problem' in result ? result.problem : repeated(result.row, seen, line);
    if (problem !== undefined) issues.push({ source, line, problem });
    else if ('row' in result) yield result.row;
    if (issues.length >= issueCountMax) throw new CatalogFileInvalid(issues);
  }
  if (issues.length > 0) throw new CatalogFileInvalid(issues);
  if (seen.size === 0) throw new CatalogFileInvalid([{ source, line: 1, problem: 'no rows' }]);
}

function repeated(row: ImportedRow, seen: Map<string, number>, line: number): string | undefined {
  const first = seen.get(row.key);
  if (first !== undefined) return `key ${row.key} was already on line ${first}`;
  seen.set(row.key, line);
  return undefined;
}

/** @throws CatalogFileInvalid when a column the catalogue needs is missing. */
export function requireColumns(definition: CatalogDefinition, source: string, present: readonly string[]): void {
  const period = definition.hasValidity ? ['vigencia_desde', 'vigencia_hasta'] : [];
  const needed = [...definition.keyColumns, ...Object.keys(definition.columns), ...period];
  const missing = needed.filter((name) => !present.includes(name));
  if (missing.length === 0) return;
  throw new CatalogFileInvalid([{ source, line: 1, problem: `missing columns: ${missing.join(', ')}` }]);
}
