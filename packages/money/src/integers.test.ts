import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Integer } from './integers.ts';
import { compared, exactQuotient, integer, minus, plus, rounded, roundedAt, shifted, times } from './integers.ts';
import type { RoundingMode } from './rounding.ts';
import { divideRounded } from './rounding.ts';

const runs = { numRuns: Number(process.env['KITA_RUNS'] ?? 2000), seed: 41 };
const LIMIT = 2n ** 53n;

/** Integers of every size, thickest where numbers end and BigInts begin, and where products and quotients come even. */
const big = fc.oneof(
  fc.bigInt({ min: -1000n, max: 1000n }),
  fc.bigInt({ min: -LIMIT, max: LIMIT }),
  fc.bigInt({ min: LIMIT - 20n, max: LIMIT + 20n }),
  fc.bigInt({ min: -LIMIT - 20n, max: -LIMIT + 20n }),
  fc.bigInt({ min: -94906300n, max: 94906300n }), // about the square root of 2^53
  fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }),
  fc
    .tuple(fc.bigInt({ min: -LIMIT, max: LIMIT }), fc.integer({ min: 0, max: 15 }), fc.integer({ min: -1, max: 1 }))
    .map(([value, exponent, off]) => (value / 10n ** BigInt(exponent)) * 10n ** BigInt(exponent) + BigInt(off)),
);
const modes = fc.constantFrom<RoundingMode>('half-up', 'half-even', 'down', 'up', 'floor', 'ceil');

/** The value, once it is sure that it has its one form. */
function valueOf(result: Integer): bigint {
  expect(Object.is(result, -0)).toBe(false);
  expect(integer(BigInt(result))).toBe(result);
  return BigInt(result);
}

describe('integers give what BigInt gives', () => {
  test('sums, differences and products', () => {
    fc.assert(
      fc.property(big, big, (a, b) => {
        const [left, right] = [integer(a), integer(b)];
        expect(valueOf(plus(left, right))).toBe(a + b);
        expect(valueOf(minus(left, right))).toBe(a - b);
        expect(valueOf(times(left, right))).toBe(a * b);
        expect(compared(left, right)).toBe(a === b ? 0 : a < b ? -1 : 1);
      }),
      runs,
    );
  });

  test('quotients under every rounding mode', () => {
    fc.assert(
      fc.property(big, big, modes, (a, b, mode) => {
        fc.pre(b !== 0n);
        expect(valueOf(rounded(integer(a), integer(b), mode))).toBe(divideRounded(a, b, mode));
      }),
      runs,
    );
  });

  test('quotients at exactly one half, and one unit off it', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -LIMIT, max: LIMIT }),
        fc.integer({ min: 1, max: 15 }),
        fc.integer({ min: -1, max: 1 }),
        modes,
        (seed, exponent, off, mode) => {
          const power = 10n ** BigInt(exponent);
          const value = (seed / power) * power + (power / 2n) * (seed < 0n ? -1n : 1n) + BigInt(off);
          expect(valueOf(roundedAt(integer(value), exponent, mode))).toBe(divideRounded(value, power, mode));
        },
      ),
      runs,
    );
  });

  test('powers of ten both ways', () => {
    fc.assert(
      fc.property(big, fc.integer({ min: 0, max: 40 }), (value, exponent) => {
        const power = 10n ** BigInt(exponent);
        expect(valueOf(shifted(integer(value), exponent))).toBe(value * power);
        const even = exactQuotient(integer(value), exponent);
        if (value % power === 0n) expect(valueOf(even ?? NaN)).toBe(value / power);
        else expect(even).toBeUndefined();
      }),
      runs,
    );
  });
});

test('where safe integers end, every sum, difference and product is still exact and has its one form', () => {
  const edges = [
    0n,
    1n,
    2n,
    3n,
    94906265n,
    94906266n,
    LIMIT - 2n,
    LIMIT - 1n,
    LIMIT,
    LIMIT + 1n,
    LIMIT + 2n,
    10n ** 20n,
  ];
  const both = [...edges, ...edges.map((edge) => -edge)];
  for (const a of both) {
    for (const b of both) {
      const [left, right] = [integer(a), integer(b)];
      expect([plus(left, right), minus(left, right), times(left, right)].map(valueOf), `${a} ${b}`).toEqual([
        a + b,
        a - b,
        a * b,
      ]);
    }
  }
  expect([typeof integer(LIMIT - 1n), typeof integer(1n - LIMIT)]).toEqual(['number', 'number']);
  expect([typeof integer(LIMIT), typeof integer(-LIMIT)]).toEqual(['bigint', 'bigint']);
});

test('zero is never written with a minus', () => {
  expect([times(0, -5), times(-5, 0), minus(0, 0), rounded(-1, 3, 'down'), rounded(1, -3, 'half-up')]).toEqual([0, 0, 0, 0, 0]); // prettier-ignore
  expect(exactQuotient(0, 3)).toBe(0);
});
