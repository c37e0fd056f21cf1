import type { CatalogDefinition } from '../definitions.ts';
import { CatalogFileInvalid, type ImportIssue } from './catalog-file-invalid.ts';
import { normaliseRow, type ImportedRow } from './normalise-row.ts';

/** A row as the source has it: its place and its columns by name. */
export interface SourceRow {
  readonly line: number;
  /** What messages call the place, when it is more exact than the table's. */
  readonly source?: string;
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
  for await (const { line, column, source: place = source } of rows) {
    const result = normaliseRow(definition, column);
    const problem = 'problem' in result ? result.problem : repeated(definition, result.row, seen, line);
    if (problem !== undefined || 'problem' in result) issues.push({ source: place, line, problem: problem ?? '' });
    else if (definition.joinsRepeatedKeys) joinInto(joined, definition, result.row);
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

/** One row of all those of a key: their different texts, the largest number, the period of any. */
function joinInto(joined: Map<string, ImportedRow>, { columns }: CatalogDefinition, row: ImportedRow): void {
  const first = joined.get(row.key) ?? row;
  const data: Record<string, string> = { ...first.data };
  for (const [name, value] of Object.entries(row.data)) {
    const join = columns[name] === 'integer' ? larger : joinTexts;
    data[name] = join(data[name] ?? '', value);
  }
  const from = first.from === undefined || row.from === undefined ? undefined : earlier(first.from, row.from);
  const to = first.to === undefined || row.to === undefined ? undefined : later(first.to, row.to);
  joined.set(row.key, { catalog: row.catalog, key: row.key, data, ...(from && { from }), ...(to && { to }) });
}

const larger = (a: string, b: string): string => (Number(a) >= Number(b) ? a : b);
const earlier = (a: string, b: string): string => (a <= b ? a : b);
const later = (a: string, b: string): string => (a >= b ? a : b);

function joinTexts(first: string, second: string): string {
  if (first === '' || second === '') return first + second;
  return first.split(' | ').includes(second) ? first : `${first} | ${second}`;
}

/** @throws CatalogFileInvalid when a column the catalogue needs is missing. */
export function requireColumns(definition: CatalogDefinition, source: string, present: readonly string[]): void {
  const period = definition.hasValidity ? ['vigencia_desde', 'vigencia_hasta'] : [];
  const needed = [...definition.keyColumns, ...Object.keys(definition.columns), ...period];
  const missing = needed.filter((name) => !present.includes(name));
  if (missing.length === 0) return;
  throw new CatalogFileInvalid([{ source, line: 1, problem: `missing columns: ${missing.join(', ')}` }]);
}
