import { BitReader, Bzip2Broken } from './bzip2/bit-reader.ts';
import { readBlock } from './bzip2/block.ts';
import { combineChecksums } from './bzip2/checksum.ts';

/** Bytes of compressed data held at once; the published catalogues are a tenth of it. */
const compressedSizeMax = 128 * 1024 * 1024;

/**
 * Decompresses bzip2, the form in which the SQLite edition of the catalogues is published (Node's zlib has no bzip2).
 * Yields block by block, at most 900 kB of input each, and verifies every checksum; several files joined in one are read
 * as one.
 *
 * @throws Bzip2Broken when the data is not bzip2 or is damaged.
 */
export async function* bunzip2(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = new BitReader(await collect(input));
  do yield* readStream(reader);
  while (!reader.isAtEnd);
}

function* readStream(reader: BitReader): Generator<Uint8Array> {
  const magic = reader.bits(24);
  const level = reader.bits(8) - 0x30;
  if (magic !== 0x42_5a_68 || level < 1 || level > 9) throw new Bzip2Broken('not a bzip2 file');
  let combined = 0;
  for (;;) {
    const marker = reader.bits(24) * 0x100_0000 + reader.bits(24);
    if (marker === 0x1772_4538_5090) break;
    if (marker !== 0x3141_5926_5359) throw new Bzip2Broken('a block does not begin where it should');
    const { bytes, checksum } = readBlock(reader, level * 100_000);
    combined = combineChecksums(combined, checksum);
    yield bytes;
  }
  if (reader.word() !== combined) throw new Bzip2Broken('checksum of the file');
  reader.alignToByte();
}

async function collect(input: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of input) {
    size += chunk.length;
    if (size > compressedSizeMax) throw new Bzip2Broken('file too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}
