import { expect, it } from 'vitest';

import { runningTotals } from './running-totals.ts';

const periods = {
  this_month: { from: '2026-03-01', to: '2026-03-03' },
  same_days: { from: '2026-02-01', to: '2026-02-03' },
  last_month: { from: '2026-02-01', to: '2026-02-28' },
};

it('adds up day by day, to today and to the end of the last month, in one currency', () => {
  const days = [
    { date: '2026-02-02', currency: 'MXN', documents: 1, net: '0.10' },
    { date: '2026-02-28', currency: 'MXN', documents: 1, net: '0.20' },
    { date: '2026-03-01', currency: 'MXN', documents: 1, net: '100.00' },
    { date: '2026-03-02', currency: 'USD', documents: 1, net: '7.00' },
    { date: '2026-03-03', currency: 'MXN', documents: 1, net: '-30.00' },
  ];
  const totals = runningTotals({ days, periods }, 'MXN');
  expect(totals.thisMonth).toEqual(['100.00', '100.00', '70.00']);
  expect([totals.lastMonth.length, totals.lastMonth[0], totals.lastMonth[1], totals.lastMonth.at(-1)]).toEqual([
    28,
    '0',
    '0.10',
    '0.30',
  ]);
  expect(totals.days).toHaveLength(31);
});
