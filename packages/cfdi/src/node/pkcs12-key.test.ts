import * as fc from 'fast-check';
import forge from 'node-forge';
import { expect, it } from 'vitest';
import { runs } from '../test-support/runs.ts';
import { pkcs12Derive } from './pkcs12-key.ts';

it('gives the keys that node-forge gives, whatever password and salt', () => {
  const hashes = fc.constantFrom('sha1', 'sha256', 'sha384', 'sha512');
  const purposes = fc.constantFrom(['key', 1], ['iv', 2], ['mac', 3]);
  const password = fc.string({ unit: fc.constantFrom('a', 'ñ', 'Ω', ' '), maxLength: 70 });
  fc.assert(
    fc.property(hashes, purposes, password, fc.uint8Array({ minLength: 1, maxLength: 140 }), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 150 }), (hash, [purpose, id], secret, salt, iterations, length) => {
      const saltBuffer = forge.util.createBuffer(Buffer.from(salt).toString('latin1'));
      const expected = forge.pkcs12.generateKey(secret, saltBuffer, id, iterations, length, forge.md[hash].create());
      const found = pkcs12Derive(purpose, { password: secret, salt, iterations, length, hash });
      expect(found.toString('hex')).toBe(expected.toHex());
    }),
    { seed: 21, numRuns: runs(200) },
  );
}); // prettier-ignore
