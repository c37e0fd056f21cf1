/** Two lists side by side: what stands in both, what was changed in place, what is only in one. */
export type Aligned<T> =
  | { readonly kind: 'both'; readonly before: T; readonly after: T }
  | { readonly kind: 'removed'; readonly before: T }
  | { readonly kind: 'added'; readonly after: T };

/** Above this many comparisons the middle of two lists is paired by position: still right, only less helpful. */
const CELLS_MAX = 1_000_000;

/**
 * Aligns two lists so that a line taken out in the middle is one removal and not a change of all that follow: equal ends
 * first, then the longest common subsequence of what is left; between its anchors, similar items are paired in order.
 * Equality is of `key`; `isSimilar` tells whether two unequal items are the same thing changed.
 */
export function align<T>(
  before: readonly T[],
  after: readonly T[],
  key: (item: T) => string,
  isSimilar: (before: T, after: T) => boolean,
): Array<Aligned<T>> {
  const [left, right] = [before.map(key), after.map(key)];
  let start = 0;
  while (start < left.length && start < right.length && left[start] === right[start]) start++;
  let [leftEnd, rightEnd] = [left.length, right.length];
  while (leftEnd > start && rightEnd > start && left[leftEnd - 1] === right[rightEnd - 1]) [leftEnd, rightEnd] = [leftEnd - 1, rightEnd - 1]; // prettier-ignore
  const anchors = commonSubsequence(left.slice(start, leftEnd), right.slice(start, rightEnd));
  const result = pairs(before.slice(0, start), after.slice(0, start));
  let [from, to] = [start, start];
  for (const [one, other] of [...anchors, [leftEnd - start, rightEnd - start] as const]) {
    result.push(...unmatched(before.slice(from, start + one), after.slice(to, start + other), isSimilar));
    result.push(...pairs(before.slice(start + one, start + one + 1), after.slice(start + other, start + other + 1)));
    [from, to] = [start + one + 1, start + other + 1];
  }
  return [...result, ...pairs(before.slice(leftEnd + 1), after.slice(rightEnd + 1))];
}

function pairs<T>(before: readonly T[], after: readonly T[]): Array<Aligned<T>> {
  return before.flatMap((one, index) => {
    const other = after[index];
    return other === undefined ? [] : [{ kind: 'both' as const, before: one, after: other }];
  });
}

/** Pairs similar items in order; what finds no partner was removed or added. */
function unmatched<T>(
  before: readonly T[],
  after: readonly T[],
  isSimilar: (before: T, after: T) => boolean,
): Array<Aligned<T>> {
  const result: Array<Aligned<T>> = [];
  let next = 0;
  for (const one of before) {
    const found = after.findIndex((other, index) => index >= next && isSimilar(one, other));
    if (found < 0) {
      result.push({ kind: 'removed', before: one });
      continue;
    }
    for (const skipped of after.slice(next, found)) result.push({ kind: 'added', after: skipped });
    for (const other of after.slice(found, found + 1)) result.push({ kind: 'both', before: one, after: other });
    next = found + 1;
  }
  return [...result, ...after.slice(next).map((other) => ({ kind: 'added' as const, after: other }))];
}

/** Positions of a longest common subsequence, `[left, right]` in order (dynamic programming over suffixes). */
function commonSubsequence(left: readonly string[], right: readonly string[]): Array<readonly [number, number]> {
  const [rows, columns] = [left.length, right.length];
  if (rows * columns > CELLS_MAX) return [];
  const lengths = new Uint32Array((rows + 1) * (columns + 1));
  const at = (row: number, column: number): number => lengths[row * (columns + 1) + column] ?? 0;
  for (let row = rows - 1; row >= 0; row--)
    for (let column = columns - 1; column >= 0; column--)
      lengths[row * (columns + 1) + column] = left[row] === right[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1)); // prettier-ignore
  const anchors: Array<readonly [number, number]> = [];
  let [row, column] = [0, 0];
  while (row < rows && column < columns) {
    if (left[row] === right[column]) anchors.push([row++, column++]);
    else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  return anchors;
}
