import { expect, it } from 'vitest';

import { findSecrets } from './find-secrets.ts';

const SECRET = 'canario-de-prueba/ñ+"0123456789';
const found = (text: string) => findSecrets([{ kind: 'canary', secret: SECRET }], [{ place: 'here', text }]);

it.each([
  ['as it is', `error: ${SECRET} refused`],
  ['inside JSON inside JSON', JSON.stringify({ password: SECRET })],
  ['in an address', `/v1/x?key=${encodeURIComponent(SECRET)}`],
  ['in hexadecimal, as bytes of the database', `\\x00${Buffer.from(SECRET).toString('hex')}ff`],
  ['in base64', Buffer.from(SECRET).toString('base64')],
  ['in base64 behind one byte', Buffer.from(`a${SECRET}bc`).toString('base64')],
  ['in base64 behind two bytes', Buffer.from(`aa${SECRET}`).toString('base64')],
  ['in base64 for addresses', Buffer.from(`usuario:${SECRET}`).toString('base64url')],
])('the search finds a secret %s', (_, text) => {
  expect(found(text)).toEqual(['canary in here']);
});

it('the search finds nothing where there is nothing', () => {
  expect(found(SECRET.slice(0, -2))).toEqual([]);
  expect(() => findSecrets([{ kind: 'pin', secret: '1234' }], [])).toThrow(/too short/);
});
