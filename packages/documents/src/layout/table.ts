import { baselineOffset } from './sheet.ts';
import type { Sheet } from './sheet.ts';
import { COLORS, STYLES } from './theme.ts';
import type { TextStyle } from './theme.ts';

export interface Column {
  readonly title: string;
  readonly width: number;
  readonly align: 'left' | 'right';
}

export interface CellLine {
  readonly text: string;
  readonly style: TextStyle;
  /** Extra space above this line. */
  readonly gap?: number;
  /** How far from the right edge of its column a line aligned right ends. */
  readonly inset?: number;
}

/** One list of lines per column. */
export type Row = ReadonlyArray<readonly CellLine[]>;

export interface TableOptions {
  /** What follows the table and must not be left alone: this height stays on the page of the last row. */
  readonly tail?: number;
  readonly x?: number;
  /** Style of the first line of a row, by which all its cells share a baseline. */
  readonly base?: TextStyle;
  readonly padding?: number;
  /** A table within a block has a hairline below its header, a main one a dark rule. */
  readonly isMinor?: boolean;
}

/** Above this many rows each row is one element for assistive technology, not one per cell: the file stays small. */
const CELL_TAG_ROWS_MAX = 120;
/** So many rows at least stand above the tail when it moves to a new page. */
const ROWS_WITH_TAIL = 2;
export const COLUMN_GAP = 10;
const HEAD_PADDING = 3.5;
const ROW_PADDING = 3.4;

interface Frame {
  readonly columns: readonly Column[];
  readonly x: number;
  readonly width: number;
  readonly base: TextStyle;
  readonly padding: number;
  readonly isTagPerCell: boolean;
  readonly headRule: { readonly color: string; readonly weight: number };
}

/** Space between columns, already part of what `columnsWidth` adds up. */
function columnsWidth(columns: readonly Column[]): number {
  return columns.reduce((sum, column) => sum + column.width, 0) + COLUMN_GAP * (columns.length - 1);
}

/**
 * Draws the table from `sheet.y`. The header repeats on each page; a row moves whole to the next page unless it is
 * taller than a page, when it is cut between lines.
 */
export function drawTable(
  sheet: Sheet,
  columns: readonly Column[],
  rows: readonly Row[],
  options: TableOptions = {},
): void {
  const frame: Frame = {
    columns,
    x: options.x ?? sheet.left,
    width: columnsWidth(columns),
    base: options.base ?? STYLES.body,
    padding: options.padding ?? ROW_PADDING,
    isTagPerCell: rows.length <= CELL_TAG_ROWS_MAX,
    headRule: options.isMinor ? { color: COLORS.hairline, weight: 0.5 } : { color: COLORS.ink, weight: 0.7 },
  };
  sheet.group('Table', () => {
    const first = rows[0];
    sheet.ensure(headHeight() + (first === undefined ? 0 : Math.min(rowHeight(first, frame), sheet.bottom / 3)));
    drawHead(sheet, frame);
    rows.forEach((row, index) => {
      const isLast = index === rows.length - 1;
      drawRow(sheet, row, frame, heightToKeep(rows, index, frame, options.tail ?? 0));
      if (!isLast) sheet.rule(sheet.y, { x: frame.x, width: frame.width });
    });
  });
}

/** Of the last rows: the rows after this one and the tail, which should share its page. */
function heightToKeep(rows: readonly Row[], index: number, frame: Frame, tail: number): number {
  if (index < rows.length - ROWS_WITH_TAIL) return 0;
  return rows.slice(index + 1).reduce((sum, row) => sum + rowHeight(row, frame), tail);
}

export function tableHeight(columns: readonly Column[], rows: readonly Row[], options: TableOptions = {}): number {
  const frame = { base: options.base ?? STYLES.body, padding: options.padding ?? ROW_PADDING };
  return headHeight() + rows.reduce((sum, row) => sum + rowHeight(row, frame), 0);
}

function headHeight(): number {
  return STYLES.head.leading + 2 * HEAD_PADDING;
}

