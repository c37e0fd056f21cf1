/** A logo as it will be stored, and what is worth knowing about it before. */
export interface PreparedLogo {
  readonly image: Blob;
  readonly width: number;
  readonly height: number;
  /** Nearly white: it would not be seen on paper. */
  readonly isPale: boolean;
}

/** What the API takes (`LOGO_BYTES_MAX`); larger photographs are made smaller here first. */
const SIDE_MAX = 1_200;
const EMPTY = { alpha: 12, white: 250 } as const;
const PALE = 0.88;

/** Empty edges cut away when asked, no side longer than print needs. @throws when the file is no image */
export async function prepareLogo(file: Blob, isTrimmed: boolean): Promise<PreparedLogo> {
  const bitmap = await createImageBitmap(file);
  const scale = Math.min(1, SIDE_MAX / Math.max(bitmap.width, bitmap.height));
  const whole = draw(bitmap, 0, 0, bitmap.width, bitmap.height, scale);
  const pixels = pixelsOf(whole);
  const box = isTrimmed ? contentBox(pixels) : undefined;
  const canvas = box ? draw(whole, box.left, box.top, box.width, box.height, 1) : whole;
  bitmap.close();
  return {
    image: await canvas.convertToBlob({ type: 'image/png' }),
    width: canvas.width,
    height: canvas.height,
    isPale: isPale(pixels),
  };
}

function draw(
  source: CanvasImageSource,
  left: number,
  top: number,
  width: number,
  height: number,
  scale: number,
): OffscreenCanvas {
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)));
  canvas.getContext('2d')?.drawImage(source, left, top, width, height, 0, 0, canvas.width, canvas.height);
  return canvas;
}

interface Pixels {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

function pixelsOf(canvas: OffscreenCanvas): Pixels {
  const context = canvas.getContext('2d');
  if (!context) return { data: new Uint8ClampedArray(), width: 0, height: 0 };
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** The smallest box with everything that is neither transparent nor white; `undefined` when there is nothing. */
export function contentBox({ data, width, height }: Pixels) {
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let at = 0; at < width * height; at++) {
    if (isEmpty(data, at * 4)) continue;
    const [x, y] = [at % width, Math.floor(at / width)];
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return right < 0 ? undefined : { left, top, width: right - left + 1, height: bottom - top + 1 };
}

function isEmpty(data: Uint8ClampedArray, at: number): boolean {
  const [r = 255, g = 255, b = 255, a = 255] = data.subarray(at, at + 4);
  return a < EMPTY.alpha || Math.min(r, g, b) > EMPTY.white;
}

/** Whether there is nothing but white in it, or what there is, on average, is nearly as bright as paper. */
export function isPale({ data, width, height }: Pixels): boolean {
  let [light, weight] = [0, 0];
  for (let at = 0; at < width * height * 4; at += 4) {
    if (isEmpty(data, at)) continue;
    const [r = 0, g = 0, b = 0, a = 0] = data.subarray(at, at + 4);
    light += ((0.2126 * r + 0.7152 * g + 0.0722 * b) / 255) * a;
    weight += a;
  }
  return weight === 0 || light / weight > PALE;
}
