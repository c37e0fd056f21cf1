import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';

import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** A file that grows on disk while its digest is taken: memory holds one piece at a time. */
export interface Spool {
  write(bytes: Uint8Array): Promise<void>;
  close(): Promise<void>;
  sum(): { readonly size: number; readonly sha256: string };
}

export async function openSpool(file: string): Promise<Spool> {
  const handle = await open(file, 'wx', 0o600);
  const hash = createHash('sha256');
  let size = 0;
  return {
    async write(bytes) {
      hash.update(bytes);
      size += bytes.length;
      await handle.writeFile(bytes);
    },
    close: () => handle.close(),
    sum: () => ({ size, sha256: hash.copy().digest('hex') }),
  };
}

export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mtime: Date;
  /** Already compressed inside, as PDFs are: packing it again takes time and saves nothing. */
  readonly isPacked: boolean;
}

export interface ZipSpool {
  add(entry: ZipEntry): Promise<void>;
  end(): Promise<void>;
}

/** A ZIP written entry by entry. */
export function zipInto(spool: Spool): ZipSpool {
  let pieces: Uint8Array[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, piece) => {
    failure ??= error;
    pieces.push(piece);
  });
  const flush = async (): Promise<void> => {
    if (failure) throw failure;
    const ready = pieces;
    pieces = [];
    for (const piece of ready) await spool.write(piece);
  };
  return {
    async add({ name, bytes, mtime, isPacked }) {
      const entry = isPacked ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
      entry.mtime = mtime;
      zip.add(entry);
      entry.push(bytes, true);
      await flush();
    },
    async end() {
      zip.end();
      await flush();
    },
  };
}
