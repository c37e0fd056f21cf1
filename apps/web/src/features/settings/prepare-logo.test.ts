import { describe, expect, test } from 'vitest';

import { contentBox, isPale } from './prepare-logo.ts';

type Colour = readonly [r: number, g: number, b: number, a: number];
const WHITE: Colour = [255, 255, 255, 255];
const CLEAR: Colour = [0, 0, 0, 0];
const INK: Colour = [20, 97, 74, 255];

const pixels = (rows: readonly (readonly Colour[])[]) => ({
  data: new Uint8ClampedArray(rows.flat(2)),
  width: rows[0]?.length ?? 0,
  height: rows.length,
});

describe('the empty edges of a logo', () => {
  test('are what is white or transparent around it', () => {
    const image = pixels([
      [CLEAR, WHITE, CLEAR, WHITE],
      [WHITE, INK, INK, CLEAR],
      [WHITE, WHITE, WHITE, WHITE],
    ]);
    expect(contentBox(image)).toEqual({ left: 1, top: 1, width: 2, height: 1 });
  });

  test('are not cut from an image that is nothing else', () => {
    expect(contentBox(pixels([[WHITE, CLEAR]]))).toBeUndefined();
  });
});

describe('a logo', () => {
  test('that is white on transparent is pale', () => {
    expect(isPale(pixels([[CLEAR, WHITE, CLEAR]]))).toBe(true);
  });

  test('with ink is not, whatever is transparent in it', () => {
    expect(isPale(pixels([[CLEAR, INK, CLEAR]]))).toBe(false);
  });
});
