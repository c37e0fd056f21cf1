import { deflateSync } from 'node:zlib';
import { DocumentError } from '../errors.ts';
import type { InvoicePdf } from '../layout/invoice-pdf.ts';
import { isJpeg, readJpeg } from './jpeg.ts';
import type { Jpeg } from './jpeg.ts';
import { LOGO_BYTES_MAX } from './limits.ts';
import { shrinkToFit } from './pixels.ts';
import type { Pixels } from './pixels.ts';
import { decodePng, isPng } from './png.ts';

/** A checked image, ready to be put on any number of documents. */
export interface Logo {
  /** Proportions as seen, in pixels. */
  readonly width: number;
  readonly height: number;
  /** Draws it with its upper left corner at (x, y), in points. */
  draw(doc: InvoicePdf, x: number, y: number, width: number, height: number): void;
}

type Matrix = readonly [number, number, number, number, number, number];
type Stream = ReturnType<InvoicePdf['ref']>;

/** 48 × 20 mm at 600 dots per inch: more detail only makes the file heavier. */
const PRINT_PIXELS = { width: 1134, height: 472 } as const;

/** Same bytes, same logo: a merchant's documents share the decoding. */
const prepared = new WeakMap<Uint8Array, Logo>();

/**
 * Checks and decodes a PNG or JPEG.
 * @throws DocumentError `logo_not_supported`, `logo_damaged`, `logo_too_large`
 */
export function prepareLogo(bytes: Uint8Array): Logo {
  const known = prepared.get(bytes);
  if (known !== undefined) return known;
  if (bytes.length > LOGO_BYTES_MAX) throw new DocumentError('logo_too_large', `${bytes.length} bytes`);
  const logo = readLogo(bytes);
  prepared.set(bytes, logo);
  return logo;
}

function readLogo(bytes: Uint8Array): Logo {
  if (isPng(bytes)) return fromPixels(shrinkToFit(decodePng(bytes), PRINT_PIXELS.width, PRINT_PIXELS.height));
  if (isJpeg(bytes)) return fromJpeg(readJpeg(bytes));
  throw new DocumentError('logo_not_supported');
}

function fromPixels(pixels: Pixels): Logo {
  const { width, height, rgba } = pixels;
  const color = new Uint8Array(width * height * 3);
  const alpha = new Uint8Array(width * height);
  for (let at = 0; at < alpha.length; at++) {
    color.set(rgba.subarray(at * 4, at * 4 + 3), at * 3);
    alpha[at] = rgba[at * 4 + 3] ?? 255;
  }
  const isOpaque = alpha.every((value) => value === 255);
  const [colorData, alphaData] = [deflateSync(color), isOpaque ? undefined : deflateSync(alpha)];
  return {
    width,
    height,
    draw: (doc, x, y, w, h) => {
      const mask =
        alphaData && stream(doc, { ...image(width, height, 'DeviceGray'), Filter: 'FlateDecode' }, alphaData);
      const data = { ...image(width, height, 'DeviceRGB'), Filter: 'FlateDecode', ...(mask && { SMask: mask }) };
      place(doc, stream(doc, data, colorData), [w, 0, 0, -h, x, y + h]);
    },
  };
}

function fromJpeg(jpeg: Jpeg): Logo {
  const isTurned = jpeg.orientation > 4;
  const space = jpeg.components === 1 ? 'DeviceGray' : jpeg.components === 3 ? 'DeviceRGB' : 'DeviceCMYK';
  // Programs that write CMYK in JPEG store it inverted (Adobe technical note 5116).
  const decode = jpeg.components === 4 ? { Decode: [1, 0, 1, 0, 1, 0, 1, 0] } : {};
  return {
    width: isTurned ? jpeg.height : jpeg.width,
    height: isTurned ? jpeg.width : jpeg.height,
    draw: (doc, x, y, w, h) => {
      const data = { ...image(jpeg.width, jpeg.height, space), Filter: 'DCTDecode', ...decode };
      place(doc, stream(doc, data, jpeg.data), oriented(jpeg.orientation, x, y, w, h));
    },
  };
}

/** Maps the unit square of the image (row 0 at height 1) to the box, turned as EXIF says; y grows downwards. */
function oriented(orientation: number, x: number, y: number, w: number, h: number): Matrix {
  const upright: Matrix = [w, 0, 0, -h, x, y + h];
  const turned: Readonly<Record<number, Matrix>> = {
    2: [-w, 0, 0, -h, x + w, y + h],
    3: [-w, 0, 0, h, x + w, y],
    4: [w, 0, 0, h, x, y],
    5: [0, h, -w, 0, x + w, y],
    6: [0, h, w, 0, x, y],
    7: [0, -h, w, 0, x, y + h],
    8: [0, -h, -w, 0, x + w, y + h],
  };
  return turned[orientation] ?? upright;
}

function image(width: number, height: number, colorSpace: string): Record<string, unknown> {
  return {
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    BitsPerComponent: 8,
    ColorSpace: colorSpace,
  };
}

function stream(doc: InvoicePdf, data: Record<string, unknown>, bytes: Uint8Array): Stream {
  const reference = doc.ref(data);
  reference.end(bytes);
  return reference;
}

function place(doc: InvoicePdf, reference: Stream, [a, b, c, d, e, f]: Matrix): void {
  doc.page.xobjects['Logo'] = reference;
  doc.save();
  doc.transform(a, b, c, d, e, f);
  doc.addContent('/Logo Do');
  doc.restore();
}
