import { DocumentError } from '../errors.ts';
import { checkPixelCount } from './limits.ts';

export interface Jpeg {
  readonly width: number;
  readonly height: number;
  /** 1 grey, 3 colour, 4 CMYK. */
  readonly components: number;
  /** EXIF orientation, 1 to 8; 1 is upright. */
  readonly orientation: number;
  /** The file without its EXIF block, comments and previews: a photograph's place and date are nobody's business. */
  readonly data: Uint8Array;
}

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const APP1 = 0xe1;
const APP13 = 0xed;
const COMMENT = 0xfe;
/** Baseline, extended and progressive Huffman: what every PDF reader decodes (ISO 32000-1, 7.4.8). */
const FRAMES = new Set([0xc0, 0xc1, 0xc2]);

export function isJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === SOI && bytes[2] === 0xff;
}

/**
 * Reads the frame of a JPEG and checks that it can be embedded as it is.
 * @throws DocumentError `logo_damaged`, `logo_not_supported` (lossless, arithmetic, 12 bits), `logo_too_large`
 */
export function readJpeg(bytes: Uint8Array): Jpeg {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let frame: Omit<Jpeg, 'orientation' | 'data'> | undefined;
  let orientation = 1;
  let at = 2;
  for (;;) {
    if (at + 4 > bytes.length || bytes[at] !== 0xff) throw damaged('marker');
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const end = at + 2 + view.getUint16(at + 2);
    if (end > bytes.length || end < at + 4) throw damaged('cut off');
    if (marker === APP1) orientation = readOrientation(view, at + 4, end) ?? orientation;
    if (isFrame(marker)) frame = readFrame(view, marker, at, end);
    if (!isPrivate(marker)) kept.push(bytes.subarray(at, marker === SOS ? bytes.length : end));
    if (marker === SOS) break;
    at = end;
  }
  if (frame === undefined || !hasEnd(bytes)) throw damaged('no image');
  return { ...frame, orientation, data: Buffer.concat(kept) };
}

/** SOF markers are C0–CF but for DHT (C4), JPG (C8) and DAC (CC). */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

function isPrivate(marker: number): boolean {
  return marker === APP1 || marker === APP13 || marker === COMMENT;
}

function readFrame(view: DataView, marker: number, at: number, end: number): Omit<Jpeg, 'orientation' | 'data'> {
  if (end - at < 10) throw damaged('frame');
  const components = view.getUint8(at + 9);
  if (!FRAMES.has(marker) || view.getUint8(at + 4) !== 8 || ![1, 3, 4].includes(components)) {
    throw new DocumentError('logo_not_supported', 'JPEG variant');
  }
  const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
  checkPixelCount(width, height);
  return { width, height, components };
}

function hasEnd(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 2; at > 0 && at > bytes.length - 1024; at--) {
    if (bytes[at] === 0xff && bytes[at + 1] === EOI) return true;
  }
  return false;
}

/** Orientation tag 0x0112 of the first EXIF directory (CIPA DC-008, 4.6.4), if the block has one. */
function readOrientation(view: DataView, start: number, end: number): number | undefined {
  const tiff = start + 6;
  if (tiff + 8 > end || view.getUint32(start) !== 0x45786966) return undefined;
  const isLittle = view.getUint16(tiff) === 0x4949;
  const directory = tiff + view.getUint32(tiff + 4, isLittle);
  if (directory + 2 > end) return undefined;
  const count = view.getUint16(directory, isLittle);
  for (let index = 0; index < count; index++) {
    const entry = directory + 2 + index * 12;
    if (entry + 12 > end) return undefined;
    if (view.getUint16(entry, isLittle) !== 0x0112) continue;
    const value = view.getUint16(entry + 8, isLittle);
    return value >= 1 && value <= 8 ? value : undefined;
  }
  return undefined;
}

function damaged(what: string): DocumentError {
  return new DocumentError('logo_damaged', `JPEG ${what}`);
}
