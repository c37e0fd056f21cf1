import { Decimal, decimal } from '@kita/money';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../test-support/runs.ts';
import { cutLimits, importeLimits, impuestoLimits, isRoundedProduct, isWithin } from './limits.ts';
import type { Limits } from './limits.ts';

const texts = ({ lower, upper }: Limits): string[] => [lower.toString(), upper.toString()];

describe("SAT's limits, before and after they are cut", () => {
  test.each([
    [importeLimits(decimal('3.000'), decimal('199.9900')), ['599.86', '600.08']],
    [importeLimits(decimal('1'), decimal('10.00')), ['4.99', '15.01']],
    [impuestoLimits(decimal('862.07'), decimal('0.160000')), ['137.93', '137.94']],
    [impuestoLimits(decimal('100'), decimal('0.080000')), ['7.96', '8.04']],
  ])('%#', (limits, cut) => {
    expect(texts(cutLimits(limits, 2))).toEqual(cut);
  });

  test('the open upper end lacks one unit of the twelfth decimal', () => {
    expect(texts(importeLimits(decimal('1.0'), decimal('2.0')))).toEqual(['1.8525', '2.152499999996900000000001']);
    expect(texts(impuestoLimits(decimal('1.0'), decimal('0.5')))).toEqual(['0.475', '0.5249999999995']);
  });
});

describe('an amount is inside', () => {
  const limits = { lower: decimal('1.005'), upper: decimal('1.015') };

  test.each([
    ['1.005', 2, true],
    ['1.015', 2, true],
    // Cut to two decimals the limits are 1.00 and 1.02.
    ['1.00', 2, true],
    ['1.02', 2, true],
    ['0.99', 2, false],
    ['1.03', 2, false],
    // The currency has six decimals, the amount prints two: the fewer count.
    ['1.00', 6, true],
    ['1.004', 6, false],
    ['1.016', 6, false],
    // The amount prints three, the currency has two.
    ['1.002', 2, true],
    ['1.019', 2, true],
    ['1.021', 2, false],
  ])('%s with %i decimals: %s', (amount, decimals, expected) => {
    expect(isWithin(decimal(amount), limits, decimals)).toBe(expected);
  });
});

const amount = fc
  .tuple(fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 2_000_000_000 })), fc.integer({ min: 0, max: 6 }))
  .map(([units, scale]) => Decimal.fromUnits(BigInt(units), scale)); // prettier-ignore
const places = fc.integer({ min: 0, max: 6 });

test('a rounded product is always within the limits of SAT, so that the short cut never hides a finding', () => {
  fc.assert(
    fc.property(amount, amount, places, places, (left, right, scale, decimals) => {
      const product = left.mul(right).round(scale);
      if (!isRoundedProduct(product, left, right)) return;
      expect(isWithin(product, importeLimits(left, right), decimals)).toBe(true);
      expect(isWithin(product, impuestoLimits(left, right), decimals)).toBe(true);
    }),
    { seed: 81, numRuns: runs(2000) },
  );
});

test('it is the product that is meant, not one near it', () => {
  const [left, right] = [Decimal.parse('3'), Decimal.parse('33.333333')];
  expect(isRoundedProduct(Decimal.parse('99.999999'), left, right)).toBe(true);
  expect(isRoundedProduct(Decimal.parse('100.00'), left, right)).toBe(true);
  expect(isRoundedProduct(Decimal.parse('99.99'), left, right)).toBe(false);
  expect(isRoundedProduct(Decimal.zero, Decimal.zero, Decimal.zero)).toBe(false);
});
