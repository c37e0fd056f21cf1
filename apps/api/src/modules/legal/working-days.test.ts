import { expect, it } from 'vitest';

import { addWorkingDays } from './working-days.ts';

it.each([
  ['over a weekend', '2026-11-27', 1, '2026-11-30'],
  ['over the third Monday of November', '2026-11-13', 1, '2026-11-17'],
  ['over the first Monday of February', '2026-01-30', 1, '2026-02-03'],
  ['over the third Monday of March', '2026-03-13', 1, '2026-03-17'],
  ['over Christmas and New Year', '2026-12-24', 5, '2027-01-04'],
  ['over the change of government of 2030', '2030-09-30', 1, '2030-10-02'],
  ['twenty days, as the law gives to answer', '2026-11-28', 20, '2026-12-28'],
])('a term runs %s', (_name, from, days, until) => {
  expect(addWorkingDays(from, days)).toBe(until);
});
