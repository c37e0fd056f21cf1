import { expect, test } from 'vitest';
import { decimal } from './decimal.ts';
import { formatAmount } from './format.ts';

test.each([
  ['1160', { currency: 'MXN' }, '$1,160.00'],
  ['1160', { currency: 'USD' }, 'USD 1,160.00'],
  ['1234567.895', {}, '1,234,567.90'],
  ['-0.5', { currency: 'MXN' }, '-$0.50'],
  ['-0.001', { currency: 'MXN' }, '$0.00'],
  ['999.5', { scale: 0 }, '1,000'],
  ['123', {}, '123.00'],
  ['18.4523', { scale: 6 }, '18.452300'],
  ['123456789012345678901234.5', {}, '123,456,789,012,345,678,901,234.50'],
] as const)('%s shown as es-MX reads it', (amount, format, shown) => {
  expect(formatAmount(amount, format)).toBe(shown);
  expect(formatAmount(decimal(amount), format)).toBe(shown);
});
