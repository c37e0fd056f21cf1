import { inflateRawSync } from 'node:zlib';
import { WorkbookBroken } from './workbook.ts';

/** Bytes one entry, and all entries read together, may hold: SAT's largest sheet as XML is a third of the first. */
const entrySizeMax = 256 * 1024 ** 2;
const totalSizeMax = 1024 ** 3;
const entryCountMax = 10_000;
const endRecordSize = 22;

interface ZipEntry {
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  readonly position: number;
}

/** True for the first bytes of a ZIP file, the container of `.xlsx`. */
export function isZip(bytes: Buffer): boolean {
  return bytes.length > 4 && bytes.readUInt32LE(0) === 0x0403_4b50;
}

/**
 * Files of a ZIP archive by name, stored or deflated (APPNOTE 6.3.3). Names are looked up in the central directory only, so
 * nothing is ever written anywhere by a name that the archive chose.
 */
export class ZipFile {
  readonly #bytes: Buffer;
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  #totalSize = 0;

  /** @throws WorkbookBroken when the archive is damaged. */
  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    this.#entries = guarded(() => readDirectory(bytes));
  }

  /** The text of a file, or `undefined` when there is none of that name. @throws WorkbookBroken when it is too large. */
  text(name: string): string | undefined {
    const entry = this.#entries.get(name);
    if (entry === undefined) return undefined;
    this.#totalSize += entry.size;
    if (entry.size > entrySizeMax || this.#totalSize > totalSizeMax) {
      throw new WorkbookBroken(`${name} unpacks to more than a catalogue needs`);
    }
    return guarded(() => this.#unpack(entry).toString('utf8'));
  }

  #unpack({ method, packedSize, size, position }: ZipEntry): Buffer {
    // Names and extra fields may differ in length between the directory and the entry itself.
    const from = position + 30 + this.#bytes.readUInt16LE(position + 26) + this.#bytes.readUInt16LE(position + 28);
    const packed = this.#bytes.subarray(from, from + packedSize);
    if (method === 0) return packed;
    if (method !== 8) throw new WorkbookBroken(`packed by method ${method}`);
    // The size is the archive's word: one byte more than it promises is already an error.
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  }
}

function readDirectory(bytes: Buffer): Map<string, ZipEntry> {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]), bytes.length - endRecordSize);
  if (end === -1) throw new WorkbookBroken('the archive has no directory');
  const count = bytes.readUInt16LE(end + 10);
  if (count > entryCountMax) throw new WorkbookBroken(`more than ${entryCountMax} files in the archive`);
  const entries = new Map<string, ZipEntry>();
  let at = bytes.readUInt32LE(end + 16);
  for (let read = 0; read < count; read++) {
    if (bytes.readUInt32LE(at) !== 0x0201_4b50) throw new WorkbookBroken('the archive’s directory is damaged');
    if ((bytes.readUInt16LE(at + 8) & 1) === 1) throw new WorkbookBroken('the archive is encrypted');
    const nameSize = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameSize);
    entries.set(name, {
      method: bytes.readUInt16LE(at + 10),
      packedSize: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      position: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameSize + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/** Reading outside the buffer and bad deflate data are a damaged file. */
function guarded<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof WorkbookBroken) throw error;
    throw new WorkbookBroken(`damaged archive: ${error instanceof Error ? error.message : String(error)}`);
  }
}
