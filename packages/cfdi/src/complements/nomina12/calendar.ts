import { clockOf } from '../../dates/fiscal-time.ts';

const DAY_MS = 86_400_000;

/** Years, months and days between two days. */
export interface CalendarSpan {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

/** Number of a day since 1970, or `undefined` when the calendar has no such day (`YYYY-MM-DD`). */
export function dayNumber(text: string | undefined): number | undefined {
  const clock = text === undefined ? undefined : clockOf(`${text}T00:00:00`);
  return clock === undefined ? undefined : clock / DAY_MS;
}

/**
 * The same day some months later. Where that month is too short, its last day (`clamped`) or as many days into the next
 * month as are missing (`carried`): programs do either.
 */
export function monthsLater(day: number, months: number): { readonly clamped: number; readonly carried: number } {
  const from = new Date(day * DAY_MS);
  const [year, month, dayOfMonth] = [from.getUTCFullYear(), from.getUTCMonth() + months, from.getUTCDate()];
  const carried = Date.UTC(year, month, dayOfMonth) / DAY_MS;
  const lastOfMonth = Date.UTC(year, month + 1, 0) / DAY_MS;
  return { clamped: Math.min(carried, lastOfMonth), carried };
}

/** Whole years and months between two days, and the days that are left. */
export function calendarSpan(from: number, to: number): CalendarSpan {
  const [first, last] = [new Date(from * DAY_MS), new Date(to * DAY_MS)];
  const between = (last.getUTCFullYear() - first.getUTCFullYear()) * 12 + last.getUTCMonth() - first.getUTCMonth();
  const months = monthsLater(from, between).clamped > to ? between - 1 : between;
  return { years: Math.trunc(months / 12), months: months % 12, days: to - monthsLater(from, months).clamped };
}
