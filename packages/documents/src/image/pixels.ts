/** Decoded image: four bytes per pixel, row by row, alpha not premultiplied. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

/** The image averaged down so that it fits in the box; smaller ones come back as they are. */
export function shrinkToFit(pixels: Pixels, maxWidth: number, maxHeight: number): Pixels {
  const ratio = Math.min(maxWidth / pixels.width, maxHeight / pixels.height);
  if (ratio >= 1) return pixels;
  const width = Math.max(1, Math.round(pixels.width * ratio));
  const height = Math.max(1, Math.round(pixels.height * ratio));
  const rgba = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y++) {
    const rows = span(y, height, pixels.height);
    for (let x = 0; x < width; x++) rgba.set(average(pixels, span(x, width, pixels.width), rows), (y * width + x) * 4);
  }
  return { width, height, rgba };
}

/** Source positions covered by target position `at`: never empty. */
function span(at: number, target: number, source: number): readonly [from: number, to: number] {
  const from = Math.floor((at * source) / target);
  return [from, Math.max(from + 1, Math.floor(((at + 1) * source) / target))];
}

/** Mean colour of a block, weighted by alpha so that transparent pixels do not tint the edge. */
function average(
  pixels: Pixels,
  [left, right]: readonly [number, number],
  [top, bottom]: readonly [number, number],
): readonly [number, number, number, number] {
  let red = 0;
  let green = 0;
  let blue = 0;
  let alpha = 0;
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const at = (y * pixels.width + x) * 4;
      const weight = pixels.rgba[at + 3] ?? 0;
      red += (pixels.rgba[at] ?? 0) * weight;
      green += (pixels.rgba[at + 1] ?? 0) * weight;
      blue += (pixels.rgba[at + 2] ?? 0) * weight;
      alpha += weight;
    }
  }
  if (alpha === 0) return [255, 255, 255, 0];
  const count = (right - left) * (bottom - top);
  return [Math.round(red / alpha), Math.round(green / alpha), Math.round(blue / alpha), Math.round(alpha / count)];
}
