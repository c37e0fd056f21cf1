/** Number formats of the file's own list, by index, and the calendar its dates count from. */
export interface NumberStyles {
  /** Format text of a cell style; `undefined` for "General". */
  readonly formatOf: (style: number) => string | undefined;
  /** Whether days count from 1904, as old files of Macintosh do. */
  readonly isFrom1904: boolean;
}

/**
 * Formats that a file may use without listing them (ECMA-376 part 1, 18.8.30; the same numbers in MS-XLS 2.4.126). Only
 * those that show a date matter here.
 */
const builtInDates = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** Text of a number format by its index, built in or listed in the file. */
export function numberFormat(index: number, listed: ReadonlyMap<number, string>): string | undefined {
  return listed.get(index) ?? (builtInDates.has(index) ? 'yyyy-mm-dd' : undefined);
}

/**
 * Text of a number as its cell shows it, as far as catalogues need: a day as `YYYY-MM-DD`, a number formatted `000` with
 * its leading zeros, any other as plain decimal without the noise of binary fractions.
 */
export function numberText(value: number, format: string | undefined, isFrom1904: boolean): string {
  if (!Number.isFinite(value)) return '';
  if (format !== undefined && isDateFormat(format)) return dayOfSerial(value, isFrom1904) ?? plainNumber(value);
  const zeros = /^0+$/.exec(format?.split(';')[0] ?? '')?.[0].length ?? 0;
  const text = plainNumber(value);
  return /^\d+$/.test(text) ? text.padStart(zeros, '0') : text;
}

/** A format with a day or a year in it, colours, conditions and literal texts apart. */
function isDateFormat(format: string): boolean {
  return /[dy]/i.test(format.replaceAll(/\[[^\]]*\]|"[^"]*"|\\./g, ''));
}

/** Fifteen significant digits are what spreadsheets show; 0.16 must not become 0.16000000000000003. */
function plainNumber(value: number): string {
  const rounded = Number(value.toPrecision(15));
  const text = String(rounded);
  if (!text.includes('e')) return text;
  return text.includes('e-') ? rounded.toFixed(20).replace(/\.?0+$/, '') : String(BigInt(rounded));
}

const dayMs = 86_400_000;

/**
 * Day of a serial number. Day 1 is 1 January 1900, and day 60 a 29 February that never was (a fault of Lotus 1-2-3 that
 * spreadsheets keep), so that from March 1900 on day 0 is 30 December 1899.
 */
export function dayOfSerial(serial: number, isFrom1904 = false): string | undefined {
  const days = Math.floor(serial);
  if (days < 1 || days > 2_958_465) return undefined;
  const start = isFrom1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  return new Date(start + days * dayMs).toISOString().slice(0, 10);
}
