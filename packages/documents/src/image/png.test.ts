import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DocumentError } from '../errors.ts';
import { runs } from '../test-support/runs.ts';
import { makePng, roundLogo } from '../test-support/sample-images.ts';
import type { PngPlan } from '../test-support/sample-images.ts';
import { prepareLogo } from './logo.ts';
import { decodePng } from './png.ts';

const RED = [255, 0, 0, 255];
const CLEAR_RED = [255, 0, 0, 0];

function rgba(plan: Omit<PngPlan, 'raw'> & { raw: readonly number[] }): number[] {
  return [...decodePng(makePng({ ...plan, raw: Uint8Array.from(plan.raw) })).rgba];
}

test.each([
  ['grey 1 bit', { width: 3, height: 1, depth: 1, colorType: 0, raw: [0, 0b10100000] }, [255, 0, 255]],
  ['grey 2 bits', { width: 3, height: 1, depth: 2, colorType: 0, raw: [0, 0b00011100] }, [0, 85, 255]],
  ['grey 8 bits', { width: 3, height: 1, depth: 8, colorType: 0, raw: [0, 1, 2, 3] }, [1, 2, 3]],
  ['grey 16 bits', { width: 2, height: 1, depth: 16, colorType: 0, raw: [0, 255, 255, 128, 0] }, [255, 128]],
])('%s', (_, plan, greys) => {
  expect(rgba(plan)).toEqual(greys.flatMap((grey) => [grey, grey, grey, 255]));
});

test('palette with transparent entries', () => {
  const extra = [
    ['PLTE', Uint8Array.of(255, 0, 0, 255, 0, 0)],
    ['tRNS', Uint8Array.of(0)],
  ] as const;
  expect(rgba({ width: 2, height: 1, depth: 8, colorType: 3, raw: [0, 0, 1], extra })).toEqual([...CLEAR_RED, ...RED]);
});

test('a colour named as transparent', () => {
  const extra = [['tRNS', Uint8Array.of(0, 255, 0, 0, 0, 0)]] as const;
  const raw = [0, 255, 0, 0, 254, 0, 0];
  expect(rgba({ width: 2, height: 1, colorType: 2, raw, extra })).toEqual([...CLEAR_RED, 254, 0, 0, 255]);
});

test('each row filter is undone', () => {
  const rows = [
    [0, 10, 20, 30],
    [1, 10, 10, 10],
    [2, 0, 0, 0],
    [3, 5, 5, 5],
    [4, 0, 0, 0],
  ];
  const greys = rgba({ width: 3, height: 5, colorType: 0, raw: rows.flat() }).filter((_, at) => at % 4 === 0);
  expect(greys).toEqual([10, 20, 30, 10, 20, 30, 10, 20, 30, 10, 20, 30, 10, 20, 30]);
});

test('an interlaced image is put together', () => {
  // 5 × 1: pass 1 holds column 0, pass 2 column 4, pass 4 column 2, pass 6 columns 1 and 3; the others are empty.
  const raw = [0, 10, 0, 50, 0, 30, 0, 20, 40];
  const greys = rgba({ width: 5, height: 1, colorType: 0, interlace: 1, raw }).filter((_, at) => at % 4 === 0);
  expect(greys).toEqual([10, 20, 30, 40, 50]);
});

test('a large logo is reduced to what paper can show', () => {
  const logo = prepareLogo(roundLogo(2400, 300));
  expect([logo.width, logo.height]).toEqual([1134, 142]);
});

test('a damaged file is a typed error', () => {
  const good = roundLogo(20, 10);
  const flipped = Uint8Array.from(good);
  flipped[60] = (flipped[60] ?? 0) ^ 1;
  expect(() => prepareLogo(good.slice(0, 60))).toThrow(expect.objectContaining({ code: 'logo_damaged' }));
  expect(() => prepareLogo(flipped)).toThrow(expect.objectContaining({ code: 'logo_damaged' }));
  const short = makePng({ width: 50, height: 50, raw: new Uint8Array(10) });
  expect(() => prepareLogo(short)).toThrow(expect.objectContaining({ code: 'logo_damaged' }));
  const bomb = makePng({ width: 2, height: 2, raw: new Uint8Array(1_000_000) });
  expect(() => prepareLogo(bomb)).toThrow(expect.objectContaining({ code: 'logo_damaged' }));
});

test('size is bounded in pixels and in bytes', () => {
  const huge = makePng({ width: 100_000, height: 100_000, raw: new Uint8Array(10) });
  expect(() => prepareLogo(huge)).toThrow(expect.objectContaining({ code: 'logo_too_large' }));
  expect(() => prepareLogo(new Uint8Array(3_000_000))).toThrow(expect.objectContaining({ code: 'logo_too_large' }));
});

test('a mutated file gives a logo or a typed error, nothing else', () => {
  const good = roundLogo(12, 9);
  const edits = fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 4 });
  fc.assert(
    fc.property(edits, fc.nat(good.length), (changes, length) => {
      const bytes = Uint8Array.from(good.subarray(0, length));
      for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
      try {
        expect(prepareLogo(bytes).width).toBeGreaterThan(0);
      } catch (error) {
        expect(error).toBeInstanceOf(DocumentError);
      }
    }),
    { numRuns: runs(100) },
  );
});
