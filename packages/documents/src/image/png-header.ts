/** Shape of a PNG's data, shared by the chunk reader and the pixel decoder. */
export interface PngHeader {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  /** 0 grey, 2 RGB, 3 palette, 4 grey with alpha, 6 RGB with alpha. */
  readonly colorType: number;
  readonly isInterlaced: boolean;
}

export interface PngParts {
  readonly header: PngHeader;
  readonly palette?: Uint8Array;
  readonly transparency?: Uint8Array;
}

/** A reduced image of an interlaced file, or the whole one: where it starts, its steps, its size. */
export interface Pass {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
  readonly w: number;
  readonly h: number;
}

const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
/** Depths allowed per colour type (PNG specification, table 11.1). */
const DEPTHS: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};
/** Start and step of the seven passes (PNG specification, 8.2). */
const ADAM7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

export function isDepthAllowed(header: PngHeader): boolean {
  return DEPTHS[header.colorType]?.includes(header.depth) ?? false;
}

export function channelsOf(header: PngHeader): number {
  return CHANNELS[header.colorType] ?? 1;
}

export function rowBytes(header: PngHeader, width: number): number {
  return Math.ceil((width * channelsOf(header) * header.depth) / 8);
}

export function passesOf(header: PngHeader): Pass[] {
  const steps = header.isInterlaced ? ADAM7 : [[0, 0, 1, 1] as const];
  return steps.map(([x, y, dx, dy]) => ({
    x,
    y,
    dx,
    dy,
    w: Math.ceil(Math.max(0, header.width - x) / dx),
    h: Math.ceil(Math.max(0, header.height - y) / dy),
  }));
}

/** Length of the inflated data: a filter byte before every row of every pass. */
export function rawLength(header: PngHeader): number {
  return passesOf(header).reduce((sum, pass) => sum + (pass.w === 0 ? 0 : pass.h * (1 + rowBytes(header, pass.w))), 0);
}