function drawHead(sheet: Sheet, frame: Frame): void {
  const baseline = sheet.y + HEAD_PADDING + baselineOffset(STYLES.head);
  sheet.group('TR', () =>
    eachColumn(frame, (column, x) => {
      const anchor = column.align === 'right' ? x + column.width : x;
      sheet.tag('TH', () => sheet.text(column.title, STYLES.head, anchor, baseline, column.align));
    }),
  );
  sheet.y += headHeight();
  sheet.rule(sheet.y, { x: frame.x, width: frame.width, ...frame.headRule });
}

function drawRow(sheet: Sheet, row: Row, frame: Frame, tail: number): void {
  const height = rowHeight(row, frame);
  if (height + tail > sheet.room && mayMove(sheet, height, tail, frame)) {
    sheet.newPage();
    drawHead(sheet, frame);
  }
  let rest = row;
  while (rowHeight(rest, frame) > sheet.room) {
    const [head, remainder] = splitRow(rest, sheet.room - 2 * frame.padding, frame);
    drawPiece(sheet, head, frame);
    sheet.newPage();
    drawHead(sheet, frame);
    rest = remainder;
  }
  drawPiece(sheet, rest, frame);
}

/** Moving helps when the row fits on an empty page and this page already has something to show. */
function mayMove(sheet: Sheet, height: number, tail: number, frame: Frame): boolean {
  const empty = sheet.pageRoom - headHeight();
  if (height > empty) return sheet.room < minimumPiece(frame);
  if (height > sheet.room) return true;
  return height + tail <= empty;
}

/** Two lines at least stay together at the foot of a page. */
function minimumPiece(frame: Frame): number {
  return 2 * frame.base.leading + 2 * frame.padding;
}

function drawPiece(sheet: Sheet, row: Row, frame: Frame): void {
  const draw = (): void => eachColumn(frame, (column, x, index) => drawCell(sheet, row[index] ?? [], column, x, frame));
  if (frame.isTagPerCell) sheet.group('TR', draw);
  else sheet.group('TR', () => sheet.tag('TD', draw));
  sheet.y += rowHeight(row, frame);
}

function drawCell(sheet: Sheet, lines: readonly CellLine[], column: Column, x: number, frame: Frame): void {
  const anchor = column.align === 'right' ? x + column.width : x;
  sheet.tag('TD', () => {
    let y = sheet.y + frame.padding;
    lines.forEach((line, index) => {
      y += line.gap ?? 0;
      const offset = index === 0 ? baselineOffset(frame.base) : baselineOffset(line.style);
      sheet.text(line.text, line.style, anchor - (line.inset ?? 0), y + offset, column.align);
      y += lineHeight(line, index, frame);
    });
  });
}

function eachColumn(frame: Frame, visit: (column: Column, x: number, index: number) => void): void {
  let { x } = frame;
  frame.columns.forEach((column, index) => {
    visit(column, x, index);
    x += column.width + COLUMN_GAP;
  });
}

function rowHeight(row: Row, frame: Pick<Frame, 'base' | 'padding'>): number {
  const tallest = row.map((lines) =>
    lines.reduce((sum, line, at) => sum + (line.gap ?? 0) + lineHeight(line, at, frame), 0),
  );
  return Math.max(frame.base.leading, ...tallest) + 2 * frame.padding;
}

function lineHeight(line: CellLine, index: number, frame: Pick<Frame, 'base'>): number {
  return index === 0 ? Math.max(frame.base.leading, line.style.leading) : line.style.leading;
}

/** The lines of each cell that fit in `height`, and the others. At least one line is taken. */
function splitRow(row: Row, height: number, frame: Frame): [Row, Row] {
  const cuts = row.map((lines) => {
    let used = 0;
    let count = 0;
    for (const line of lines) {
      used += (line.gap ?? 0) + lineHeight(line, count, frame);
      if (used > height && count > 0) break;
      count += 1;
    }
    return count;
  });
  return [row.map((lines, at) => lines.slice(0, cuts[at])), row.map((lines, at) => lines.slice(cuts[at]))];
}
