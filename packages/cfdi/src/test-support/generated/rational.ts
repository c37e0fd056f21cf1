/**
 * Exact fractions of two integers, for judging arithmetic by other arithmetic: nothing here is shared with
 * `@kita/money`, so an error there cannot hide itself.
 */
export class Rational {
  readonly numerator: bigint;
  /** Above zero. */
  readonly denominator: bigint;

  constructor(numerator: bigint, denominator = 1n) {
    this.numerator = denominator < 0n ? -numerator : numerator;
    this.denominator = denominator < 0n ? -denominator : denominator;
  }

  static of(text: string | undefined): Rational {
    const { whole = '0', decimals = '' } = /^(?<whole>-?\d+)(?:\.(?<decimals>\d+))?$/.exec(text ?? '0')?.groups ?? {};
    return new Rational(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
  }

  plus(other: Rational): Rational {
    const numerator = this.numerator * other.denominator + other.numerator * this.denominator;
    return new Rational(numerator, this.denominator * other.denominator);
  }

  minus(other: Rational): Rational {
    return this.plus(new Rational(-other.numerator, other.denominator));
  }

  times(other: Rational): Rational {
    return new Rational(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  over(other: Rational): Rational {
    return new Rational(this.numerator * other.denominator, this.denominator * other.numerator);
  }

  isAbove(other: Rational): boolean {
    return this.numerator * other.denominator > other.numerator * this.denominator;
  }

  equals(other: Rational): boolean {
    return this.numerator * other.denominator === other.numerator * this.denominator;
  }

  /** Amounts here are never negative, so half up is "add a half and cut". */
  rounded(decimals: number): Rational {
    return this.plus(new Rational(1n, 2n * 10n ** BigInt(decimals))).cut(decimals);
  }

  cut(decimals: number): Rational {
    const power = 10n ** BigInt(decimals);
    return new Rational((this.numerator * power) / this.denominator, power);
  }

  raised(decimals: number): Rational {
    const cut = this.cut(decimals);
    return cut.equals(this) ? cut : cut.plus(new Rational(1n, 10n ** BigInt(decimals)));
  }

  /** For messages. */
  toString(): string {
    const scaled = (this.numerator * 10n ** 14n) / this.denominator;
    const digits = scaled.toString().padStart(15, '0');
    return `${digits.slice(0, -14)}.${digits.slice(-14)}`.replace(/\.?0+$/, '');
  }
}

export const sumOf = (terms: readonly Rational[]): Rational =>
  terms.reduce((total, term) => total.plus(term), new Rational(0n));

/** Half a unit of the last decimal that a text prints. */
export function halfOfLast(text: string): Rational {
  return new Rational(1n, 2n * 10n ** BigInt(decimalsOf(text)));
}

export function decimalsOf(text: string): number {
  return text.includes('.') ? text.length - text.indexOf('.') - 1 : 0;
}
