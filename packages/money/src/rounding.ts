/**
 * How a quotient that does not come out even is cut. `half-up` goes away from zero at exactly one half (SAT's filling
 * guide rounds so); `half-even` is the banker's rule; `down`/`up` go towards/away from zero; `floor`/`ceil` towards
 * minus/plus infinity.
 */
export type RoundingMode = 'half-up' | 'half-even' | 'down' | 'up' | 'floor' | 'ceil';

const powers: bigint[] = Array.from({ length: 40 }, (_, exponent) => 10n ** BigInt(exponent));

/** 10 to the given non-negative integer; small ones come from a table because every operation asks for them. */
export function powerOfTen(exponent: number): bigint {
  return powers[exponent] ?? 10n ** BigInt(exponent);
}

/** Integer quotient of two integers under a rounding mode. The divisor is not zero. */
export function divideRounded(numerator: bigint, denominator: bigint, mode: RoundingMode): bigint {
  const quotient = numerator / denominator;
  const remainder = numerator - quotient * denominator;
  if (remainder === 0n) return quotient;
  const negative = remainder < 0n !== denominator < 0n;
  return roundsAway(mode, negative, remainder, denominator, quotient) ? quotient + (negative ? -1n : 1n) : quotient;
}

function roundsAway(
  mode: RoundingMode,
  negative: boolean,
  remainder: bigint,
  denominator: bigint,
  quotient: bigint,
): boolean {
  if (mode === 'half-up' || mode === 'half-even') {
    const doubled = absolute(remainder) * 2n;
    const whole = absolute(denominator);
    if (doubled !== whole) return doubled > whole;
    return mode === 'half-up' || quotient % 2n !== 0n;
  }
  if (mode === 'floor') return negative;
  if (mode === 'ceil') return !negative;
  return mode === 'up';
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}
