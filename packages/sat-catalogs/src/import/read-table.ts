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
 * @throws CatalogFileInvalid when any row is wrong, a key repeats that should not, or there is no row at all.
 */
export async function* readTable(
  definition: CatalogDefinition,
  source: string,
  rows: AsyncIterable<SourceRow> | Iterable<SourceRow>,
): AsyncGenerator<ImportedRow> {
  const issues: ImportIssue[] = [];
  const seen = new Map<string, number>();
  const joined = new Map<string, ImportedRow>();
  for await (const { line, column } of rows) {
    const result = normaliseRow(definition, column);
    const problem = 'problem' in result ? result.problem : repeated(definition, result.row, seen, line);
    if (problem !== undefined) issues.push({ source, line, problem });
    else if (!('row' in result)) continue;
    else if (definition.joinsRepeatedKeys) joined.set(result.row.key, joinRows(joined.get(result.row.key), result.row));
    else yield result.row;
    if (issues.length >= issueCountMax) throw new CatalogFileInvalid(issues);
  }
  if (issues.length > 0) throw new CatalogFileInvalid(issues);
  if (seen.size === 0) throw new CatalogFileInvalid([{ source, line: 1, problem: 'no rows' }]);
  yield* joined.values();
}

function repeated(
  { joinsRepeatedKeys }: CatalogDefinition,
  row: ImportedRow,
  seen: Map<string, number>,
  line: number,
): string | undefined {
  const first = seen.get(row.key);
  if (first !== undefined && !joinsRepeatedKeys) return `key ${row.key} was already on line ${first}`;
  seen.set(row.key, line);
  return undefined;
}

/** One row of two: every column with the different values of both, the period of the first. */
function joinRows(first: ImportedRow | undefined, second: ImportedRow): ImportedRow {
  if (first === undefined) return second;
  const data: Record<string, string> = { ...first.data };
  for (const [name, value] of Object.entries(second.data)) {
    const present = data[name] ?? '';
    const isNew = value !== '' && !present.split(' | ').includes(value);
    data[name] = present === '' ? value : `${present}${isNew ? ` | ${value}` : ''}`;
  }
  return { ...first, data };
}

/** @throws CatalogFileInvalid when a column the catalogue needs is missing. */
export function requireColumns(definition: CatalogDefinition, source: string, present: readonly string[]): void {
  const period = definition.hasValidity ? ['vigencia_desde', 'vigencia_hasta'] : [];
  const needed = [...definition.keyColumns, ...Object.keys(definition.columns), ...period];
  const missing = needed.filter((name) => !present.includes(name));
  if (missing.length === 0) return;
  throw new CatalogFileInvalid([{ source, line: 1, problem: `missing columns: ${missing.join(', ')}` }]);
}
