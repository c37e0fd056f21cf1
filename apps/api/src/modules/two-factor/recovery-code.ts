import { randomInt } from 'node:crypto';

import { hashCode } from '../users/index.ts';

/** Crockford's base 32 in lower case: nothing in it looks like something else on paper. 16 of them are 80 bits. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 16;
const COUNT = 10;
const PLAIN = new RegExp(`^[${ALPHABET}]{${LENGTH}}$`);

/** Ten codes to print, in groups of four, and their hashes. */
export async function newRecoveryCodes(): Promise<{ codes: string[]; hashes: string[] }> {
  const plain = Array.from({ length: COUNT }, () =>
    Array.from({ length: LENGTH }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join(''),
  );
  const hashes = await Promise.all(plain.map(hashCode));
  return { codes: plain.map((code) => code.match(/.{4}/g)?.join('-') ?? code), hashes };
}

/** A code as it was hashed, however it was typed; nothing when it cannot be one. */
export function plainRecoveryCode(typed: string): string | undefined {
  const plain = typed.toLowerCase().replaceAll(/[\s-]/g, '').replaceAll('o', '0').replaceAll(/[il]/g, '1');
  return PLAIN.test(plain) ? plain : undefined;
}
