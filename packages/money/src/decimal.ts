import { InvalidDecimal, DivisionByZero, PrecisionLost } from './errors.ts';
import { divideRounded, powerOfTen } from './rounding.ts';
import type { RoundingMode } from './rounding.ts';

/** Longest text `parse` accepts: SAT's widest amount has 25 characters, the widest intermediate result of ours 40. */
const TEXT_LENGTH_MAX = 64;
/** Largest scale of any decimal: enough for a product of three 6-decimal amounts and a 10-decimal equivalence. */
const SCALE_MAX = 64;
/** Digits that fit a JS integer exactly (2^53 has 16); longer texts take the BigInt parser. */
const SAFE_DIGITS = 15;

/**
 * Exact decimal number: `units × 10^-scale`, immutable. The scale is part of the value's writing, not of its magnitude:
 * `1.10` and `1.1` are equal (`eq`) but print differently, because SAT's limits depend on the decimals that are written
 * (error matrix, CFDI40167 and CFDI40180). `add` and `sub` keep the larger scale, `mul` adds the scales; nothing rounds
 * except `round`, `toFixed` and `div`, which say to how many decimals.
 */
export class Decimal {
  static readonly zero: Decimal = new Decimal(0n, 0);
  static readonly one: Decimal = new Decimal(1n, 0);

  readonly units: bigint;
  readonly scale: number;

  private constructor(units: bigint, scale: number) {
    this.units = units;
    this.scale = scale;
  }

  /**
   * Reads `-?digits(.digits)?`: no exponent, no plus sign, no separators, no blanks, at most 64 characters.
   * @throws InvalidDecimal
   */
  static parse(text: string): Decimal {
    const parsed = Decimal.tryParse(text);
    if (parsed === undefined) throw new InvalidDecimal(text);
    return parsed;
  }

  /** Like `parse`, `undefined` instead of an error. */
  static tryParse(text: string): Decimal | undefined {
    const length = text.length;
    if (length === 0 || length > TEXT_LENGTH_MAX) return undefined;
    const start = text.charCodeAt(0) === 45 ? 1 : 0;
    let point = -1;
    let value = 0;
    for (let index = start; index < length; index++) {
      const code = text.charCodeAt(index);
      if (code >= 48 && code <= 57) value = value * 10 + (code - 48);
      else if (code === 46 && point < 0 && index > start && index < length - 1) point = index;
      else return undefined;
    }
    const digits = length - start - (point < 0 ? 0 : 1);
    if (digits < 1) return undefined;
    const scale = point < 0 ? 0 : length - point - 1;
    const magnitude = digits <= SAFE_DIGITS ? BigInt(value) : BigInt(text.slice(start).replace('.', ''));
    return new Decimal(start === 1 ? -magnitude : magnitude, scale);
  }

  /** `units × 10^-scale`; for provider minor units and database integers: `fromUnits(116000n, 2)` is 1160.00. */
  static fromUnits(units: bigint, scale: number): Decimal {
    if (!Number.isInteger(scale) || scale < 0 || scale > SCALE_MAX)
      throw new RangeError(`scale out of range: ${scale}`);
    return new Decimal(units, scale);
  }

  /** A whole number; the JS number must be a safe integer. */
  static fromInteger(value: number | bigint): Decimal {
    if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new RangeError(`not a safe integer: ${value}`);
    return new Decimal(BigInt(value), 0);
  }

  add(other: Decimal): Decimal {
    if (this.scale === other.scale) return new Decimal(this.units + other.units, this.scale);
    if (this.scale > other.scale) return new Decimal(this.units + other.unitsAt(this.scale), this.scale);
    return new Decimal(this.unitsAt(other.scale) + other.units, other.scale);
  }

  sub(other: Decimal): Decimal {
    if (this.scale === other.scale) return new Decimal(this.units - other.units, this.scale);
    if (this.scale > other.scale) return new Decimal(this.units - other.unitsAt(this.scale), this.scale);
    return new Decimal(this.unitsAt(other.scale) - other.units, other.scale);
  }

  mul(other: Decimal): Decimal {
    return Decimal.fromUnits(this.units * other.units, this.scale + other.scale);
  }

