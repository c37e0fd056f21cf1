/** `21 nov 2026` from a fiscal date as written: its day never moves with the zone of whoever reads it. */
export function formatFiscalDate(fecha: string, locale: string): string {
  const [year = 0, month = 1, day = 1] = fecha.slice(0, 10).split('-').map(Number);
  return dayFormat(locale, 'UTC').format(new Date(Date.UTC(year, month - 1, day)));
}

/** `noviembre` of a fiscal date: its month by name. */
export function formatMonth(fecha: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(new Date(fecha.slice(0, 10)));
}

/** `21 nov 2026` of an instant, in the zone of the reader. */
export function formatDay(instant: string, locale: string): string {
  return dayFormat(locale).format(new Date(instant));
}

/** `21 nov 2026, 14:05:09`. */
export function formatInstant(instant: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium' }).format(new Date(instant));
}

/** `hace 5 minutos` while that says more than a date: under 48 hours. */
export function formatRecent(instant: string, locale: string, now = Date.now()): string {
  const seconds = Math.round((new Date(instant).getTime() - now) / 1000);
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const distance = Math.abs(seconds);
  if (distance < 60) return relative.format(seconds, 'second');
  if (distance < 3600) return relative.format(Math.round(seconds / 60), 'minute');
  if (distance < 48 * 3600) return relative.format(Math.round(seconds / 3600), 'hour');
  return formatDay(instant, locale);
}

function dayFormat(locale: string, timeZone?: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone });
}
