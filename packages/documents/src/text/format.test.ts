import { expect, test } from 'vitest';
import { formatDate, formatMoney, formatNumber, formatQuantity, formatRate } from './format.ts';

test.each([
  ['1160.00', 'MXN', '$1,160.00'],
  ['10.500000', 'USD', 'US$10.50'],
  ['343.137254', 'EUR', '€343.137254'],
  ['-1234567.8', 'MXN', '-$1,234,567.8'],
  ['5000', 'JPY', '¥5,000'],
  ['12.000', 'KWD', 'KWD\u00A012.00'],
  ['0', 'XXX', '0'],
  ['1234567890123456789012345.50', 'MXN', '$1,234,567,890,123,456,789,012,345.50'],
  ['no es un número', 'MXN', 'no es un número'],
])('%s %s reads %s', (amount, currency, shown) => {
  expect(formatMoney(amount, currency)).toBe(shown);
});

test.each([
  ['0.160000', '16\u00A0%', '16%'],
  ['0.080000', '8\u00A0%', '8%'],
  ['0.106667', '10.6667\u00A0%', '10.6667%'],
  ['0.000000', '0\u00A0%', '0%'],
  ['1.600000', '160\u00A0%', '160%'],
  ['0.0125', '1.25\u00A0%', '1.25%'],
  ['0.5', '50\u00A0%', '50%'],
])('the fraction %s is the percentage %s', (fraction, es, en) => {
  expect(formatRate(fraction, 'es')).toBe(es);
  expect(formatRate(fraction, 'en')).toBe(en);
});

test('fiscal dates are written out and never shifted', () => {
  expect(formatDate('2026-11-01T23:59:59', 'es')).toBe('1 nov 2026, 23:59:59');
  expect(formatDate('2026-11-01T23:59:59', 'en')).toBe('Nov 1, 2026, 23:59:59');
  expect(formatDate('2026-11-01', 'es')).toBe('1 nov 2026');
  expect(formatDate('2026-13-01', 'es')).toBe('2026-13-01');
  expect(formatDate('ayer', 'es')).toBe('ayer');
});

test('quantities lose superfluous zeros only', () => {
  expect(formatQuantity('2.000000')).toBe('2');
  expect(formatQuantity('1200.50')).toBe('1,200.5');
  expect(formatQuantity('100')).toBe('100');
  expect(formatNumber('18.4500')).toBe('18.4500');
});
