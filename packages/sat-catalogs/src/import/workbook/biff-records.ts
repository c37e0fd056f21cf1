import { WorkbookBroken } from './workbook.ts';

/** Record types of MS-XLS 2.3 that carry what catalogues have. */
export const recordType = {
  bof: 0x0809,
  eof: 0x000a,
  boundSheet: 0x0085,
  blank: 0x0201,
  boolErr: 0x0205,
  continue: 0x003c,
  date1904: 0x0022,
  filePass: 0x002f,
  format: 0x041e,
  formula: 0x0006,
  label: 0x0204,
  labelSst: 0x00fd,
  mulRk: 0x00bd,
  number: 0x0203,
  rk: 0x027e,
  rString: 0x00d6,
  sst: 0x00fc,
  string: 0x0207,
  xf: 0x00e0,
} as const;

export interface BiffRecord {
  readonly type: number;
  /** The record's bytes, then those of each CONTINUE record after it. */
  readonly parts: readonly Buffer[];
}

/** Records from a position up to and with the end of that substream. */
export function* biffRecords(stream: Buffer, from: number): Generator<BiffRecord> {
  let at = from;
  while (at + 4 <= stream.length) {
    const type = stream.readUInt16LE(at);
    const parts = [part(stream, at)];
    at += 4 + (parts[0]?.length ?? 0);
    while (at + 4 <= stream.length && stream.readUInt16LE(at) === recordType.continue) {
      const more = part(stream, at);
      parts.push(more);
      at += 4 + more.length;
    }
    yield { type, parts };
    if (type === recordType.eof) return;
  }
}

function part(stream: Buffer, at: number): Buffer {
  const size = stream.readUInt16LE(at + 2);
  if (at + 4 + size > stream.length) throw new WorkbookBroken('a record ends after the file');
  return stream.subarray(at + 4, at + 4 + size);
}

/** Reads through a record and its continuations as if they were one. */
export class RecordReader {
  readonly #parts: readonly Buffer[];
  #part = 0;
  #at = 0;

  constructor(parts: readonly Buffer[]) {
    this.#parts = parts;
  }

  uint8(): number {
    return this.#take(1).readUInt8(0);
  }

  uint16(): number {
    return this.#take(2).readUInt16LE(0);
  }

  uint32(): number {
    return this.#take(4).readUInt32LE(0);
  }

  double(): number {
    return this.#take(8).readDoubleLE(0);
  }

  skip(size: number): void {
    let left = size;
    while (left > 0) left -= this.#some(left).length;
  }

  /**
   * A string of MS-XLS 2.5.293: a byte of flags, then the characters in one byte or two each, with formatting runs and
   * phonetic data to leap over. Where characters go on in a continuation, that begins with flags of its own.
   */
  unicode(length: number): string {
    const flags = this.uint8();
    const runCount = (flags & 8) === 0 ? 0 : this.uint16();
    const extraSize = (flags & 4) === 0 ? 0 : this.uint32();
    const text = this.#characters(length, (flags & 1) === 1);
    this.skip(runCount * 4 + extraSize);
    return text;
  }

  #characters(length: number, isFirstWide: boolean): string {
    const pieces: string[] = [];
    let isWide = isFirstWide;
    let left = length;
    while (left > 0) {
      if (this.#rest() === 0) {
        this.#nextPart();
        isWide = (this.uint8() & 1) === 1;
      }
      const size = isWide ? 2 : 1;
      const count = Math.min(left, Math.floor(this.#rest() / size));
      if (count === 0) throw new WorkbookBroken('a string is cut inside a character');
      pieces.push(this.#take(count * size).toString(isWide ? 'utf16le' : 'latin1'));
      left -= count;
    }
    return pieces.join('');
  }

  #rest(): number {
    return (this.#parts[this.#part]?.length ?? 0) - this.#at;
  }

  #nextPart(): void {
    this.#part++;
    this.#at = 0;
    if (this.#part >= this.#parts.length) throw new WorkbookBroken('a record ends early');
  }

  #some(sizeMax: number): Buffer {
    while (this.#rest() === 0) this.#nextPart();
    const size = Math.min(sizeMax, this.#rest());
    const taken = this.#parts[this.#part]?.subarray(this.#at, this.#at + size) ?? Buffer.alloc(0);
    this.#at += size;
    return taken;
  }

  #take(size: number): Buffer {
    const first = this.#some(size);
    if (first.length === size) return first;
    const pieces = [first];
    for (let left = size - first.length; left > 0;) {
      const more = this.#some(left);
      pieces.push(more);
      left -= more.length;
    }
    return Buffer.concat(pieces);
  }
}
