import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { CatalogSourceUnknown } from './catalog-file-invalid.ts';
import { bunzip2 } from './bunzip2.ts';

/**
 * Bytes of a file, decompressed by the ending of its name (`.gz`, `.bz2`, or as they are).
 *
 * @throws CatalogSourceUnknown when more than `sizeMax` bytes come out: a file of a few kilobytes can hold gigabytes.
 */
export async function* decompressed(input: Readable, name: string, sizeMax: number): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of plain(input, name)) {
    size += chunk.length;
    if (size > sizeMax) throw new CatalogSourceUnknown(`${name} holds more than ${sizeMax} bytes`);
    yield chunk;
  }
}

function plain(input: Readable, name: string): AsyncIterable<Uint8Array> {
  if (name.endsWith('.bz2')) return bunzip2(input);
  if (!name.endsWith('.gz')) return input;
  const gunzip = createGunzip();
  // An error of either side destroys the other and reaches the reader of gunzip, so the callback has nothing to do.
  pipeline(input, gunzip, () => undefined);
  return gunzip;
}
