import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { patience, runs } from '../test-support/runs.ts';
import { sha1, sha256 } from './sha.ts';

test.each([
  ['sha1', sha1],
  ['sha256', sha256],
] as const)('%s gives what OpenSSL gives, whatever the length', patience, (name, hash) => {
  const check = (bytes: Uint8Array): void => {
    expect(Buffer.from(hash(bytes)).toString('hex')).toBe(createHash(name).update(bytes).digest('hex'));
  };
  for (let length = 0; length < 260; length++) check(new Uint8Array(length).fill(length));
  fc.assert(fc.property(fc.uint8Array({ maxLength: 2000 }), check), { seed: 3, numRuns: runs(300) });
});
