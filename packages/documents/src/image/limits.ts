import { DocumentError } from '../errors.ts';

/** Bytes of a logo file. */
export const LOGO_BYTES_MAX = 2 * 1024 * 1024;
/** Pixels of a logo: decoding one needs about eight bytes for each. */
export const LOGO_PIXELS_MAX = 16_000_000;

/** @throws DocumentError `logo_damaged` for an empty image, `logo_too_large` beyond the limit */
export function checkPixelCount(width: number, height: number): void {
  if (width === 0 || height === 0) throw new DocumentError('logo_damaged', 'no pixels');
  if (width * height > LOGO_PIXELS_MAX) throw new DocumentError('logo_too_large', `${width} × ${height} pixels`);
}
