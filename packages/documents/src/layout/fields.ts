import type { KeyedText } from '../model.ts';
import type { Sheet } from './sheet.ts';
import { STYLES } from './theme.ts';
import type { TextStyle } from './theme.ts';

/** A small label with its value below. `span` counts grid columns. */
export interface Field {
  readonly label: string;
  readonly value: string;
  readonly style?: TextStyle;
  readonly span?: number;
}

export interface FieldGrid {
  readonly x: number;
  readonly width: number;
  readonly columns: number;
}

interface Placed {
  readonly field: Field;
  readonly x: number;
  readonly lines: readonly string[];
  readonly style: TextStyle;
}

interface PlacedRow {
  readonly cells: readonly Placed[];
  readonly height: number;
}

const GUTTER = 12;
const ROW_GAP = 6;

/** `03 · Transferencia electrónica de fondos`, or the key alone. */
export function keyed(value: KeyedText): string {
  return value.text === undefined || value.text === '' ? value.key : `${value.key} · ${value.text}`;
}

/** A field unless its value is absent. */
export function field(label: string, value: KeyedText | string | undefined, extra: Partial<Field> = {}): Field[] {
  if (value === undefined || value === '') return [];
  return [{ label, value: typeof value === 'string' ? value : keyed(value), ...extra }];
}

/** Height the fields take. */
export function fieldsHeight(sheet: Sheet, fields: readonly Field[], grid: FieldGrid): number {
  return place(sheet, fields, grid).reduce((sum, row) => sum + row.height, 0);
}

/** Draws the fields from `sheet.y` in rows, going on to a new page between rows when needed. */
export function drawFields(sheet: Sheet, fields: readonly Field[], grid: FieldGrid): void {
  for (const row of place(sheet, fields, grid)) {
    sheet.ensure(row.height - ROW_GAP);
    for (const cell of row.cells) drawCell(sheet, cell);
    sheet.y += row.height;
  }
}

function drawCell(sheet: Sheet, cell: Placed): void {
  sheet.tag('P', () => {
    const top = sheet.lines([cell.field.label], STYLES.label, cell.x, sheet.y);
    sheet.lines(cell.lines, cell.style, cell.x, top);
  });
}

function place(sheet: Sheet, fields: readonly Field[], grid: FieldGrid): PlacedRow[] {
  const unit = (grid.width - GUTTER * (grid.columns - 1)) / grid.columns;
  const rows: Placed[][] = [];
  let used = grid.columns;
  for (const item of fields) {
    const span = Math.min(item.span ?? 1, grid.columns);
    if (used + span > grid.columns) {
      rows.push([]);
      used = 0;
    }
    const style = item.style ?? STYLES.body;
    const width = unit * span + GUTTER * (span - 1);
    rows.at(-1)?.push({
      field: item,
      x: grid.x + used * (unit + GUTTER),
      lines: sheet.wrap(item.value, style, width),
      style,
    });
    used += span;
  }
  return rows.map((cells) => ({ cells, height: rowHeight(cells) }));
}

function rowHeight(cells: readonly Placed[]): number {
  const tallest = Math.max(...cells.map((cell) => cell.lines.length * cell.style.leading));
  return STYLES.label.leading + tallest + ROW_GAP;
}
