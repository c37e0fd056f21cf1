import { Decimal } from './decimal.ts';
import { InvalidAllocation } from './errors.ts';
import { powerOfTen } from './rounding.ts';

interface Share {
  readonly index: number;
  readonly remainder: bigint;
}

/**
 * Splits `total` in proportion to `weights` into amounts of exactly `scale` decimals that add up to `total` again.
 *
 * Largest remainder: every share is first cut down, then the units left over go one by one to the shares that lost the
 * most, the earlier one on a tie. `allocate(10.00, [1, 1, 1])` is 3.34, 3.33, 3.33. With all weights zero the split is
 * even. A negative total gives the negatives of the positive split.
 * @throws InvalidAllocation for no weights or a negative weight
 * @throws PrecisionLost when `total` itself does not fit `scale`
 */
export function allocate(total: Decimal, weights: readonly Decimal[], scale: number = total.scale): Decimal[] {
  if (weights.length === 0) throw new InvalidAllocation('no weights');
  if (weights.some((weight) => weight.isNegative())) throw new InvalidAllocation('a weight is negative');
  const units = total.toUnits(scale);
  const magnitude = units < 0n ? -units : units;
  const shares = splitUnits(magnitude, integerWeights(weights));
  return shares.map((share) => Decimal.fromUnits(units < 0n ? -share : share, scale));
}

function integerWeights(weights: readonly Decimal[]): bigint[] {
  const scale = weights.reduce((widest, weight) => Math.max(widest, weight.scale), 0);
  const integers = weights.map((weight) => weight.units * powerOfTen(scale - weight.scale));
  return integers.every((weight) => weight === 0n) ? integers.map(() => 1n) : integers;
}

function splitUnits(units: bigint, weights: readonly bigint[]): bigint[] {
  const whole = weights.reduce((total, weight) => total + weight, 0n);
  const shares = weights.map((weight) => (units * weight) / whole);
  const losses: Share[] = weights.map((weight, index) => ({ index, remainder: (units * weight) % whole }));
  // Sorting is stable: on a tie the earlier share stays first.
  losses.sort((left, right) => Number(right.remainder - left.remainder));
  let missing = units - shares.reduce((total, share) => total + share, 0n);
  for (const { index } of losses) {
    if (missing === 0n) break;
    shares[index] = (shares[index] ?? 0n) + 1n;
    missing -= 1n;
  }
  return shares;
}
