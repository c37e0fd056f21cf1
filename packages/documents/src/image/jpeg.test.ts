import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DocumentError } from '../errors.ts';
import { jpegFrame } from '../test-support/sample-images.ts';
import { runs } from '../test-support/runs.ts';
import { readJpeg } from './jpeg.ts';
import { prepareLogo } from './logo.ts';

test('size and components come from the frame', () => {
  expect(readJpeg(jpegFrame(320, 200))).toMatchObject({ width: 320, height: 200, components: 3, orientation: 1 });
});

test('a picture taken sideways keeps its upright proportions', () => {
  const logo = prepareLogo(jpegFrame(320, 200, { orientation: 6 }));
  expect([logo.width, logo.height]).toEqual([200, 320]);
});

test('what a photograph says of its place and date is not copied', () => {
  const jpeg = readJpeg(jpegFrame(320, 200, { orientation: 6 }));
  expect(jpeg.orientation).toBe(6);
  expect(Buffer.from(jpeg.data).includes('Exif')).toBe(false);
});

test.each([0xc3, 0xc9])('a variant readers cannot show (SOF %i) is refused', (sof) => {
  const bytes = jpegFrame(10, 10, { sof });
  expect(() => prepareLogo(bytes)).toThrow(expect.objectContaining({ code: 'logo_not_supported' }));
});

test('other formats are refused by name', () => {
  const gif = Buffer.from('GIF89a', 'latin1');
  expect(() => prepareLogo(gif)).toThrow(expect.objectContaining({ code: 'logo_not_supported' }));
  expect(() => prepareLogo(new Uint8Array())).toThrow(expect.objectContaining({ code: 'logo_not_supported' }));
});

test('a truncated or mutated file gives a logo or a typed error, nothing else', () => {
  const good = jpegFrame(64, 48, { orientation: 8 });
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
    { numRuns: runs(200) },
  );
});
