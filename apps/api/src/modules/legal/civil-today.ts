/** Civil date in central Mexico, where the terms and their dates count. */
export function civilToday(now: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Mexico_City' }).format(now);
}
