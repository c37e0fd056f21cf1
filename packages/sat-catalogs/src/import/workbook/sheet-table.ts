import { CatalogFileInvalid } from '../catalog-file-invalid.ts';
import type { CatalogDefinition } from '../../definitions.ts';
import type { SourceRow } from '../read-table.ts';
import { foldText } from '../../search/fold-text.ts';
import { columnsOf, neededColumns } from './sheet-columns.ts';
import { sheetValue } from './sheet-values.ts';
import type { Sheet, SheetRow } from './workbook.ts';

/** Rows searched for the headings: SAT writes a title, the version and sometimes a group of columns above them. */
const headRowCountMax = 20;

/**
 * Rows of one sheet of SAT's workbook under the names of the public editions. The headings are wherever a row, or a row
 * and the one below it, names all the columns that the catalogue needs.
 *
 * @param place what messages call the sheet
 * @throws CatalogFileInvalid when no row has the headings.
 */
export function* sheetTable(definition: CatalogDefinition, sheet: Sheet, place: string): Generator<SourceRow> {
  const rows = [...sheet.rows()];
  const head = findHead(definition, rows);
  if (head.missing.length > 0) {
    const problem = `no row with the headings of: ${head.missing.join(', ')}`;
    throw new CatalogFileInvalid([{ source: place, line: head.line, problem }]);
  }
  const first = head.columns.get(definition.keyColumns[0] ?? 'tipo') ?? 0;
  for (const { line, cells } of rows) {
    if (line <= head.line || isNoRow(cells, first)) continue;
    yield { line, column: (name) => valueOf(definition, head.columns, cells, name) };
  }
}

function valueOf(
  definition: CatalogDefinition,
  columns: ReadonlyMap<string, number>,
  cells: readonly (string | undefined)[],
  name: string,
): string | undefined {
  const at = columns.get(name);
  return at === undefined ? undefined : sheetValue(definition, name, cells[at] ?? '');
}

interface Head {
  readonly line: number;
  readonly columns: ReadonlyMap<string, number>;
  readonly missing: readonly string[];
}

function findHead(definition: CatalogDefinition, rows: readonly SheetRow[]): Head {
  const needed = neededColumns(definition);
  let best: Head = { line: 1, columns: new Map(), missing: needed };
  for (const [at, row] of rows.slice(0, headRowCountMax).entries()) {
    for (const { line, heads } of candidates(row, rows[at + 1])) {
      const columns = columnsOf(definition, heads);
      const missing = needed.filter((name) => !columns.has(name));
      if (missing.length === 0) return { line, columns, missing };
      if (missing.length < best.missing.length) best = { line, columns, missing };
    }
  }
  return best;
}

/** A row may head the columns by itself, or group columns that the row below it heads. */
function candidates(row: SheetRow, below: SheetRow | undefined): { line: number; heads: SheetRow['cells'] }[] {
  const alone = { line: row.line, heads: row.cells };
  if (below === undefined || (below.cells[0] ?? '').trim() !== '') return [alone];
  const size = Math.max(row.cells.length, below.cells.length);
  const heads = Array.from({ length: size }, (_, at) => below.cells[at] || row.cells[at]);
  return [{ line: below.line, heads }, alone];
}

/** Empty rows, footnotes of one cell ("Continúa en…") and the row of zeros that stands for "no postal code". */
function isNoRow(cells: readonly (string | undefined)[], first: number): boolean {
  const key = (cells[first] ?? '').trim();
  return key === '' || key === '00000' || /^(continua en|notas?)\b/.test(foldText(key));
}
