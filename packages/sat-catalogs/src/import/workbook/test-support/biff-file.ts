/** A cell: a text, a number with the index of its format (0 general, 14 a date, 164 "00"), or nothing. */
export type TestCell = string | { readonly number: number; readonly format?: number } | undefined;
export type TestSheet = readonly [name: string, rows: readonly (readonly TestCell[])[]];

const sectorSize = 512;
const endOfChain = 0xffff_fffe;
const stringsPerRecord = 3;

/** An `.xls` file with these sheets: BIFF8 in a compound file, its shared strings cut over CONTINUE records. */
export function biffFile(sheets: readonly TestSheet[], isFrom1904 = false): Buffer {
  return compoundFile('Workbook', biffStream(sheets, isFrom1904));
}

function biffStream(sheets: readonly TestSheet[], isFrom1904: boolean): Buffer {
  const texts = [...new Set(sheets.flatMap(([, rows]) => rows.flat().filter((cell) => typeof cell === 'string')))];
  const bodies = sheets.map(([, rows]) => sheetStream(rows, texts));
  const formats = [0, 14, 164];
  const globals = (positions: readonly number[]): Buffer =>
    Buffer.concat([
      bof(5),
      record(0x22, u16(isFrom1904 ? 1 : 0)),
      record(0x41e, u16(164), unicode('00', 2)),
      ...formats.map((format) => record(0xe0, u16(0), u16(format), Buffer.alloc(16))),
      ...sheets.map(([name], at) => record(0x85, u32(positions[at] ?? 0), Buffer.from([0, 0]), unicode(name, 1))),
      ...sharedStrings(texts),
      record(0x0a),
    ]);
  const size = globals(sheets.map(() => 0)).length;
  let position = size;
  const positions = bodies.map((body) => (position += body.length) - body.length);
  return Buffer.concat([globals(positions), ...bodies]);
}

function sheetStream(rows: readonly (readonly TestCell[])[], texts: readonly string[]): Buffer {
  const cells = rows.flatMap((row, line) => row.map((cell, column) => cellRecord(cell, line, column, texts)));
  return Buffer.concat([bof(16), ...cells, record(0x0a)]);
}

function cellRecord(cell: TestCell, row: number, column: number, texts: readonly string[]): Buffer {
  if (cell === undefined) return Buffer.alloc(0);
  const place = [u16(row), u16(column)];
  if (typeof cell === 'string') return record(0xfd, ...place, u16(0), u32(texts.indexOf(cell)));
  const style = u16([0, 14, 164].indexOf(cell.format ?? 0));
  if (Number.isInteger(cell.number)) return record(0x27e, ...place, style, u32(((cell.number << 2) | 2) >>> 0));
  const double = Buffer.alloc(8);
  double.writeDoubleLE(cell.number);
  return record(0x203, ...place, style, double);
}

/** Every third string is cut in the middle of its characters, where the rest begins with a flag of its own. */
function sharedStrings(texts: readonly string[]): Buffer[] {
  const parts: Buffer[] = [];
  let part = [u32(texts.length), u32(texts.length)];
  for (const [at, text] of texts.entries()) {
    const bytes = unicode(text, 2);
    if (at % stringsPerRecord === stringsPerRecord - 1 && text.length > 2) {
      const half = 3 + Math.floor(text.length / 2) * 2;
      parts.push(Buffer.concat([...part, bytes.subarray(0, half)]));
      part = [Buffer.from([1]), bytes.subarray(half)];
    } else part.push(bytes);
  }
  parts.push(Buffer.concat(part));
  return parts.map((bytes, at) => record(at === 0 ? 0xfc : 0x3c, bytes));
}

const u16 = (value: number): Buffer => Buffer.from([value & 255, value >> 8]);

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function unicode(text: string, lengthSize: 1 | 2): Buffer {
  const length = lengthSize === 1 ? Buffer.from([text.length]) : u16(text.length);
  return Buffer.concat([length, Buffer.from([1]), Buffer.from(text, 'utf16le')]);
}

export function record(type: number, ...parts: readonly Buffer[]): Buffer {
  const data = Buffer.concat(parts);
  return Buffer.concat([u16(type), u16(data.length), data]);
}

const bof = (kind: number): Buffer => record(0x809, u16(0x600), u16(kind), Buffer.alloc(12));

/** A compound file with one stream: header, one FAT sector per 128 sectors, the directory, the stream. */
export function compoundFile(name: string, stream: Buffer): Buffer {
  const padded = Buffer.alloc(Math.max(Math.ceil(stream.length / sectorSize) * sectorSize, 4096));
  stream.copy(padded);
  const dataCount = padded.length / sectorSize;
  const fatCount = Math.ceil((dataCount + 1 + Math.ceil(dataCount / 127)) / 128);
  const fat = Buffer.alloc(fatCount * sectorSize, 0xff);
  const first = fatCount + 1;
  for (let at = 0; at < fatCount; at++) fat.writeUInt32LE(0xffff_fffd, at * 4);
  fat.writeUInt32LE(endOfChain, fatCount * 4);
  for (let at = 0; at < dataCount; at++) {
    fat.writeUInt32LE(at === dataCount - 1 ? endOfChain : first + at + 1, (first + at) * 4);
  }
  return Buffer.concat([header(fatCount), fat, directory(name, first, padded.length), padded]);
}

function header(fatCount: number): Buffer {
  const bytes = Buffer.alloc(sectorSize, 0xff);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  bytes.fill(0, 8, 76);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt16LE(6, 32);
  bytes.writeUInt32LE(fatCount, 44);
  bytes.writeUInt32LE(fatCount, 48);
  bytes.writeUInt32LE(4096, 56);
  bytes.writeUInt32LE(endOfChain, 60);
  bytes.writeUInt32LE(endOfChain, 68);
  for (let at = 0; at < fatCount; at++) bytes.writeUInt32LE(at, 76 + at * 4);
  return bytes;
}

function directory(name: string, start: number, size: number): Buffer {
  const bytes = Buffer.alloc(sectorSize);
  const entry = (at: number, text: string, type: number, from: number, length: number): void => {
    bytes.write(text, at, 'utf16le');
    bytes.writeUInt16LE(text.length * 2 + 2, at + 64);
    bytes[at + 66] = type;
    bytes.writeUInt32LE(from, at + 116);
    bytes.writeUInt32LE(length, at + 120);
  };
  entry(0, 'Root Entry', 5, endOfChain, 0);
  entry(128, name, 2, start, size);
  return bytes;
}
