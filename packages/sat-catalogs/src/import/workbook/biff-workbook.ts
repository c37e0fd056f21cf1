import { biffRecords, RecordReader, recordType } from './biff-records.ts';
import type { BiffRecord } from './biff-records.ts';
import { numberFormat, numberText } from './cell-number.ts';
import { compoundStream } from './compound-file.ts';
import { RowCollector, WorkbookBroken } from './workbook.ts';
import type { Sheet, SheetRow, Workbook } from './workbook.ts';

/** What the sheets share: strings, number formats, calendar. */
interface Globals {
  readonly sheets: readonly { readonly name: string; readonly position: number }[];
  readonly strings: readonly string[];
  readonly textOf: (value: number, style: number) => string;
}

/**
 * Reads an Excel 97–2003 workbook (BIFF8 in a compound file, MS-XLS), the format of SAT's catalogues: values of cells only,
 * a formula by its last result.
 *
 * @throws WorkbookBroken when the file is damaged, encrypted or older than Excel 97.
 */
export function biffWorkbook(bytes: Buffer): Workbook {
  const stream = compoundStream(bytes, ['Workbook', 'Book']);
  return guarded(() => {
    const globals = readGlobals(stream);
    return {
      sheets: globals.sheets.map((sheet): Sheet => ({
        name: sheet.name,
        rows: () => guarded(() => sheetRows(stream, sheet.position, globals)),
      })),
    };
  });
}

/** Reading past the end of a buffer is a damaged file, not a fault of the program. */
function guarded<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) throw new WorkbookBroken(`damaged: ${error.message}`);
    throw error;
  }
}

function readGlobals(stream: Buffer): Globals {
  const sheets: { name: string; position: number }[] = [];
  const formats = new Map<number, string>();
  const styles: number[] = [];
  let strings: readonly string[] = [];
  let isFrom1904 = false;
  for (const record of biffRecords(stream, 0)) {
    const reader = new RecordReader(record.parts);
    if (record.type === recordType.bof) requireBiff8(reader);
    else if (record.type === recordType.filePass) throw new WorkbookBroken('the workbook is encrypted');
    else if (record.type === recordType.boundSheet) addSheet(reader, sheets);
    else if (record.type === recordType.sst) strings = readStrings(reader);
    else if (record.type === recordType.date1904) isFrom1904 = reader.uint16() === 1;
    else if (record.type === recordType.format) formats.set(reader.uint16(), reader.unicode(reader.uint16()));
    else if (record.type === recordType.xf) styles.push((reader.skip(2), reader.uint16()));
  }
  const textOf = (value: number, style: number): string =>
    numberText(value, numberFormat(styles[style] ?? 0, formats), isFrom1904);
  return { sheets, strings, textOf };
}

function requireBiff8(reader: RecordReader): void {
  if (reader.uint16() !== 0x0600) throw new WorkbookBroken('the workbook is older than Excel 97');
}

/** Worksheets only: a chart has no cells, and a macro sheet no catalogue. */
function addSheet(reader: RecordReader, sheets: { name: string; position: number }[]): void {
  const position = reader.uint32();
  reader.skip(1);
  const kind = reader.uint8();
  const name = reader.unicode(reader.uint8());
  if (kind === 0) sheets.push({ name, position });
}

function readStrings(reader: RecordReader): string[] {
  reader.skip(4);
  const count = reader.uint32();
  const strings: string[] = [];
  while (strings.length < count) strings.push(reader.unicode(reader.uint16()));
  return strings;
}

function sheetRows(stream: Buffer, position: number, globals: Globals): Iterable<SheetRow> {
  const rows = new RowCollector();
  let pending: { row: number; column: number } | undefined;
  for (const record of biffRecords(stream, position)) {
    if (cellTypes.has(record.type)) pending = readCells(record, globals, rows);
    else if (record.type === recordType.string && pending !== undefined) {
      const reader = new RecordReader(record.parts);
      rows.add(pending.row, pending.column, reader.unicode(reader.uint16()));
    }
  }
  return rows.rows();
}

/** Adds the cells of a record; a formula whose result is a text has it in a later record, and gives its place here. */
function readCells(
  { type, parts }: BiffRecord,
  { strings, textOf }: Globals,
  rows: RowCollector,
): { row: number; column: number } | undefined {
  const reader = new RecordReader(parts);
  const row = reader.uint16();
  const column = reader.uint16();
  if (type === recordType.mulRk) {
    const count = Math.floor(((parts[0]?.length ?? 0) - 6) / 6);
    for (let at = 0; at < count; at++) rows.add(row, column + at, packedNumber(reader, textOf));
    return undefined;
  }
  const style = reader.uint16();
  if (type === recordType.labelSst) rows.add(row, column, strings[reader.uint32()] ?? '');
  else if (type === recordType.label || type === recordType.rString) {
    rows.add(row, column, reader.unicode(reader.uint16()));
  } else if (type === recordType.number) rows.add(row, column, textOf(reader.double(), style));
  else if (type === recordType.rk) rows.add(row, column, textOf(rkNumber(reader.uint32()), style));
  else if (type === recordType.boolErr) rows.add(row, column, boolText(reader.uint8(), reader.uint8()));
  else return formulaResult(parts[0] ?? Buffer.alloc(0), rows, { row, column, style }, textOf);
  return undefined;
}

const cellTypes: ReadonlySet<number> = new Set([
  recordType.labelSst,
  recordType.label,
  recordType.rString,
  recordType.number,
  recordType.rk,
  recordType.mulRk,
  recordType.boolErr,
  recordType.formula,
]);

function packedNumber(reader: RecordReader, textOf: Globals['textOf']): string {
  const style = reader.uint16();
  return textOf(rkNumber(reader.uint32()), style);
}

const boolText = (value: number, isError: number): string => (isError === 1 ? '' : String(value));

/** A number in four bytes (MS-XLS 2.5.217): an integer or the high half of a double, perhaps a hundred times too large. */
function rkNumber(bits: number): number {
  const value = (bits & 2) === 0 ? highHalf(bits) : bits >> 2;
  return (bits & 1) === 0 ? value : value / 100;
}

function highHalf(bits: number): number {
  const bytes = Buffer.alloc(8);
  bytes.writeUInt32LE((bits & 0xffff_fffc) >>> 0, 4);
  return bytes.readDoubleLE(0);
}

function formulaResult(
  bytes: Buffer,
  rows: RowCollector,
  { row, column, style }: { row: number; column: number; style: number },
  textOf: Globals['textOf'],
): { row: number; column: number } | undefined {
  if (bytes.readUInt16LE(12) !== 0xffff) rows.add(row, column, textOf(bytes.readDoubleLE(6), style));
  else if (bytes[6] === 0) return { row, column };
  else if (bytes[6] === 1) rows.add(row, column, String(bytes[8]));
  return undefined;
}
