import type { RoundingMode } from './rounding.ts';
import { divideRounded, powerOfTen } from './rounding.ts';

/**
 * Exact integers of any size: a JS number while it is a safe integer, a BigInt beyond. Each integer has one form only, and
 * there is no minus zero.
 *
 * Why numbers are exact here. Every integer of magnitude up to 2^53 is a double, and rounding to the nearest double never
 * changes order. So when the true sum or product of two safe integers is within 2^53 the double that JS computes is that
 * very integer, and when it is beyond, the double is 2^53 or more and fails the test for safety: only then is it computed
 * again as BigInt. For quotients see `quotientOf`. Amounts of invoices fit nearly always, and a number takes a tenth of
 * the time of a BigInt.
 */
export type Integer = number | bigint;

const SAFE = Number.MAX_SAFE_INTEGER;
const SAFE_BIG = BigInt(SAFE);
/** 10^0 … 10^15: the powers of ten that are safe integers. */
const POWERS = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);

/** The one form of an integer. */
export function integer(value: bigint): Integer {
  return value <= SAFE_BIG && value >= -SAFE_BIG ? Number(value) : value;
}

export function plus(left: Integer, right: Integer): Integer {
  if (typeof left === 'number' && typeof right === 'number') {
    const sum = left + right;
    if (sum <= SAFE && sum >= -SAFE) return sum;
  }
  return integer(BigInt(left) + BigInt(right));
}

export function minus(left: Integer, right: Integer): Integer {
  if (typeof left === 'number' && typeof right === 'number') {
    const difference = left - right;
    if (difference <= SAFE && difference >= -SAFE) return difference;
  }
  return integer(BigInt(left) - BigInt(right));
}

export function times(left: Integer, right: Integer): Integer {
  if (typeof left === 'number' && typeof right === 'number') {
    const product = left * right;
    if (product <= SAFE && product >= -SAFE) return product + 0; // adding zero makes 0 of -0
  }
  return integer(BigInt(left) * BigInt(right));
}

/** `value × 10^exponent`, the exponent not negative. */
export function shifted(value: Integer, exponent: number): Integer {
  const power = POWERS[exponent];
  return power === undefined ? integer(BigInt(value) * powerOfTen(exponent)) : times(value, power);
}

/** Negative, zero or positive as `left` is less than, equal to or greater than `right`. */
export function compared(left: Integer, right: Integer): -1 | 0 | 1 {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** `value / 10^exponent` without its remainder lost, or `undefined` when it does not come out even. */
export function exactQuotient(value: Integer, exponent: number): Integer | undefined {
  const power = POWERS[exponent];
  if (typeof value === 'number' && power !== undefined)
    return value % power === 0 ? quotientOf(value, power) : undefined;
  const divisor = powerOfTen(exponent);
  return BigInt(value) % divisor === 0n ? integer(BigInt(value) / divisor) : undefined;
}

/** Quotient under a rounding mode. The divisor is not zero. */
export function rounded(numerator: Integer, divisor: Integer, mode: RoundingMode): Integer {
  if (typeof numerator === 'number' && typeof divisor === 'number') {
    const quotient = quotientOf(Math.abs(numerator), Math.abs(divisor));
    const remainder = Math.abs(numerator) - quotient * Math.abs(divisor);
    const isNegative = numerator < 0 !== divisor < 0;
    const away = remainder !== 0 && isRoundedAway(mode, isNegative, remainder, Math.abs(divisor), quotient);
    const magnitude = away ? quotient + 1 : quotient;
    return isNegative ? 0 - magnitude : magnitude;
  }
  return integer(divideRounded(BigInt(numerator), BigInt(divisor), mode));
}

/** `value / 10^exponent` under a rounding mode. */
export function roundedAt(value: Integer, exponent: number, mode: RoundingMode): Integer {
  return rounded(value, POWERS[exponent] ?? powerOfTen(exponent), mode);
}

/**
 * Quotient towards zero. The true quotient of two safe integers, a/b, lies at least one b-th away from the integer above
 * it, and the double lies within a/b × 2^-53 of it, which is less than one b-th because a is below 2^53: the double never
 * reaches that integer. Nor does it fall below the integer under it, which is a double itself.
 */
function quotientOf(value: number, divisor: number): number {
  return Math.trunc(value / divisor);
}

function isRoundedAway(
  mode: RoundingMode,
  isNegative: boolean,
  remainder: number,
  divisor: number,
  quotient: number,
): boolean {
  if (mode === 'half-up' || mode === 'half-even') {
    const rest = divisor - remainder; // compared instead of doubled, which could leave the safe integers
    if (remainder !== rest) return remainder > rest;
    return mode === 'half-up' || quotient % 2 !== 0;
  }
  if (mode === 'floor') return isNegative;
  if (mode === 'ceil') return !isNegative;
  return mode === 'up';
}
