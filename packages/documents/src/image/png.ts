import { crc32, inflateSync } from 'node:zlib';
import { DocumentError } from '../errors.ts';
import { checkPixelCount } from './limits.ts';
import type { Pixels } from './pixels.ts';
import { isDepthAllowed, rawLength } from './png-header.ts';
import type { PngHeader } from './png-header.ts';
import { expandPixels } from './png-pixels.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/**
 * Decodes a PNG of any colour type, depth and interlacing to 8-bit RGBA, with every length and checksum verified and
 * the inflated size bounded by what the header promises.
 * @throws DocumentError `logo_damaged`, `logo_too_large`
 */
export function decodePng(bytes: Uint8Array): Pixels {
  const chunks = readChunks(bytes);
  const header = readHeader(chunks.find((chunk) => chunk.type === 'IHDR')?.data);
  checkPixelCount(header.width, header.height);
  const data = inflate(
    chunks.filter((chunk) => chunk.type === 'IDAT').map((chunk) => chunk.data),
    rawLength(header),
  );
  const palette = chunks.find((chunk) => chunk.type === 'PLTE')?.data;
  if (header.colorType === 3 && (palette === undefined || palette.length === 0)) throw damaged('palette');
  const transparency = chunks.find((chunk) => chunk.type === 'tRNS')?.data;
  return expandPixels({ header, palette, transparency }, data);
}

function readChunks(bytes: Uint8Array): Array<{ type: string; data: Uint8Array }> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Array<{ type: string; data: Uint8Array }> = [];
  let at = SIGNATURE.length;
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    const end = at + 8 + length;
    if (end + 4 > bytes.length) throw damaged('cut off');
    if (crc32(bytes.subarray(at + 4, end)) !== view.getUint32(end)) throw damaged('checksum');
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (type === 'IEND') return chunks;
    chunks.push({ type, data: bytes.subarray(at + 8, end) });
    at = end + 4;
  }
  throw damaged('no end');
}

function readHeader(data: Uint8Array | undefined): PngHeader {
  if (data?.length !== 13) throw damaged('header');
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const header: PngHeader = {
    width: view.getUint32(0),
    height: view.getUint32(4),
    depth: view.getUint8(8),
    colorType: view.getUint8(9),
    isInterlaced: view.getUint8(12) === 1,
  };
  if (!isDepthAllowed(header) || view.getUint8(10) !== 0 || view.getUint8(11) !== 0 || view.getUint8(12) > 1)
    throw damaged('header');
  return header;
}

function inflate(parts: readonly Uint8Array[], length: number): Uint8Array {
  let data: Uint8Array;
  try {
    data = inflateSync(Buffer.concat(parts), { maxOutputLength: length });
  } catch {
    throw damaged('image data');
  }
  if (data.length !== length) throw damaged('image data');
  return data;
}

function damaged(what: string): DocumentError {
  return new DocumentError('logo_damaged', `PNG ${what}`);
}
