import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal, decimal } from './decimal.ts';
import { DivisionByZero, InvalidDecimal, PrecisionLost } from './errors.ts';

const runs = { numRuns: Number(process.env['KITA_RUNS'] ?? 200), seed: 40 };
const units = fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n });
const anyDecimal = fc.tuple(units, fc.integer({ min: 0, max: 12 })).map(([u, scale]) => Decimal.fromUnits(u, scale));
const atScale = fc.integer({ min: 0, max: 8 });

describe('parsing', () => {
  test.each(['0', '-0.5', '1160.00', '000.10', '999999999999999999.999999', '12345678901234567890.1'])(
    'reads %s and writes it back with the same decimals',
    (text) => {
      const value = decimal(text);
      expect(value.scale).toBe(text.includes('.') ? text.length - text.indexOf('.') - 1 : 0);
      expect(decimal(value.toString()).eq(value)).toBe(true);
    },
  );

  test.each(['', '-', '.', '.5', '5.', '+1', '1e3', '1,000', ' 1', '1 ', '1.2.3', '--1', 'NaN', '٣', '1'.repeat(65)])(
    'refuses %j instead of guessing',
    (text) => {
      expect(Decimal.tryParse(text)).toBeUndefined();
      expect(() => decimal(text)).toThrow(InvalidDecimal);
    },
  );

  test('minus zero is zero', () => {
    expect(decimal('-0.00').toString()).toBe('0.00');
    expect(decimal('-0').isNegative()).toBe(false);
  });

  test('what toString writes, parse reads back unchanged', () => {
    fc.assert(
      fc.property(anyDecimal, (value) => {
        const again = decimal(value.toString());
        expect([again.units, again.scale]).toEqual([value.units, value.scale]);
      }),
      runs,
    );
  });
});

describe('arithmetic', () => {
  test('is exact where binary floats are not', () => {
    expect(decimal('0.1').add(decimal('0.2')).toString()).toBe('0.3');
    expect(decimal('1.005').mul(decimal('1000')).eq(decimal('1005'))).toBe(true);
    expect(decimal('3').sub(decimal('0.000001')).toString()).toBe('2.999999');
  });

  test('sums do not depend on order, and subtracting undoes adding', () => {
    fc.assert(
      fc.property(anyDecimal, anyDecimal, anyDecimal, (a, b, c) => {
        expect(a.add(b).eq(b.add(a))).toBe(true);
        expect(
          a
            .add(b)
            .add(c)
            .eq(a.add(b.add(c))),
        ).toBe(true);
        expect(a.add(b).sub(b).eq(a)).toBe(true);
        expect(a.mul(b.add(c)).eq(a.mul(b).add(a.mul(c)))).toBe(true);
        expect(a.add(a.neg()).isZero()).toBe(true);
      }),
      runs,
    );
  });

  test('a quotient is never off by more than half a unit of its last decimal', () => {
    fc.assert(
      fc.property(anyDecimal, anyDecimal, atScale, (a, b, scale) => {
        fc.pre(!b.isZero());
        const error = a.div(b, scale).mul(b).sub(a).abs();
        expect(error.lte(b.abs().mul(Decimal.fromUnits(5n, scale + 1)))).toBe(true);
      }),
      runs,
    );
  });

  test('dividing by zero is refused', () => {
    expect(() => decimal('1').div(decimal('0.00'), 2)).toThrow(DivisionByZero);
  });

  test('division takes its decimals from the caller: one dollar at 20.1234 is 0.0496933918', () => {
    expect(Decimal.one.div(decimal('20.1234'), 10).toString()).toBe('0.0496933918');
  });
});

describe('rounding', () => {
  test.each([
    ['half-up', ['0.13', '-0.13', '0.12', '0.38']],
    ['half-even', ['0.12', '-0.12', '0.12', '0.38']],
    ['down', ['0.12', '-0.12', '0.12', '0.37']],
    ['up', ['0.13', '-0.13', '0.13', '0.38']],
    ['floor', ['0.12', '-0.13', '0.12', '0.37']],
    ['ceil', ['0.13', '-0.12', '0.13', '0.38']],
  ] as const)('%s', (mode, expected) => {
    const values = ['0.125', '-0.125', '0.1249', '0.375'];
    expect(values.map((text) => decimal(text).round(2, mode).toString())).toEqual(expected);
  });

  test.each([
    ['half-up', ['90071992547409931', '-90071992547409931', '90071992547409932']],
    ['half-even', ['90071992547409930', '-90071992547409930', '90071992547409932']],
  ] as const)('%s beyond what a JS number can hold', (mode, expected) => {
    const values = ['90071992547409930.5', '-90071992547409930.5', '90071992547409931.5'];
    expect(values.map((text) => decimal(text).round(0, mode).toString())).toEqual(expected);
  });

  test('half up is the default, away from zero at one half', () => {
    expect(decimal('999685.435000').toFixed(2)).toBe('999685.44');
    expect(decimal('-2.5').toFixed(0)).toBe('-3');
  });

  test('pads without changing the number', () => {
    expect(decimal('1.1').toFixed(6)).toBe('1.100000');
    expect(decimal('1.1').eq(decimal('1.100'))).toBe(true);
  });

  test('rounding twice to the same decimals changes nothing, floor and ceil enclose', () => {
    fc.assert(
      fc.property(anyDecimal, atScale, (value, scale) => {
        const once = value.round(scale);
        expect(once.round(scale).toString()).toBe(once.toString());
        expect(value.round(scale, 'floor').lte(value)).toBe(true);
        expect(value.round(scale, 'ceil').gte(value)).toBe(true);
        expect(value.round(scale, 'down').abs().lte(value.abs())).toBe(true);
      }),
      runs,
    );
  });

  test('a negative or fractional number of decimals is refused', () => {
    expect(() => decimal('1.5').round(-1)).toThrow('scale out of range: -1');
    expect(() => decimal('1.5').round(-1)).toThrow(RangeError);
    expect(() => decimal('1.5').round(0.5)).toThrow(RangeError);
    expect(() => Decimal.fromUnits(1n, 65)).toThrow(RangeError);
  });
});

