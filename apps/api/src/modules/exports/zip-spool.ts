import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { crc32, createDeflateRaw, deflateRaw } from 'node:zlib';

import { openSpool } from './spool.ts';
import type { Spool, Sum } from './spool.ts';
import { directoryRecord, endRecords, localHeader } from './zip-records.ts';

export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mtime: Date;
  /** Already compressed inside, as PDFs are: packing it again takes time and saves nothing. */
  readonly isPacked: boolean;
}

export interface ZipSpool {
  add(entry: ZipEntry): Promise<Sum>;
  /** An entry of any length. It is packed on disk first, because its header tells how long it is. */
  addStream(entry: Pick<ZipEntry, 'name' | 'mtime'>, pieces: AsyncIterable<Uint8Array>): Promise<Sum>;
  end(): Promise<void>;
}

const deflate = promisify(deflateRaw);

/**
 * A ZIP written entry by entry. Its directory grows on disk too, so memory stays flat however many entries there are;
 * past 65,535 entries or 4 GB it goes on in the 64-bit form.
 */
export async function zipInto(spool: Spool): Promise<ZipSpool> {
  const directory = await openSpool(`${spool.file}.directory`);
  let entries = 0;
  const begin = async (entry: Omit<Parameters<typeof localHeader>[0], 'offset'>): Promise<void> => {
    const placed = { ...entry, offset: spool.sum().size };
    entries += 1;
    await directory.write(directoryRecord(placed));
    await spool.write(localHeader(placed));
  };
  return {
    async add({ name, bytes, mtime, isPacked }) {
      const packed = isPacked ? bytes : await deflate(bytes);
      const facts = { crc: crc32(bytes), packed: packed.length, size: bytes.length };
      await begin({ name: Buffer.from(name), mtime, method: isPacked ? 0 : 8, ...facts });
      await spool.write(packed);
      return { size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
    },
    async addStream({ name, mtime }, pieces) {
      const file = `${spool.file}.entry`;
      const { crc, ...sum } = await packInto(file, pieces);
      const packed = (await stat(file)).size;
      await begin({ name: Buffer.from(name), mtime, method: 8, crc, packed, size: sum.size });
      await copyInto(spool, file);
      await rm(file);
      return sum;
    },
    async end() {
      const { size } = directory.sum();
      const { size: offset } = spool.sum();
      await directory.close();
      await copyInto(spool, directory.file);
      await rm(directory.file);
      await spool.write(endRecords({ entries, size, offset }));
    },
  };
}

async function packInto(file: string, pieces: AsyncIterable<Uint8Array>): Promise<Sum & { readonly crc: number }> {
  const hash = createHash('sha256');
  let [crc, size] = [0, 0];
  async function* measured() {
    for await (const piece of pieces) {
      hash.update(piece);
      crc = crc32(piece, crc);
      size += piece.length;
      yield piece;
    }
  }
  await pipeline(measured, createDeflateRaw(), createWriteStream(file, { flags: 'wx', mode: 0o600 }));
  return { crc, size, sha256: hash.digest('hex') };
}

async function copyInto(spool: Spool, file: string): Promise<void> {
  for await (const piece of createReadStream(file)) if (piece instanceof Uint8Array) await spool.write(piece);
}
