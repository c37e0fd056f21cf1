import { WorkbookBroken } from './workbook.ts';

const magic = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const endOfChain = 0xffff_fffe;
const headerSize = 512;
const entrySize = 128;

/** True for the first bytes of a compound file, the container of `.xls`. */
export function isCompoundFile(bytes: Buffer): boolean {
  return bytes.subarray(0, 8).equals(magic);
}

/**
 * A stream of a compound file (MS-CFB), by the first of the names that exists. The file is a small file system: sectors
 * chained by an allocation table (FAT), small streams in "mini sectors" of 64 bytes with a table of their own, and a
 * directory. Chains are followed for as many steps as there are sectors, never longer.
 *
 * @throws WorkbookBroken when the container is damaged or has no such stream.
 */
export function compoundStream(bytes: Buffer, names: readonly string[]): Buffer {
  const container = new Container(bytes);
  const stream = names.map((name) => container.stream(name)).find((found) => found !== undefined);
  if (stream === undefined) throw new WorkbookBroken(`the file has no stream ${names.join(' or ')}`);
  return stream;
}

interface Entry {
  readonly name: string;
  readonly isRoot: boolean;
  readonly start: number;
  readonly size: number;
}

class Container {
  readonly #bytes: Buffer;
  readonly #sectorSize: number;
  readonly #fat: readonly number[];
  readonly #entries: readonly Entry[];

  constructor(bytes: Buffer) {
    if (bytes.length < headerSize || !isCompoundFile(bytes)) throw new WorkbookBroken('not a compound file');
    const shift = bytes.readUInt16LE(30);
    if (shift !== 9 && shift !== 12) throw new WorkbookBroken(`sectors of 2^${shift} bytes`);
    this.#bytes = bytes;
    this.#sectorSize = 2 ** shift;
    this.#fat = this.#readFat();
    this.#entries = this.#readDirectory();
  }

  stream(name: string): Buffer | undefined {
    const entry = this.#entries.find((one) => one.name === name);
    if (entry === undefined) return undefined;
    if (entry.size > this.#bytes.length) throw new WorkbookBroken('a stream is larger than the file');
    const isMini = entry.size < this.#bytes.readUInt32LE(56);
    const whole = isMini ? this.#miniChain(entry.start) : this.#chain(entry.start);
    if (whole.length < entry.size) throw new WorkbookBroken('a stream ends early');
    return whole.subarray(0, entry.size);
  }

  #sector(index: number): Buffer {
    const from = (index + 1) * this.#sectorSize;
    if (index < 0 || from >= this.#bytes.length) throw new WorkbookBroken(`sector ${index} is outside the file`);
    return this.#bytes.subarray(from, from + this.#sectorSize);
  }

  /** The allocation table: its sectors are listed in the header, and beyond 109 of them in sectors chained for that. */
  #readFat(): number[] {
    const list = words(this.#bytes.subarray(76, headerSize));
    let next = this.#bytes.readUInt32LE(68);
    for (let count = this.#bytes.readUInt32LE(72); count > 0 && next < endOfChain - 1; count--) {
      const sector = words(this.#sector(next));
      next = sector.pop() ?? endOfChain;
      list.push(...sector);
      if (list.length * this.#sectorSize > this.#bytes.length + headerSize * 2 + this.#sectorSize * 128) break;
    }
    const used = list.slice(0, this.#bytes.readUInt32LE(44)).filter((sector) => sector < endOfChain - 1);
    return used.flatMap((sector) => words(this.#sector(sector)));
  }

  #chainOf(start: number, table: readonly number[]): number[] {
    const chain: number[] = [];
    for (let at = start; at < endOfChain - 1; at = table[at] ?? endOfChain) {
      chain.push(at);
      if (chain.length > table.length) throw new WorkbookBroken('a chain of sectors has no end');
    }
    return chain;
  }

  #chain(start: number): Buffer {
    return Buffer.concat(this.#chainOf(start, this.#fat).map((index) => this.#sector(index)));
  }

  #miniChain(start: number): Buffer {
    const root = this.#entries.find(({ isRoot }) => isRoot);
    if (root === undefined) throw new WorkbookBroken('no root entry');
    const table = words(this.#chain(this.#bytes.readUInt32LE(60)));
    const container = this.#chain(root.start);
    return Buffer.concat(this.#chainOf(start, table).map((index) => container.subarray(index * 64, index * 64 + 64)));
  }

  #readDirectory(): Entry[] {
    const directory = this.#chain(this.#bytes.readUInt32LE(48));
    const entries: Entry[] = [];
    for (let from = 0; from + entrySize <= directory.length; from += entrySize) {
      const nameSize = Math.min(directory.readUInt16LE(from + 64), 64);
      const name = directory.toString('utf16le', from, from + Math.max(nameSize - 2, 0));
      const type = directory[from + 66];
      if (type !== 2 && type !== 5) continue;
      const start = directory.readUInt32LE(from + 116);
      entries.push({ name, isRoot: type === 5, start, size: directory.readUInt32LE(from + 120) });
    }
    return entries;
  }
}

function words(bytes: Buffer): number[] {
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, at) => bytes.readUInt32LE(at * 4));
}
