/** The instants (milliseconds since 1970) that a wall-clock text may mean. */
export interface InstantRange {
  readonly earliest: number;
  readonly latest: number;
}

/** Zone of FechaTimbrado, whatever the place of issue (reference of the TFD standard). */
export const CENTRAL_MEXICO = 'America/Mexico_City';

// Quintana Roo is at UTC-5, Baja California at UTC-8 in winter: nowhere in Mexico is outside.
const EASTMOST_MS = 5 * 3_600_000;
const WESTMOST_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;
/** Zones have rules from here on, and years four digits until there, a day before and after included. */
const FIRST_MS = Date.UTC(1900, 0, 1);
const LAST_MS = Date.UTC(9999, 0, 1);

const formats = new Map<string, Intl.DateTimeFormat>();

/** `YYYY-MM-DDThh:mm:ss` as milliseconds of a clock without a zone, or `undefined` when no calendar has that date. */
export function clockOf(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/.test(text)) return undefined;
  const clock = Date.parse(`${text}Z`);
  return Number.isNaN(clock) || new Date(clock).toISOString().slice(0, 19) !== text ? undefined : clock;
}

/**
 * The instants a fiscal date may be: one in a known zone (two in the hour that repeats when summer time ends), or the span
 * between the eastmost and westmost zones of Mexico when the zone is not given. `undefined` when it is not a date, or
 * one of a year before 1900 or after 9998.
 * @param zone IANA name, such as `America/Tijuana`
 */
export function instantsOf(text: string, zone?: string): InstantRange | undefined {
  const clock = clockOf(text);
  if (clock === undefined || clock < FIRST_MS || clock > LAST_MS) return undefined;
  if (zone === undefined) return { earliest: clock + EASTMOST_MS, latest: clock + WESTMOST_MS };
  // The zone's offsets a day before and a day after are the only two that can apply.
  const candidates = [clock - DAY_MS, clock + DAY_MS].map((around) => clock - (wallClock(around, zone) - around));
  const exact = candidates.filter((instant) => wallClock(instant, zone) === clock);
  const instants = exact.length === 0 ? candidates : exact;
  return { earliest: Math.min(...instants), latest: Math.max(...instants) };
}

/** What the clocks of the zone show at an instant, `YYYY-MM-DDThh:mm:ss`. */
export function fiscalDateAt(instant: Date, zone: string): string {
  return new Date(wallClock(instant.getTime(), zone)).toISOString().slice(0, 19);
}

function wallClock(instant: number, zone: string): number {
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  return Date.parse(`${parts['year']}-${parts['month']}-${parts['day']}T${parts['hour']}:${parts['minute']}:${parts['second']}Z`); // prettier-ignore
}

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formats.set(zone, format);
  return format;
}
