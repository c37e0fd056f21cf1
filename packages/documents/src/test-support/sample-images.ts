import { crc32, deflateSync } from 'node:zlib';

/** A PNG made here: colour type 6 (RGBA) unless raw rows are given. */
export interface PngPlan {
  readonly width: number;
  readonly height: number;
  readonly depth?: number;
  readonly colorType?: number;
  readonly interlace?: number;
  /** Scan lines with their filter bytes. */
  readonly raw: Uint8Array;
  readonly extra?: ReadonlyArray<readonly [type: string, data: Uint8Array]>;
}

export function makePng(plan: PngPlan): Uint8Array {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, plan.width);
  view.setUint32(4, plan.height);
  header.set([plan.depth ?? 8, plan.colorType ?? 6, 0, 0, plan.interlace ?? 0], 8);
  return Buffer.concat([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', header),
    ...(plan.extra ?? []).map(([type, data]) => chunk(type, data)),
    chunk('IDAT', deflateSync(plan.raw)),
    chunk('IEND', new Uint8Array()),
  ]);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** RGBA PNG coloured by position, with a transparent round outside. */
export function roundLogo(width: number, height: number): Uint8Array {
  const row = 1 + width * 4;
  const raw = new Uint8Array(row * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const distance = Math.hypot((2 * x) / width - 1, (2 * y) / height - 1);
      const ring = distance > 0.55 && distance < 0.72;
      raw.set(ring ? [250, 250, 245, 255] : [20, 97, 74, distance <= 1 ? 255 : 0], y * row + 1 + x * 4);
    }
  }
  return makePng({ width, height, raw });
}

/** Smallest file our JPEG reader accepts: markers only, no picture a viewer would show. */
export function jpegFrame(
  width: number,
  height: number,
  options: { orientation?: number; sof?: number } = {},
): Uint8Array {
  const size = Buffer.alloc(4);
  size.writeUInt16BE(height, 0);
  size.writeUInt16BE(width, 2);
  return Buffer.concat([
    Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'),
    options.orientation === undefined ? Buffer.alloc(0) : exif(options.orientation),
    Buffer.from(`ff${(options.sof ?? 0xc0).toString(16)}001108`, 'hex'),
    size,
    Buffer.from('03012200021101031101', 'hex'),
    Buffer.from('ffda000c03010002110311003f00', 'hex'),
    Buffer.from('0102030405ffd9', 'hex'),
  ]);
}

function exif(orientation: number): Buffer {
  const entry = `0112000300000001${orientation.toString(16).padStart(4, '0')}0000`;
  const body = Buffer.from(`4578696600004d4d002a000000080001${entry}00000000`, 'hex');
  const head = Buffer.from('ffe10000', 'hex');
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}
