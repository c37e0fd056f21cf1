/** What the records of a ZIP say of one entry whose bytes are known (PKWARE APPNOTE 6.3.10, section 4.3). */
export interface Entry {
  readonly name: Buffer;
  readonly mtime: Date;
  /** 0 stored, 8 deflated. */
  readonly method: 0 | 8;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
}

const FULL_32 = 0xffff_ffff;
const FULL_16 = 0xffff;
/** Names are UTF-8. */
const UTF_8 = 0x0800;

/** Before the bytes of the entry. Sizes over 4 GB stand in the 64-bit extra field. */
export function localHeader(entry: Entry): Buffer {
  const isLarge = entry.size >= FULL_32 || entry.packed >= FULL_32;
  const extra = isLarge ? wideField([entry.size, entry.packed]) : Buffer.alloc(0);
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x0403_4b50, 0);
  common(head, 4, entry, isLarge);
  head.writeUInt16LE(extra.length, 28);
  return Buffer.concat([head, entry.name, extra]);
}

/** In the directory at the end of the file. */
export function directoryRecord(entry: Entry): Buffer {
  const wide = [entry.size, entry.packed, entry.offset].filter((value) => value >= FULL_32);
  const extra = wide.length > 0 ? wideField(wide) : Buffer.alloc(0);
  const head = Buffer.alloc(46);
  head.writeUInt32LE(0x0201_4b50, 0);
  head.writeUInt16LE(45, 4);
  common(head, 6, entry, wide.length > 0);
  head.writeUInt16LE(extra.length, 30);
  head.writeUInt32LE(Math.min(entry.offset, FULL_32), 42);
  return Buffer.concat([head, entry.name, extra]);
}

/** After the directory. The 64-bit records are written only where needed: not every program reads them. */
export function endRecords(directory: { entries: number; size: number; offset: number }): Buffer {
  const { entries, size, offset } = directory;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x0605_4b50, 0);
  end.writeUInt16LE(Math.min(entries, FULL_16), 8);
  end.writeUInt16LE(Math.min(entries, FULL_16), 10);
  end.writeUInt32LE(Math.min(size, FULL_32), 12);
  end.writeUInt32LE(Math.min(offset, FULL_32), 16);
  if (entries < FULL_16 && size < FULL_32 && offset < FULL_32) return end;
  const wide = Buffer.alloc(56 + 20);
  wide.writeUInt32LE(0x0606_4b50, 0);
  wide.writeBigUInt64LE(44n, 4);
  wide.writeUInt16LE(45, 12);
  wide.writeUInt16LE(45, 14);
  wide.writeBigUInt64LE(BigInt(entries), 24);
  wide.writeBigUInt64LE(BigInt(entries), 32);
  wide.writeBigUInt64LE(BigInt(size), 40);
  wide.writeBigUInt64LE(BigInt(offset), 48);
  wide.writeUInt32LE(0x0706_4b50, 56);
  wide.writeBigUInt64LE(BigInt(offset + size), 64);
  wide.writeUInt32LE(1, 72);
  return Buffer.concat([wide, end]);
}

/** From "version needed" to the length of the name, the same in both headers. */
function common(head: Buffer, at: number, entry: Entry, isWide: boolean): void {
  head.writeUInt16LE(isWide ? 45 : 20, at);
  head.writeUInt16LE(UTF_8, at + 2);
  head.writeUInt16LE(entry.method, at + 4);
  head.writeUInt16LE(dosTime(entry.mtime), at + 6);
  head.writeUInt16LE(dosDate(entry.mtime), at + 8);
  head.writeUInt32LE(entry.crc, at + 10);
  head.writeUInt32LE(Math.min(entry.packed, FULL_32), at + 14);
  head.writeUInt32LE(Math.min(entry.size, FULL_32), at + 18);
  head.writeUInt16LE(entry.name.length, at + 22);
}

function wideField(values: readonly number[]): Buffer {
  const field = Buffer.alloc(4 + values.length * 8);
  field.writeUInt16LE(1, 0);
  field.writeUInt16LE(values.length * 8, 2);
  values.forEach((value, index) => field.writeBigUInt64LE(BigInt(value), 4 + index * 8));
  return field;
}

const dosTime = (at: Date) => (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
const dosDate = (at: Date) =>
  (Math.max(0, at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate();
