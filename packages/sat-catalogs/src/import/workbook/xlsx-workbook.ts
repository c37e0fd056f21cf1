import { numberFormat, numberText } from './cell-number.ts';
import { RowCollector, WorkbookBroken } from './workbook.ts';
import type { Sheet, SheetRow, Workbook } from './workbook.ts';
import { xmlEvents } from './xml-events.ts';
import { ZipFile } from './zip-file.ts';

interface Shared {
  readonly strings: readonly string[];
  readonly textOf: (value: number, style: number) => string;
}

/**
 * Reads an `.xlsx` workbook (Office Open XML, ECMA-376): values of cells only, a formula by its last result.
 *
 * @throws WorkbookBroken when the file is damaged or unpacks to far more than a catalogue holds.
 */
export function xlsxWorkbook(bytes: Buffer): Workbook {
  const zip = new ZipFile(bytes);
  const targets = relationTargets(zip.text('xl/_rels/workbook.xml.rels') ?? '');
  const { sheets, isFrom1904 } = readIndex(required(zip, 'xl/workbook.xml'));
  const strings = readStrings(zip.text('xl/sharedStrings.xml') ?? '');
  const formats = readStyles(zip.text('xl/styles.xml') ?? '');
  const shared: Shared = {
    strings,
    textOf: (value, style) => numberText(value, formats[style], isFrom1904),
  };
  return {
    sheets: sheets.map(({ name, relation }): Sheet => ({
      name,
      rows: () => sheetRows(required(zip, targets.get(relation) ?? ''), shared),
    })),
  };
}

function required(zip: ZipFile, name: string): string {
  const text = zip.text(name);
  if (text === undefined) throw new WorkbookBroken(`the workbook has no part ${name}`);
  return text;
}

/** Part names by relation id; targets are relative to `xl/` unless they begin with a slash. */
function relationTargets(text: string): Map<string, string> {
  const targets = new Map<string, string>();
  for (const event of xmlEvents(text)) {
    if (event.type !== 'open' || event.name !== 'Relationship') continue;
    const target = event.attribute('Target') ?? '';
    targets.set(event.attribute('Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  }
  return targets;
}

function readIndex(text: string): { sheets: { name: string; relation: string }[]; isFrom1904: boolean } {
  const sheets: { name: string; relation: string }[] = [];
  let isFrom1904 = false;
  for (const event of xmlEvents(text)) {
    if (event.type !== 'open') continue;
    if (event.name === 'workbookPr') isFrom1904 = ['1', 'true'].includes(event.attribute('date1904') ?? '');
    if (event.name === 'sheet') {
      sheets.push({ name: event.attribute('name') ?? '', relation: event.attribute('id') ?? '' });
    }
  }
  return { sheets, isFrom1904 };
}

/** Shared strings; rich text is joined, the phonetic hints of Asian scripts are left out. */
function readStrings(text: string): string[] {
  const strings: string[] = [];
  let current: string | undefined;
  let isText = false;
  let phonetic = 0;
  for (const event of xmlEvents(text)) {
    if (event.type === 'text') {
      if (isText && phonetic === 0 && current !== undefined) current += event.text;
      continue;
    }
    const isOpen = event.type === 'open';
    if (event.name === 't') isText = isOpen;
    else if (event.name === 'rPh') phonetic += isOpen ? 1 : -1;
    else if (event.name === 'si' && isOpen) current = '';
    else if (event.name === 'si') strings.push(current ?? '');
  }
  return strings;
}

/** Number format of each cell style. */
function readStyles(text: string): (string | undefined)[] {
  const listed = new Map<number, string>();
  const formats: (string | undefined)[] = [];
  let isCellStyle = false;
  for (const event of xmlEvents(text)) {
    if (event.type === 'text') continue;
    if (event.name === 'cellXfs') isCellStyle = event.type === 'open';
    if (event.type !== 'open') continue;
    if (event.name === 'numFmt') listed.set(Number(event.attribute('numFmtId')), event.attribute('formatCode') ?? '');
    if (event.name === 'xf' && isCellStyle) formats.push(numberFormat(Number(event.attribute('numFmtId')), listed));
  }
  return formats;
}

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
}

function* sheetRows(text: string, shared: Shared): Generator<SheetRow> {
  const rows = new RowCollector();
  let row = -1;
  let column = -1;
  let cell: OpenCell | undefined;
  let isValue = false;
  for (const event of xmlEvents(text)) {
    if (event.type === 'text') {
      if (isValue && cell !== undefined) cell.value += event.text;
    } else if (event.name === 'v' || event.name === 't') isValue = event.type === 'open';
    else if (event.name === 'row' && event.type === 'open') {
      row = Number(event.attribute('r') ?? row + 2) - 1;
      column = -1;
    } else if (event.name === 'c' && event.type === 'open') {
      column = columnOf(event.attribute('r')) ?? column + 1;
      const style = Number(event.attribute('s') ?? 0);
      cell = { row, column, type: event.attribute('t') ?? 'n', style, value: '' };
    } else if (event.name === 'c' && cell !== undefined) {
      const shown = cellText(cell, shared);
      if (shown !== '') rows.add(cell.row, cell.column, shown);
      cell = undefined;
    }
  }
  yield* rows.rows();
}

function cellText({ type, value, style }: OpenCell, { strings, textOf }: Shared): string {
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'd') return value.slice(0, 10);
  if (type === 'e') return '';
  return type === 'n' && value.trim() !== '' ? textOf(Number(value), style) : value;
}

/** Column of a reference such as `AB12`, from 0. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (letters === undefined) return undefined;
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
