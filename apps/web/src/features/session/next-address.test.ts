import { expect, test } from 'vitest';

import { readNext } from './next-address.ts';

test.each(['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', 7, undefined])(
  'signing in never leads to %s',
  (next) => {
    expect(readNext({ next })).toEqual({});
  },
);

test('signing in leads back to where one was', () => {
  expect(readNext({ next: '/ten_01/invoices?state=draft' })).toEqual({ next: '/ten_01/invoices?state=draft' });
});