describe('writing and units', () => {
  test('strip removes trailing zeros down to the given decimals', () => {
    expect(decimal('100.000000').strip(2).toString()).toBe('100.00');
    expect(decimal('0.905172').strip(2).toString()).toBe('0.905172');
    expect(decimal('0.000').strip().toString()).toBe('0');
  });

  test('minor units go both ways and never lose a fraction silently', () => {
    expect(decimal('1160').toUnits(2)).toBe(116000n);
    expect(Decimal.fromUnits(-5n, 2).toString()).toBe('-0.05');
    expect(decimal('1.50').toUnits(1)).toBe(15n);
    expect(() => decimal('1.005').toUnits(2)).toThrow(PrecisionLost);
    expect(() => Decimal.fromInteger(0.5)).toThrow(RangeError);
    expect(Decimal.fromInteger(7).toString()).toBe('7');
  });

  test('JSON carries text', () => {
    expect(JSON.stringify({ total: decimal('2.10') })).toBe('{"total":"2.10"}');
  });
});

describe('what is refused says so with a stable code', () => {
  test.each([
    [() => decimal('1,5'), 'InvalidDecimal', 'invalid_decimal', 'not a decimal number: "1,5"'],
    [() => decimal('x'.repeat(81)), 'InvalidDecimal', 'invalid_decimal', `not a decimal number: "${'x'.repeat(80)}"`],
    [() => Decimal.one.div(Decimal.zero, 2), 'DivisionByZero', 'division_by_zero', 'division by zero'],
    [() => decimal('1.005').toUnits(2), 'PrecisionLost', 'precision_lost', '1.005 does not fit 2 decimals'],
  ])('%s', (work, name, code, message) => {
    expect(work).toThrow(expect.objectContaining({ name, code, message }));
  });

  test.each([-1, 0.5, 65, NaN])('%d decimals', (scale) => {
    expect(() => Decimal.fromUnits(1n, scale)).toThrow(`scale out of range: ${scale}`);
  });

  test('a JS number beyond 2^53, where integers have gaps', () => {
    expect(() => Decimal.fromInteger(2 ** 53)).toThrow(`not a safe integer: ${2 ** 53}`);
    expect(Decimal.fromInteger(2n ** 64n).toString()).toBe('18446744073709551616');
  });
});

test('64 characters are read, 64 decimals are kept', () => {
  expect(decimal('1'.repeat(64)).toString()).toBe('1'.repeat(64));
  expect(Decimal.fromUnits(1n, 64).scale).toBe(64);
});

test('a number that needs no rounding never moves, and division cuts down as asked', () => {
  for (const mode of ['half-up', 'half-even', 'down', 'up', 'floor', 'ceil'] as const) {
    expect(decimal('1.500').round(1, mode).toString()).toBe('1.5');
    expect(decimal('-1.500').round(1, mode).toString()).toBe('-1.5');
  }
  expect(decimal('2').div(decimal('3'), 2, 'down').toString()).toBe('0.66');
  expect(decimal('123.456').div(decimal('10'), 1).toString()).toBe('12.3');
});

test.each([
  ['1.0', '2.00', { lt: true, lte: true, eq: false, gte: false, gt: false }],
  ['2.0', '2.00', { lt: false, lte: true, eq: true, gte: true, gt: false }],
  ['2.01', '2', { lt: false, lte: false, eq: false, gte: true, gt: true }],
  ['-2', '1', { lt: true, lte: true, eq: false, gte: false, gt: false }],
])('%s against %s', (left, right, expected) => {
  const [a, b] = [decimal(left), decimal(right)];
  expect({ lt: a.lt(b), lte: a.lte(b), eq: a.eq(b), gte: a.gte(b), gt: a.gt(b) }).toEqual(expected);
});

test.each([
  ['0.01', { isZero: false, isPositive: true, isNegative: false }],
  ['0.00', { isZero: true, isPositive: false, isNegative: false }],
  ['-0.01', { isZero: false, isPositive: false, isNegative: true }],
])('the sign of %s', (text, expected) => {
  const value = decimal(text);
  const sign = { isZero: value.isZero(), isPositive: value.isPositive(), isNegative: value.isNegative() };
  expect(sign).toEqual(expected);
  expect(value.abs().toString()).toBe(text.replace('-', ''));
});

test('comparison ignores how many decimals are written', () => {
  expect([
    decimal('1').cmp(decimal('1.0')),
    decimal('-1').cmp(decimal('1')),
    decimal('2').cmp(decimal('1.99')),
  ]).toEqual([0, -1, 1]);
  expect([decimal('1').lt(decimal('2')), decimal('1').gt(decimal('2')), decimal('2').gte(decimal('2.0'))]).toEqual([
    true,
    false,
    true,
  ]);
  expect([decimal('0.01').isPositive(), decimal('0.00').isPositive()]).toEqual([true, false]);
});
