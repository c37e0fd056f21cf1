import { InvalidDecimal, DivisionByZero, PrecisionLost } from './errors.ts';
import { compared, exactQuotient, integer, minus, plus, rounded, roundedAt, shifted, times } from './integers.ts';
import type { Integer } from './integers.ts';
import type { RoundingMode } from './rounding.ts';

/** Longest text `parse` accepts: SAT's widest amount has 25 characters, the widest intermediate result of ours 40. */
const TEXT_LENGTH_MAX = 64;
/** Largest scale of any decimal: enough for a product of three 6-decimal amounts and a 10-decimal equivalence. */
const SCALE_MAX = 64;
/** Digits that fit a JS integer exactly (2^53 has 16); longer texts are read as BigInt. */
const SAFE_DIGITS = 15;

/**
 * Exact decimal number: `units × 10^-scale`, immutable. The scale is part of the value's writing, not of its magnitude:
 * `1.10` and `1.1` are equal (`eq`) but print differently, because SAT's limits depend on the decimals that are written
 * (error matrix, CFDI40167 and CFDI40180). `add` and `sub` keep the larger scale, `mul` adds the scales; nothing rounds
 * except `round`, `toFixed` and `div`, which say to how many decimals.
 */
export class Decimal {
  static readonly zero: Decimal = new Decimal(0, 0);
  static readonly one: Decimal = new Decimal(1, 0);

  readonly scale: number;
  private readonly integer: Integer;

  private constructor(value: Integer, scale: number) {
    this.integer = value;
    this.scale = scale;
  }

  /** The number without its point: `1160.00` has 116000 units. */
  get units(): bigint {
    return BigInt(this.integer);
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
    if (length > TEXT_LENGTH_MAX) return undefined;
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
    const magnitude = digits <= SAFE_DIGITS ? value : integer(BigInt(text.slice(start).replace('.', '')));
    return new Decimal(start === 1 ? minus(0, magnitude) : magnitude, scale);
  }

  /** `units × 10^-scale`; for provider minor units and database integers: `fromUnits(116000n, 2)` is 1160.00. */
  static fromUnits(units: bigint, scale: number): Decimal {
    return Decimal.of(integer(units), scale);
  }

  /** A whole number; the JS number must be a safe integer. */
  static fromInteger(value: number | bigint): Decimal {
    if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new RangeError(`not a safe integer: ${value}`);
    return new Decimal(integer(BigInt(value)), 0);
  }

  private static of(value: Integer, scale: number): Decimal {
    if (!Number.isInteger(scale) || scale < 0 || scale > SCALE_MAX)
      throw new RangeError(`scale out of range: ${scale}`);
    return new Decimal(value, scale);
  }

  add(other: Decimal): Decimal {
    const scale = this.widest(other);
    return new Decimal(plus(this.at(scale), other.at(scale)), scale);
  }

  sub(other: Decimal): Decimal {
    const scale = this.widest(other);
    return new Decimal(minus(this.at(scale), other.at(scale)), scale);
  }

  mul(other: Decimal): Decimal {
    return Decimal.of(times(this.integer, other.integer), this.scale + other.scale);
  }

  /**
   * Quotient with exactly `scale` decimals.
   * @throws DivisionByZero
   */
  div(divisor: Decimal, scale: number, mode: RoundingMode = 'half-up'): Decimal {
    if (divisor.isZero()) throw new DivisionByZero();
    const shift = scale + divisor.scale - this.scale;
    const numerator = shift > 0 ? shifted(this.integer, shift) : this.integer;
    const denominator = shift < 0 ? shifted(divisor.integer, -shift) : divisor.integer;
    return Decimal.of(rounded(numerator, denominator, mode), scale);
  }

  neg(): Decimal {
    return new Decimal(minus(0, this.integer), this.scale);
  }

  abs(): Decimal {
    return this.isNegative() ? this.neg() : this;
  }

  /** -1, 0 or 1. Scale plays no part: `1.10` and `1.1` compare as equal. */
  cmp(other: Decimal): -1 | 0 | 1 {
    const scale = this.widest(other);
    return compared(this.at(scale), other.at(scale));
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
    return this.integer === 0;
  }

  isNegative(): boolean {
    return this.integer < 0;
  }

  isPositive(): boolean {
    return this.integer > 0;
  }

  /** Same number with exactly `scale` decimals: pads with zeros or rounds (half up, away from zero, unless told). */
  round(scale: number, mode: RoundingMode = 'half-up'): Decimal {
    if (scale === this.scale) return this;
    if (scale > this.scale) return Decimal.of(this.at(scale), scale);
    if (!Number.isInteger(scale) || scale < 0) throw new RangeError(`scale out of range: ${scale}`);
    return new Decimal(roundedAt(this.integer, this.scale - scale, mode), scale);
  }

  /** Without trailing zero decimals, but never fewer than `scaleMin` of them. */
  strip(scaleMin = 0): Decimal {
    let { integer: value, scale } = this;
    while (scale > scaleMin) {
      const shorter = exactQuotient(value, 1);
      if (shorter === undefined) break;
      value = shorter;
      scale -= 1;
    }
    return scale === this.scale ? this : new Decimal(value, scale);
  }

  /**
   * Integer count of `10^-scale` units, for providers that take minor units: `1160.00` at scale 2 is `116000n`.
   * @throws PrecisionLost when the number has non-zero decimals beyond `scale`
   */
  toUnits(scale: number): bigint {
    if (scale >= this.scale) return BigInt(this.at(scale));
    const units = exactQuotient(this.integer, this.scale - scale);
    if (units === undefined) throw new PrecisionLost(this.toString(), scale);
    return BigInt(units);
  }

  /** All decimals of its scale, trailing zeros included: what `parse` reads back unchanged. */
  toString(): string {
    if (this.scale === 0) return String(this.integer);
    const digits = String(this.abs().integer).padStart(this.scale + 1, '0');
    const point = digits.length - this.scale;
    return `${this.isNegative() ? '-' : ''}${digits.slice(0, point)}.${digits.slice(point)}`;
  }

  /** Text with exactly `scale` decimals, rounded half up unless told. */
  toFixed(scale: number, mode: RoundingMode = 'half-up'): string {
    return this.round(scale, mode).toString();
  }

  /** JSON carries the decimal text: amounts are strings on the wire. */
  toJSON(): string {
    return this.toString();
  }

  private widest(other: Decimal): number {
    return this.scale > other.scale ? this.scale : other.scale;
  }

  /** Units at a scale that is not less than its own. */
  private at(scale: number): Integer {
    return scale === this.scale ? this.integer : shifted(this.integer, scale - this.scale);
  }
}

/** Short form of `Decimal.parse` for literals and decimal text. */
export function decimal(text: string): Decimal {
  return Decimal.parse(text);
}
