import { localDateTime } from '@kita/sat-catalogs';

const remembered = new Map<string, string>();
const rememberedCount = 10_000;

/**
 * `localDateTime` with a memory: one stamp asks for the same few moments (now, 72 hours ago, the life of a certificate)
 * as the thousand stamps before it, and formatting a date costs as much as parsing the document.
 */
export function wallClock(instant: Date, zone: string): string {
  const key = `${Math.floor(instant.getTime() / 1000)} ${zone}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  if (remembered.size >= rememberedCount) remembered.clear();
  const shown = localDateTime(instant, zone);
  remembered.set(key, shown);
  return shown;
}
