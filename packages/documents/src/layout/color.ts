import { DocumentError } from '../errors.ts';

type Rgb = readonly [red: number, green: number, blue: number];

const LONG = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/iu;
const SHORT = /^#([\da-f])([\da-f])([\da-f])$/iu;

/**
 * The colour, darkened step by step until it stands out from white paper by this ratio (WCAG 2.2, 1.4.11 asks 3 of
 * graphics and 4.5 of text). Dark colours come back as given.
 * @throws DocumentError `accent_not_a_color`
 */
export function readableOnPaper(color: string, ratio: number): string {
  let rgb = parseColor(color);
  while (contrastWithWhite(rgb) < ratio) rgb = [rgb[0] * 0.94, rgb[1] * 0.94, rgb[2] * 0.94];
  return toHex(rgb);
}

/** Contrast ratio of a colour against white, 1 to 21. */
export function contrastOnPaper(color: string): number {
  return contrastWithWhite(parseColor(color));
}

function parseColor(color: string): Rgb {
  const long = LONG.exec(color);
  const short = SHORT.exec(color);
  const parts = long?.slice(1) ?? short?.slice(1).map((digit) => digit + digit);
  if (parts === undefined) throw new DocumentError('accent_not_a_color', color.slice(0, 40));
  const [red = 0, green = 0, blue = 0] = parts.map((part) => Number.parseInt(part, 16));
  return [red, green, blue];
}

function contrastWithWhite([red, green, blue]: Rgb): number {
  const luminance = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  return 1.05 / (luminance + 0.05);
}

/** sRGB channel to linear light (WCAG 2.2, relative luminance). */
function linear(channel: number): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function toHex(rgb: Rgb): string {
  return `#${rgb.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}
