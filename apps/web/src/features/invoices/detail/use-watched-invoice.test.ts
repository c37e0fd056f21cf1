import { expect, test } from 'vitest';

import { pauseBefore } from './use-watched-invoice.ts';

test('looks come ever less often and end', () => {
  const pauses = Array.from({ length: 80 }, (_, look) => pauseBefore(look));
  expect(pauses.slice(0, 4)).toEqual([1500, 2250, 3375, 5062.5]);
  expect(pauses[20]).toBe(30_000);
  expect(pauses.slice(69)).toEqual([30_000, ...Array.from({ length: 10 }, () => false)]);
});