  /**
   * Quotient with exactly `scale` decimals.
   * @throws DivisionByZero
   */
  div(divisor: Decimal, scale: number, mode: RoundingMode = 'half-up'): Decimal {
    if (divisor.units === 0n) throw new DivisionByZero();
    const shift = scale + divisor.scale - this.scale;
    const numerator = shift >= 0 ? this.units * powerOfTen(shift) : this.units;
    const denominator = shift >= 0 ? divisor.units : divisor.units * powerOfTen(-shift);
    return Decimal.fromUnits(divideRounded(numerator, denominator, mode), scale);
  }

  neg(): Decimal {
    return new Decimal(-this.units, this.scale);
  }

  abs(): Decimal {
    return this.units < 0n ? this.neg() : this;
  }

  /** -1, 0 or 1. Scale plays no part: `1.10` and `1.1` compare as equal. */
  cmp(other: Decimal): -1 | 0 | 1 {
    const scale = this.scale > other.scale ? this.scale : other.scale;
    const left = this.unitsAt(scale);
    const right = other.unitsAt(scale);
    if (left === right) return 0;
    return left < right ? -1 : 1;
  }

  eq(other: Decimal): boolean {
    return this.cmp(other) === 0;
  }

  lt(other: Decimal): boolean {
    return this.cmp(other) < 0;
  }

  lte(other: Decimal): boolean {
    return this.cmp(other) <= 0;
  }

  gt(other: Decimal): boolean {
    return this.cmp(other) > 0;
  }

  gte(other: Decimal): boolean {
    return this.cmp(other) >= 0;
  }

  isZero(): boolean {
    return this.units === 0n;
  }

  isNegative(): boolean {
    return this.units < 0n;
  }

  isPositive(): boolean {
    return this.units > 0n;
  }

  /** Same number with exactly `scale` decimals: pads with zeros or rounds (half up, away from zero, unless told). */
  round(scale: number, mode: RoundingMode = 'half-up'): Decimal {
    if (scale === this.scale) return this;
    if (scale > this.scale) return Decimal.fromUnits(this.unitsAt(scale), scale);
    if (!Number.isInteger(scale) || scale < 0) throw new RangeError(`scale out of range: ${scale}`);
    return new Decimal(divideRounded(this.units, powerOfTen(this.scale - scale), mode), scale);
  }

  /** Without trailing zero decimals, but never fewer than `scaleMin` of them. */
  strip(scaleMin = 0): Decimal {
    let units = this.units;
    let scale = this.scale;
    while (scale > scaleMin && units % 10n === 0n) {
      units /= 10n;
      scale -= 1;
    }
    return scale === this.scale ? this : new Decimal(units, scale);
  }

  /**
   * Integer count of `10^-scale` units, for providers that take minor units: `1160.00` at scale 2 is `116000n`.
   * @throws PrecisionLost when the number has non-zero decimals beyond `scale`
   */
  toUnits(scale: number): bigint {
    if (scale >= this.scale) return this.unitsAt(scale);
    const divisor = powerOfTen(this.scale - scale);
    if (this.units % divisor !== 0n) throw new PrecisionLost(this.toString(), scale);
    return this.units / divisor;
  }

  /** All decimals of its scale, trailing zeros included: what `parse` reads back unchanged. */
  toString(): string {
    if (this.scale === 0) return this.units.toString();
    const negative = this.units < 0n;
    const digits = (negative ? -this.units : this.units).toString().padStart(this.scale + 1, '0');
    const point = digits.length - this.scale;
    return `${negative ? '-' : ''}${digits.slice(0, point)}.${digits.slice(point)}`;
  }

  /** Text with exactly `scale` decimals, rounded half up unless told. */
  toFixed(scale: number, mode: RoundingMode = 'half-up'): string {
    return this.round(scale, mode).toString();
  }

  /** JSON carries the decimal text: amounts are strings on the wire. */
  toJSON(): string {
    return this.toString();
  }

  private unitsAt(scale: number): bigint {
    return scale === this.scale ? this.units : this.units * powerOfTen(scale - this.scale);
  }
}

/** Short form of `Decimal.parse` for literals and decimal text. */
export function decimal(text: string): Decimal {
  return Decimal.parse(text);
}
