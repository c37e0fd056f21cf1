import type { FileHandle } from 'node:fs/promises';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { OpenSpool, Spool } from '../seal/spool.ts';

const BYTES_OF_READ = 65_536;

/**
 * A spool in a temporary file that only this process can read. Its name is removed as soon as it is open, so nothing stays
 * behind, not even when the process is killed.
 */
export const fileSpool: OpenSpool = async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'cfdi-'));
  const file = await open(path.join(folder, 'spool'), 'wx+', 0o600);
  await rm(folder, { recursive: true });
  return spoolIn(file);
};

function spoolIn(file: FileHandle): Spool {
  let length = 0;
  return {
    async append(bytes) {
      await file.writeFile(bytes);
      length += bytes.length;
    },
    read: () => readAll(file, () => length),
    close: () => file.close(),
  };
}

async function* readAll(file: FileHandle, length: () => number): AsyncGenerator<Uint8Array> {
  const buffer = new Uint8Array(BYTES_OF_READ);
  for (let position = 0; position < length();) {
    const { bytesRead } = await file.read(buffer, 0, buffer.length, position);
    if (bytesRead === 0) throw new Error('the spool file is shorter than what was written to it');
    yield buffer.subarray(0, bytesRead);
    position += bytesRead;
  }
}
