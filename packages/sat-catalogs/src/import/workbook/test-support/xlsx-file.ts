import { deflateRawSync } from 'node:zlib';
import type { TestCell, TestSheet } from './biff-file.ts';

/** An `.xlsx` file with these sheets: shared strings, some of them rich text, and styles as in `biffFile`. */
export function xlsxFile(sheets: readonly TestSheet[]): Buffer {
  const texts = [...new Set(sheets.flatMap(([, rows]) => rows.flat().filter((cell) => typeof cell === 'string')))];
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const list = sheets.map(([name], at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  const relations = sheets.map((_, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`);
  return zipFile({
    'xl/workbook.xml': `<?xml version="1.0"?><workbook ${main}><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relations.join('')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst ${main}>${texts.map(sharedString).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet ${main}><numFmts><numFmt numFmtId="164" formatCode="00"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(
      sheets.map(([, rows], at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `<worksheet ${main}><sheetData>${rows.map((row, line) => rowXml(row, line, texts)).join('')}</sheetData></worksheet>`,
      ]),
    ),
  });
}

function sharedString(text: string, at: number): string {
  if (at % 2 === 0) return `<si><t xml:space="preserve">${escaped(text)}</t></si>`;
  const half = Math.floor(text.length / 2);
  const run = (part: string): string => `<r><rPr><b/></rPr><t xml:space="preserve">${escaped(part)}</t></r>`;
  return `<si>${run(text.slice(0, half))}${run(text.slice(half))}<rPh><t>no</t></rPh></si>`;
}

function rowXml(row: readonly TestCell[], line: number, texts: readonly string[]): string {
  const cells = row.map((cell, column) => {
    if (cell === undefined) return '';
    const place = `r="${String.fromCodePoint(65 + column)}${line + 1}"`;
    if (typeof cell === 'string') return `<c ${place} t="s"><v>${texts.indexOf(cell)}</v></c>`;
    return `<c ${place} s="${[0, 14, 164].indexOf(cell.format ?? 0)}"><v>${cell.number}</v></c>`;
  });
  return `<row r="${line + 1}">${cells.join('')}</row>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('ñ', '&#xF1;');
}

/** A ZIP archive; `sizes` overrides what the directory says of a file. */
export function zipFile(files: Readonly<Record<string, string>>, sizes: Readonly<Record<string, number>> = {}): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let position = 0;
  for (const [name, text] of Object.entries(files)) {
    const packed = deflateRawSync(Buffer.from(text));
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x0403_4b50);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x0201_4b50);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(sizes[name] ?? Buffer.byteLength(text), 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(position, 42);
    locals.push(local, Buffer.from(name), packed);
    entries.push(entry, Buffer.from(name));
    position += 30 + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x0605_4b50);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(position, 16);
  return Buffer.concat([...locals, ...entries, end]);
}
