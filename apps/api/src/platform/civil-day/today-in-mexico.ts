import { localDateTime } from '@kita/sat-catalogs';

/** The day in central Mexico, by which SAT's periods and the dates of legal texts count. */
export function todayInMexico(now: Date): string {
  return localDateTime(now, 'America/Mexico_City').slice(0, 10);
}
