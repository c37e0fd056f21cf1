import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allocate } from './allocate.ts';
import { Decimal, decimal } from './decimal.ts';
import { InvalidAllocation, PrecisionLost } from './errors.ts';
import { sum } from './sum.ts';

const runs = { numRuns: Number(process.env['KITA_RUNS'] ?? 200), seed: 41 };
const split = (total: string, weights: string[], scale?: number): string[] =>
  allocate(decimal(total), weights.map(decimal), scale).map(String);

describe('allocate', () => {
  test('gives the odd cents to those who lost the most, the earlier on a tie', () => {
    expect(split('10.00', ['1', '1', '1'])).toEqual(['3.34', '3.33', '3.33']);
    expect(split('0.05', ['3', '7'])).toEqual(['0.02', '0.03']);
    expect(split('0.10', ['1', '2', '4'])).toEqual(['0.01', '0.03', '0.06']);
    expect(split('100', ['0.5', '0.25', '0.25'], 2)).toEqual(['50.00', '25.00', '25.00']);
  });

  test('splits a refund like the charge it undoes', () => {
    expect(split('-10.00', ['1', '1', '1'])).toEqual(['-3.34', '-3.33', '-3.33']);
  });

  test('a zero weight gets nothing, all zero weights share evenly', () => {
    expect(split('1.00', ['0', '1'])).toEqual(['0.00', '1.00']);
    expect(split('0.03', ['0', '0'])).toEqual(['0.02', '0.01']);
  });

  test('refuses what it cannot split without losing something', () => {
    expect(() => split('1.00', [])).toThrow(new InvalidAllocation('no weights'));
    expect(() => split('1.00', ['1', '-1'])).toThrow(new InvalidAllocation('a weight is negative'));
    expect(() => split('1.00', [])).toThrow(
      expect.objectContaining({ name: 'InvalidAllocation', code: 'invalid_allocation' }),
    );
    expect(() => split('1.005', ['1'], 2)).toThrow(PrecisionLost);
  });

  test('loses nothing, and nobody is off by a whole unit', () => {
    const weight = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 9n }), fc.integer({ min: 0, max: 6 }));
    const input = fc.tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.array(weight, { minLength: 1 }));
    fc.assert(
      fc.property(input, ([units, pairs]) => {
        const total = Decimal.fromUnits(units, 2);
        const weights = pairs.map(([u, scale]) => Decimal.fromUnits(u, scale));
        const shares = allocate(total, weights);
        expect(sum(shares).eq(total)).toBe(true);
        const whole = sum(weights);
        if (whole.isZero()) return;
        for (const [index, share] of shares.entries()) {
          const exact = total.mul(weights[index] ?? Decimal.zero);
          expect(
            share
              .mul(whole)
              .sub(exact)
              .abs()
              .lt(whole.mul(decimal('0.01'))),
          ).toBe(true);
        }
      }),
      runs,
    );
  });
});

test('the sum of nothing is zero; otherwise it keeps every decimal', () => {
  expect(sum([]).toString()).toBe('0');
  expect(sum([decimal('0.10'), decimal('0.005'), decimal('2')]).toString()).toBe('2.105');
});
