const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * What a clock on the wall in `zone` (IANA name) shows at `instant`, as SAT writes dates: `YYYY-MM-DDThh:mm:ss`,
 * without zone. Such texts order like the moments they stand for, except within an hour of a change to winter time.
 */
export function wallClock(instant: Date, zone: string): string {
  const parts: Record<string, string> = {};
  for (const { type, value } of formatterFor(zone).formatToParts(instant)) parts[type] = value;
  return `${parts['year']}-${parts['month']}-${parts['day']}T${parts['hour']}:${parts['minute']}:${parts['second']}`;
}

/** The time every stamp carries: central Mexico, whatever the place of issue (Anexo 20, FechaTimbrado). */
export function centralMexico(instant: Date): string {
  return wallClock(instant, 'America/Mexico_City');
}

function formatterFor(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  const formatter = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formatters.set(zone, formatter);
  return formatter;
}
