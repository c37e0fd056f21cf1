/** A word that search knows, and how many rows it leads to. */
export interface KnownWord {
  readonly word: string;
  readonly uses: number;
}

/** Slips forgiven in a word of this length: none in a short one, where a slip makes another word. */
function slipsForgiven(length: number): number {
  if (length < 4) return 0;
  return length < 6 ? 1 : 2;
}

/**
 * The known word a mistyped one most likely stands for: the fewest slips (a letter too much, too little, changed, or two
 * swapped), then the most used, then the alphabet. Both are folded words. `undefined` when none is near enough; the word
 * itself when it begins a known one, since then it is only half typed.
 */
export function closestWord(word: string, known: Iterable<KnownWord>): string | undefined {
  const slipsMax = slipsForgiven(word.length);
  let best: (KnownWord & { slips: number }) | undefined;
  for (const candidate of known) {
    if (candidate.word.startsWith(word)) return word;
    if (Math.abs(candidate.word.length - word.length) > slipsMax) continue;
    const slips = slipsBetween(word, candidate.word);
    if (slips > slipsMax) continue;
    const found = { ...candidate, slips };
    if (best === undefined || isBetter(found, best)) best = found;
  }
  return best?.word;
}

function isBetter(a: KnownWord & { slips: number }, b: KnownWord & { slips: number }): boolean {
  if (a.slips !== b.slips) return a.slips < b.slips;
  return a.uses === b.uses ? a.word < b.word : a.uses > b.uses;
}

/** Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours cost one each. */
function slipsBetween(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
        isSwap ? (beforeLast[column - 2] ?? 0) + 1 : Infinity,
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}
