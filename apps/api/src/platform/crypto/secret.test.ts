import { inspect } from 'node:util';

import { expect, it } from 'vitest';

import { Secret } from './index.ts';

it('a secret shows itself only through reveal()', () => {
  const secret = new Secret('s3cr3t-value');
  const shown = [
    JSON.stringify({ secret }),
    String(secret),
    secret + '',
    inspect(secret),
    inspect({ deep: { secret } }, { depth: 9, showHidden: true }),
    Object.values(secret).join(),
    JSON.stringify([secret]),
    ['', secret].join(''),
  ];
  for (const text of shown) expect(text).not.toContain('s3cr3t-value');
  expect(secret.reveal()).toBe('s3cr3t-value');
});
