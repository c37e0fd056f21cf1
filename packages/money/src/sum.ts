import { Decimal } from './decimal.ts';

/** Exact sum; the scale is the largest of the terms, zero for none. */
export function sum(terms: Iterable<Decimal>): Decimal {
  let total = Decimal.zero;
  for (const term of terms) total = total.add(term);
  return total;
}
