import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DocumentError } from '../errors.ts';
import { runs } from '../test-support/runs.ts';
import { contrastOnPaper, readableOnPaper } from './color.ts';

test('a colour that stands out stays as it is', () => {
  expect(readableOnPaper('#14614a', 3)).toBe('#14614a');
  expect(readableOnPaper('#000', 3)).toBe('#000000');
});

test('any colour becomes visible on paper', () => {
  const color = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
  fc.assert(
    fc.property(color, (value) => {
      // One channel step of rounding is worth less than 0.05.
      expect(contrastOnPaper(readableOnPaper(value, 3))).toBeGreaterThan(2.95);
    }),
    { numRuns: runs(200) },
  );
  expect(contrastOnPaper('#ffffff')).toBe(1);
});

test.each(['verde', '#12', '#12345', 'rgb(1,2,3)', '', '#gggggg'])('%j is refused', (color) => {
  expect(() => readableOnPaper(color, 3)).toThrow(DocumentError);
});
