const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * Wall clock of an instant in an IANA zone as `YYYY-MM-DDThh:mm:ss`, the form of `Fecha`: whole seconds (fractions are
 * dropped, never rounded up into the future), no offset.
 *
 * @throws RangeError when the zone is unknown or the instant is not a valid date.
 */
export function localDateTime(instant: Date, zone: string): string {
  const parts = new Map(
    formatterOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  const field = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? '';
  const day = [field('year').padStart(4, '0'), field('month'), field('day')].join('-');
  return `${day}T${[field('hour'), field('minute'), field('second')].join(':')}`;
}

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  const formatter = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'iso8601',
    numberingSystem: 'latn',
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
