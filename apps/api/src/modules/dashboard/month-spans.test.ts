import { expect, it } from 'vitest';

import { monthSpans } from './month-spans.ts';

it.each([
  ['2026-11-21', ['2026-11-01', '2026-11-21'], ['2026-10-01', '2026-10-21'], ['2026-10-01', '2026-10-31']],
  ['2026-01-05', ['2026-01-01', '2026-01-05'], ['2025-12-01', '2025-12-05'], ['2025-12-01', '2025-12-31']],
  ['2026-03-31', ['2026-03-01', '2026-03-31'], ['2026-02-01', '2026-02-28'], ['2026-02-01', '2026-02-28']],
  ['2028-03-30', ['2028-03-01', '2028-03-30'], ['2028-02-01', '2028-02-29'], ['2028-02-01', '2028-02-29']],
])('%s is compared with the same days of the month before', (today, thisMonth, sameDays, lastMonth) => {
  const spans = monthSpans(today);
  expect([spans.thisMonth, spans.sameDays, spans.lastMonth].map(({ from, to }) => [from, to])).toEqual([
    thisMonth,
    sameDays,
    lastMonth,
  ]);
});
