import { calendarSpan, dayNumber, monthsLater } from './calendar.ts';

const WEEKS_MAX = 9999;

/** How time in service is written: whole weeks, or years, months and days. */
export type FormaAntiguedad = 'semanas' | 'calendario';

/**
 * Time in service as SAT writes it, from the first day of work to the last day of the period paid: `P110W`, or
 * `P10Y8M15D`. Weeks count both days (NOM54); years, months and days are those between the two (NOM55). `undefined` when
 * one is no day of the calendar, when they are in the wrong order, or when the form cannot hold the time.
 */
export function antiguedadOf(desde: string, hasta: string, forma: FormaAntiguedad = 'semanas'): string | undefined {
  const [from, to] = [dayNumber(desde), dayNumber(hasta)];
  if (from === undefined || to === undefined || from > to) return undefined;
  if (forma === 'semanas') {
    const weeks = Math.floor((to - from + 1) / 7);
    return weeks > WEEKS_MAX ? undefined : `P${weeks}W`;
  }
  const { years, months, days } = calendarSpan(from, to);
  if (years > 99) return undefined;
  return `P${years > 0 ? `${years}Y` : ''}${months > 0 ? `${months}M` : ''}${days}D`;
}

/**
 * Whether years, months and days lead from one day to the other. The matrix does not say whether the last day counts, and
 * SAT's guide gives the whole of March as `P31D`: either reading is right.
 */
export function spans(antiguedad: string, desde: number, hasta: number): boolean {
  const [, years = '0', months = '0', days = '0'] = /^P(?:(\d+)Y)?(?:(\d+)M)?(\d+)D$/.exec(antiguedad) ?? [];
  const { clamped, carried } = monthsLater(desde, Number(years) * 12 + Number(months));
  return [clamped, carried].some((reached) => [hasta, hasta + 1].includes(reached + Number(days)));
}

/** Whole years of service for severance: a fraction above six months counts as a year (LISR 93-XIII). */
export function yearsOfService(desde: string, hasta: string): string | undefined {
  const [from, to] = [dayNumber(desde), dayNumber(hasta)];
  if (from === undefined || to === undefined || from > to) return undefined;
  const { years, months, days } = calendarSpan(from, to + 1);
  return String(months > 6 || (months === 6 && days > 0) ? years + 1 : years);
}
