import { DocumentError } from '../errors.ts';
import type { Pixels } from './pixels.ts';
import { channelsOf, passesOf, rowBytes } from './png-header.ts';
import type { PngParts } from './png-header.ts';

type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

/** Filtered PNG scan lines to RGBA. `raw` has exactly the length the header implies. */
export function expandPixels(parts: PngParts, raw: Uint8Array): Pixels {
  const { header } = parts;
  const pixels: Pixels = {
    width: header.width,
    height: header.height,
    rgba: new Uint8Array(header.width * header.height * 4),
  };
  const convert = converter(parts);
  const channels = channelsOf(header);
  const step = Math.max(1, (channels * header.depth) / 8);
  const samples: number[] = Array.from({ length: channels }, () => 0);
  let at = 0;
  for (const pass of passesOf(header)) {
    if (pass.w === 0) continue;
    const length = rowBytes(header, pass.w);
    let previous: Uint8Array = new Uint8Array(length);
    for (let row = 0; row < pass.h; row++) {
      const line = raw.subarray(at + 1, at + 1 + length);
      unfilter(raw[at] ?? 0, line, previous, step);
      for (let column = 0; column < pass.w; column++) {
        readSamples(line, column, header.depth, samples);
        const target = ((pass.y + row * pass.dy) * header.width + pass.x + column * pass.dx) * 4;
        pixels.rgba.set(convert(samples), target);
      }
      previous = line;
      at += 1 + length;
    }
  }
  return pixels;
}

/** Undoes the row filter in place (PNG specification, 9.2). */
function unfilter(filter: number, line: Uint8Array, above: Uint8Array, step: number): void {
  if (filter > 4) throw new DocumentError('logo_damaged', 'PNG filter');
  if (filter === 0) return;
  for (let at = 0; at < line.length; at++) {
    const left = at >= step ? (line[at - step] ?? 0) : 0;
    const up = above[at] ?? 0;
    const corner = at >= step ? (above[at - step] ?? 0) : 0;
    line[at] = (line[at] ?? 0) + prediction(filter, left, up, corner);
  }
}

function prediction(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  const estimate = left + up - corner;
  const toLeft = Math.abs(estimate - left);
  const toUp = Math.abs(estimate - up);
  const toCorner = Math.abs(estimate - corner);
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

function readSamples(line: Uint8Array, column: number, depth: number, samples: number[]): void {
  const channels = samples.length;
  for (let channel = 0; channel < channels; channel++) {
    const index = column * channels + channel;
    if (depth === 8) samples[channel] = line[index] ?? 0;
    else if (depth === 16) samples[channel] = ((line[index * 2] ?? 0) << 8) | (line[index * 2 + 1] ?? 0);
    else {
      const bit = index * depth;
      samples[channel] = ((line[bit >> 3] ?? 0) >> (8 - depth - (bit & 7))) & ((1 << depth) - 1);
    }
  }
}

/** Samples of one pixel to RGBA, by colour type; `tRNS` names the transparent colour or the alpha of palette entries. */
function converter(parts: PngParts): (samples: readonly number[]) => Rgba {
  const { header, palette, transparency } = parts;
  const scale = 255 / (2 ** header.depth - 1);
  const byte = (sample: number | undefined): number => Math.round((sample ?? 0) * scale);
  const key =
    transparency === undefined
      ? []
      : Array.from({ length: transparency.length >> 1 }, (_, at) => word(transparency, at));
  const isKey = (samples: readonly number[]): boolean =>
    key.length >= samples.length && samples.every((sample, at) => sample === key[at]);
  switch (header.colorType) {
    case 0:
      return (samples) => {
        const grey = byte(samples[0]);
        return [grey, grey, grey, isKey(samples) ? 0 : 255];
      };
    case 2:
      return (samples) => [byte(samples[0]), byte(samples[1]), byte(samples[2]), isKey(samples) ? 0 : 255];
    case 3:
      return ([index = 0]) => {
        const at = index * 3;
        return [palette?.[at] ?? 0, palette?.[at + 1] ?? 0, palette?.[at + 2] ?? 0, transparency?.[index] ?? 255];
      };
    case 4:
      return (samples) => {
        const grey = byte(samples[0]);
        return [grey, grey, grey, byte(samples[1])];
      };
    default:
      return (samples) => [byte(samples[0]), byte(samples[1]), byte(samples[2]), byte(samples[3])];
  }
}

function word(bytes: Uint8Array, at: number): number {
  return ((bytes[at * 2] ?? 0) << 8) | (bytes[at * 2 + 1] ?? 0);
}
