import { Bzip2Broken, type BitReader } from './bit-reader.ts';

/** A canonical Huffman code: per length, the largest code, and where its symbols begin in `symbols`. */
interface HuffmanTable {
  readonly lengthMin: number;
  readonly limits: readonly number[];
  readonly bases: readonly number[];
  readonly symbols: readonly number[];
}

const symbolsPerSelector = 50;
const lengthLimit = 20;

/** Bytes that occur in the block, in order: the start of its move-to-front list. */
export function readUsedBytes(reader: BitReader): number[] {
  const rows = reader.bits(16);
  const used: number[] = [];
  for (let row = 0; row < 16; row++) {
    if ((rows & (0x8000 >> row)) === 0) continue;
    const columns = reader.bits(16);
    for (let column = 0; column < 16; column++) {
      if ((columns & (0x8000 >> column)) !== 0) used.push(row * 16 + column);
    }
  }
  if (used.length === 0) throw new Bzip2Broken('a block without bytes');
  return used;
}

/** A function that gives the next symbol of the block: RUNA 0, RUNB 1, then move-to-front positions, then end of block. */
export function openSymbols(reader: BitReader, alphabetSize: number): () => number {
  const groupCount = reader.bits(3);
  const selectors = readSelectors(reader, groupCount);
  const tables = Array.from({ length: groupCount }, () => readTable(reader, alphabetSize));
  let selectorAt = 0;
  let left = 0;
  let table: HuffmanTable | undefined;
  return () => {
    if (left === 0) {
      table = tables[selectors[selectorAt++] ?? -1];
      left = symbolsPerSelector;
    }
    left--;
    if (table === undefined) throw new Bzip2Broken('more symbols than selectors');
    return nextSymbol(reader, table);
  };
}

function readSelectors(reader: BitReader, groupCount: number): number[] {
  if (groupCount < 2 || groupCount > 6) throw new Bzip2Broken('number of Huffman tables');
  const order = [0, 1, 2, 3, 4, 5].slice(0, groupCount);
  const count = reader.bits(15);
  if (count === 0) throw new Bzip2Broken('no selectors');
  return Array.from({ length: count }, () => {
    let position = 0;
    while (reader.bit() === 1) position++;
    const [group] = order.splice(position, 1);
    if (group === undefined) throw new Bzip2Broken('selector out of range');
    order.unshift(group);
    return group;
  });
}

function readTable(reader: BitReader, alphabetSize: number): HuffmanTable {
  let length = reader.bits(5);
  const lengths = Array.from({ length: alphabetSize }, () => {
    while (reader.bit() === 1) length += reader.bit() === 1 ? -1 : 1;
    if (length < 1 || length > lengthLimit) throw new Bzip2Broken('code length');
    return length;
  });
  return canonical(lengths);
}

function canonical(lengths: readonly number[]): HuffmanTable {
  const lengthMin = Math.min(...lengths);
  const lengthMax = Math.max(...lengths);
  const limits: number[] = [];
  const bases: number[] = [];
  const symbols: number[] = [];
  let code = 0;
  for (let length = lengthMin; length <= lengthMax; length++) {
    bases[length] = symbols.length - code;
    for (const [symbol, its] of lengths.entries()) if (its === length) symbols.push(symbol);
    code = symbols.length - (bases[length] ?? 0);
    limits[length] = code - 1;
    code <<= 1;
  }
  return { lengthMin, limits, bases, symbols };
}

function nextSymbol(reader: BitReader, table: HuffmanTable): number {
  let length = table.lengthMin;
  let code = reader.bits(length);
  for (;;) {
    const limit = table.limits[length];
    if (limit === undefined) throw new Bzip2Broken('a code that is in no table');
    if (code <= limit) {
      const symbol = table.symbols[code + (table.bases[length] ?? 0)];
      if (symbol === undefined) throw new Bzip2Broken('a code that is in no table');
      return symbol;
    }
    code = (code << 1) | reader.bit();
    length++;
  }
}
