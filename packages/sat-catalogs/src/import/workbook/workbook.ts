/** A spreadsheet file, whatever its format, as the importer needs it: sheets of texts. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
}

export interface Sheet {
  readonly name: string;
  /** Rows that have any cell, in order. Each call reads them anew. */
  rows(): Iterable<SheetRow>;
}

export interface SheetRow {
  /** Number of the row as the spreadsheet shows it, from 1. */
  readonly line: number;
  /** Texts by column, from 0; holes are empty cells. Dates are `YYYY-MM-DD`, numbers plain decimals, booleans `1` or `0`. */
  readonly cells: readonly (string | undefined)[];
}

/** The file is not the workbook it seems to be, or asks for more than a reader should give. */
export class WorkbookBroken extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'WorkbookBroken';
  }
}

/** Most rows and columns a sheet of either format can have (ECMA-376 part 1, 18.3.1.73; MS-XLS has fewer). */
export const rowCountMax = 1_048_576;
export const columnCountMax = 16_384;

/** Cells accepted in one sheet: ten times SAT's largest. A file of a few kilobytes can describe billions. */
const cellCountMax = 20_000_000;

/** Collects the cells of a sheet and gives them row by row, whatever order they came in. */
export class RowCollector {
  readonly #rows = new Map<number, (string | undefined)[]>();
  #cellCount = 0;

  add(row: number, column: number, text: string): void {
    if (row >= rowCountMax || column >= columnCountMax)
      throw new WorkbookBroken(`cell ${row}, ${column} is out of range`);
    if (++this.#cellCount > cellCountMax) throw new WorkbookBroken(`a sheet has more than ${cellCountMax} cells`);
    const cells = this.#rows.get(row);
    if (cells === undefined) this.#rows.set(row, place([], column, text));
    else place(cells, column, text);
  }

  *rows(): Generator<SheetRow> {
    for (const row of [...this.#rows.keys()].sort((a, b) => a - b)) {
      yield { line: row + 1, cells: this.#rows.get(row) ?? [] };
    }
  }
}

/** A far column must not make an array of thousands of holes: those are filled, so that the array stays packed. */
function place(cells: (string | undefined)[], column: number, text: string): (string | undefined)[] {
  while (cells.length < column) cells.push(undefined);
  cells[column] = text;
  return cells;
}
