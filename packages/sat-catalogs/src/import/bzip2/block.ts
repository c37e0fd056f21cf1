import { Bzip2Broken, type BitReader } from './bit-reader.ts';
import { openSymbols, readUsedBytes } from './block-symbols.ts';
import { blockChecksum } from './checksum.ts';

/**
 * One block, after its marker: Huffman codes → move to front and run lengths → inverse Burrows-Wheeler transform → run
 * lengths again. `sizeMax` is the block size of the file's level, in bytes.
 *
 * @throws Bzip2Broken when the block's checksum does not match what came out.
 */
export function readBlock(reader: BitReader, sizeMax: number): { bytes: Uint8Array; checksum: number } {
  const checksum = reader.word();
  if (reader.bit() === 1) throw new Bzip2Broken('blocks of version 0.9.0 and older are not supported');
  const start = reader.bits(24);
  const last = readTransformed(reader, sizeMax);
  const bytes = expandRuns(invert(last, start));
  if (blockChecksum(bytes) !== checksum) throw new Bzip2Broken('checksum of a block');
  return { bytes, checksum };
}

/** Last column of the sorted rotations. */
function readTransformed(reader: BitReader, sizeMax: number): Uint8Array {
  const order = Uint8Array.from(readUsedBytes(reader));
  const endOfBlock = order.length + 1;
  const next = openSymbols(reader, order.length + 2);
  const out = new Uint8Array(sizeMax);
  let size = 0;
  let symbol = next();
  while (symbol !== endOfBlock) {
    if (symbol > 1) {
      const byte = order[symbol - 1];
      if (byte === undefined || size >= sizeMax) throw new Bzip2Broken('a block larger than its level');
      order.copyWithin(1, 0, symbol - 1);
      order[0] = byte;
      out[size++] = byte;
      symbol = next();
      continue;
    }
    // A run is a number in bijective base two, least significant digit first: RUNA counts 1, RUNB counts 2.
    let run = 0;
    for (let weight = 1; symbol <= 1; weight *= 2) {
      run += weight << symbol;
      if (size + run > sizeMax) throw new Bzip2Broken('a block larger than its level');
      symbol = next();
    }
    out.fill(order[0] ?? 0, size, size + run);
    size += run;
  }
  return out.subarray(0, size);
}

/** Inverse of the transform: walks from `start` through the predecessors of each byte. */
function invert(last: Uint8Array, start: number): Uint8Array {
  if (start >= last.length) throw new Bzip2Broken('start of a block');
  const counts = new Uint32Array(256);
  for (let at = 0; at < last.length; at++) {
    const byte = last[at] ?? 0;
    counts[byte] = (counts[byte] ?? 0) + 1;
  }
  let total = 0;
  const offsets = counts.map((count) => {
    total += count;
    return total - count;
  });
  const successors = new Uint32Array(last.length);
  for (let at = 0; at < last.length; at++) {
    const byte = last[at] ?? 0;
    const offset = offsets[byte] ?? 0;
    successors[offset] = at;
    offsets[byte] = offset + 1;
  }
  const out = new Uint8Array(last.length);
  let at = successors[start] ?? 0;
  for (let written = 0; written < out.length; written++) {
    out[written] = last[at] ?? 0;
    at = successors[at] ?? 0;
  }
  return out;
}

/** First step of the compressor undone: four equal bytes are followed by how many more of them there are. */
function expandRuns(packed: Uint8Array): Uint8Array {
  const out = new Uint8Array(expandedSize(packed));
  let size = 0;
  let repeats = 0;
  let previous = -1;
  for (let at = 0; at < packed.length; at++) {
    const byte = packed[at] ?? 0;
    if (repeats === 4) {
      out.fill(previous, size, size + byte);
      size += byte;
      repeats = 0;
      previous = -1;
      continue;
    }
    out[size++] = byte;
    repeats = byte === previous ? repeats + 1 : 1;
    previous = byte;
  }
  return out;
}

function expandedSize(packed: Uint8Array): number {
  let size = 0;
  let repeats = 0;
  let previous = -1;
  for (let at = 0; at < packed.length; at++) {
    const byte = packed[at] ?? 0;
    if (repeats === 4) {
      size += byte;
      repeats = 0;
      previous = -1;
      continue;
    }
    size++;
    repeats = byte === previous ? repeats + 1 : 1;
    previous = byte;
  }
  return size;
}
