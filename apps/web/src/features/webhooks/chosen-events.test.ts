import { expect, it } from 'vitest';

import { withPattern, withType } from './chosen-events.ts';

it('all of an object takes the place of its single types, and leaves other objects alone', () => {
  const chosen = ['invoice.stamped', 'customer.created', 'invoice.rejected'];
  expect(withPattern(chosen, 'invoice', true)).toEqual(['customer.created', 'invoice.*']);
  expect(withPattern(['customer.created', 'invoice.*'], 'invoice', false)).toEqual(['customer.created']);
});

it('a type is chosen once', () => {
  expect(withType(['invoice.stamped'], 'invoice.stamped', true)).toEqual(['invoice.stamped']);
  expect(withType(['invoice.stamped'], 'invoice.stamped', false)).toEqual([]);
});
