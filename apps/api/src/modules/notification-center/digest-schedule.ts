export interface DigestSettings {
  readonly digest: 'off' | 'daily' | 'weekly';
  readonly hour: number;
  /** 1 Monday to 7 Sunday; of weekly ones. */
  readonly weekday: number;
  readonly timeZone: string;
}

const HOUR_MS = 3_600_000;
const DAYS: Readonly<Record<string, number>> = { Mon: 1, Tue: 2, Wed: 3, Thu: 4, Fri: 5, Sat: 6, Sun: 7 };

/**
 * The next moment a digest is due after `after`: the wanted hour on the wall clock of the person's zone. Looks hour by hour,
 * so that a day of 23 or 25 hours gives one digest, at the first time that hour is reached. `null` when none is wanted.
 */
export function nextDigest(settings: DigestSettings, after: Date): Date | null {
  if (settings.digest === 'off') return null;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: settings.timeZone,
    hour: 'numeric',
    hourCycle: 'h23',
    weekday: 'short',
    minute: 'numeric',
  });
  // Zones stand on half and quarter hours too: the quarter is the step, the full hour on the wall the aim.
  const step = HOUR_MS / 4;
  const first = Math.floor(after.getTime() / step) * step + step;
  for (let at = first; at < first + 9 * 24 * HOUR_MS; at += step) {
    const parts = Object.fromEntries(format.formatToParts(new Date(at)).map(({ type, value }) => [type, value]));
    const isHour = Number(parts['hour']) === settings.hour && Number(parts['minute']) === 0;
    const isDay = settings.digest === 'daily' || DAYS[parts['weekday'] ?? ''] === settings.weekday;
    if (isHour && isDay) return new Date(at);
  }
  return null;
}

/** Whether the text names a zone this system knows. */
export function isTimeZone(text: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: text }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
