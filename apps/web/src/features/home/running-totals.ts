import type { Dashboard } from '@kita/api-client';
import { Decimal } from '@kita/money';

export interface RunningTotals {
  /** One place per day of the longer month: `1`, `2`, …, `31`. */
  readonly days: readonly string[];
  /** Until today. */
  readonly thisMonth: readonly string[];
  readonly lastMonth: readonly string[];
}

/** What had been issued by the end of each day, this month and the last, in one currency. Sums are exact. */
export function runningTotals({ days, periods }: Pick<Dashboard, 'days' | 'periods'>, currency: string): RunningTotals {
  const own = days.filter((day) => day.currency === currency);
  const run = (month: string, until: number): string[] => {
    const net = new Map(
      own.filter(({ date }) => date.startsWith(month)).map((day) => [Number(day.date.slice(8)), day.net]),
    );
    let total = Decimal.zero;
    return Array.from({ length: until }, (_, at) => {
      total = total.add(Decimal.parse(net.get(at + 1) ?? '0'));
      return total.toString();
    });
  };
  const today = periods.this_month.to;
  const last = periods.last_month.to;
  const lengthOfMonth = new Date(Date.UTC(Number(today.slice(0, 4)), Number(today.slice(5, 7)), 0)).getUTCDate();
  const longer = Math.max(lengthOfMonth, Number(last.slice(8)));
  return {
    days: Array.from({ length: longer }, (_, at) => String(at + 1)),
    thisMonth: run(today.slice(0, 8), Number(today.slice(8))),
    lastMonth: run(last.slice(0, 8), Number(last.slice(8))),
  };
}

/** How high a point stands. Only for drawing: nothing is computed with it. */
export const heightOf = (total: string): number => Number(total);
