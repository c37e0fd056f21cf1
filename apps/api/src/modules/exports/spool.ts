import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';

/** A file that grows on disk while its digest is taken: memory holds one piece at a time. */
export interface Spool {
  /** Where it lies; what is written beside it goes with it. */
  readonly file: string;
  write(bytes: Uint8Array): Promise<void>;
  close(): Promise<void>;
  sum(): Sum;
}

export interface Sum {
  readonly size: number;
  readonly sha256: string;
}

export async function openSpool(file: string): Promise<Spool> {
  const handle = await open(file, 'wx', 0o600);
  const hash = createHash('sha256');
  let size = 0;
  return {
    file,
    async write(bytes) {
      hash.update(bytes);
      size += bytes.length;
      await handle.writeFile(bytes);
    },
    close: () => handle.close(),
    sum: () => ({ size, sha256: hash.copy().digest('hex') }),
  };
}
