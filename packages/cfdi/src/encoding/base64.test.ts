import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../test-support/runs.ts';
import { fromBase64, toBase64 } from './base64.ts';

test('bytes of any length are written as Node writes them, and read back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const text = toBase64(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64'));
      expect(fromBase64(text)).toEqual(bytes);
    }),
    { numRuns: runs(200), seed: 49 },
  );
});

test.each(['a', 'ab=', 'a b=', 'abc', 'abcd=', 'ab\ncd', 'ab-_'])('%j is not strict base64', (text) => {
  expect(fromBase64(text)).toBeUndefined();
});
