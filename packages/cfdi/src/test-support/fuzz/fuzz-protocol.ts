/** What a fuzzing worker is told. Documents `from` to `to - 1` of a seed; the corpus is made once, for all workers. */
export interface FuzzJob {
  readonly corpus: readonly string[];
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  /** Module that exports `exercise(bytes)`. */
  readonly exercise: string;
  /** Two 32-bit integers: the document in work, and a count that grows with every document. */
  readonly progress: SharedArrayBuffer;
}

/** What it says. */
export type FuzzReport =
  | { readonly kind: 'crash'; readonly index: number; readonly message: string }
  | { readonly kind: 'done'; readonly outcomes: Readonly<Record<string, number>>; readonly heapGrowth: number };

/** Seed of one document: the same document whatever worker makes it. */
export function documentNumber(seed: number, index: number): number {
  return Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b);
}
