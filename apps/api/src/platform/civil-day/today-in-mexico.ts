import { localDateTime } from '@kita/sat-catalogs';

/** Where central Mexico keeps its clock. */
export const MEXICO_CITY = 'America/Mexico_City';

/** The day in central Mexico, by which SAT's periods and the dates of legal texts count. */
export function todayInMexico(now: Date): string {
  return localDateTime(now, MEXICO_CITY).slice(0, 10);
}
