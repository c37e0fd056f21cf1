import { expect, test } from 'vitest';

import { formatMoney, tidyAmount } from './money.ts';

test('pesos carry their sign and other currencies their name', () => {
  expect(formatMoney('1160')).toBe('$1,160.00');
  expect(formatMoney('20.5', 'USD')).toBe('USD 20.50');
  expect(formatMoney('not yet')).toBe('not yet');
});

test('what people type as an amount becomes what the API takes', () => {
  expect(tidyAmount(' $1,160.00 ')).toBe('1160.00');
  expect(tidyAmount('.5')).toBe('0.5');
  expect(tidyAmount('12.')).toBe('12');
  expect(tidyAmount('')).toBe('');
});
