/**
 * Working days of Mexican law: Monday to Friday, without the days of rest of article 74 of the Ley Federal del Trabajo.
 * Dates are civil (`2026-11-28`); no clock, no zone.
 */
export function addWorkingDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  for (let left = count; left > 0;) {
    date.setUTCDate(date.getUTCDate() + 1);
    if (isWorkingDay(date)) left--;
  }
  return date.toISOString().slice(0, 10);
}

const FIXED: ReadonlySet<string> = new Set(['01-01', '05-01', '09-16', '12-25']);

function isWorkingDay(date: Date): boolean {
  const weekday = date.getUTCDay();
  if (weekday === 0 || weekday === 6) return false;
  const [year, month, dayOfMonth] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  if (FIXED.has(date.toISOString().slice(5, 10))) return false;
  const nth = weekday === 1 ? Math.ceil(dayOfMonth / 7) : 0;
  if ((month === 2 && nth === 1) || (month === 3 && nth === 3) || (month === 11 && nth === 3)) return false;
  // 1 October every six years from 2024, when the federal executive changes.
  return !(month === 10 && dayOfMonth === 1 && (year - 2024) % 6 === 0);
}
