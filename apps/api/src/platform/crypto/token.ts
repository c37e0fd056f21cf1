import { randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';

import { Secret } from './secret.ts';

/**
 * Tokens shown once to their owner, as API keys: prefix, 24 random bytes in base64url (32 characters, 192 bits), and a
 * tail of 6 characters computed from all that precedes it. The tail lets anyone tell a mistyped or invented token from a
 * real one without asking the database, and lets secret scanners report leaked keys without false alarms.
 */
const RANDOM_BYTES = 24;
const TAIL_LENGTH = 6;
const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const PREFIX = /^[a-z]+(_[a-z]+)*_$/;
const BODY = /^[A-Za-z0-9_-]{38}$/;

/** A new token such as `kt_test_…`. `prefix` ends in an underscore. */
export function newToken(prefix: string): Secret<string> {
  return new Secret(tokenOf(prefix, randomBytes(RANDOM_BYTES)));
}

/** The token of given random bytes; `newToken` is what the product uses. */
export function tokenOf(prefix: string, random: Uint8Array): string {
  if (!PREFIX.test(prefix)) throw new Error(`token prefix "${prefix}" must be lower-case words, each ended by "_"`);
  if (random.length !== RANDOM_BYTES) throw new Error(`a token needs ${RANDOM_BYTES} random bytes`);
  const head = prefix + Buffer.from(random).toString('base64url');
  return head + tail(head);
}

/** Whether the text has the prefix, the length, the alphabet and the right tail. Says nothing about it being valid. */
export function isWellFormedToken(prefix: string, text: string): boolean {
  if (!text.startsWith(prefix) || !BODY.test(text.slice(prefix.length))) return false;
  return tail(text.slice(0, -TAIL_LENGTH)) === text.slice(-TAIL_LENGTH);
}

/** What may be kept and shown to recognise a token later: its first 12 and last 4 characters. */
export function tokenHint(token: string): { readonly first: string; readonly last: string } {
  return { first: token.slice(0, 12), last: token.slice(-4) };
}

/** CRC-32 (the one of gzip) in base 62, most significant digit first, always 6 digits: 62^6 exceeds 2^32. */
function tail(head: string): string {
  let rest = crc32(head);
  let text = '';
  for (let digit = 0; digit < TAIL_LENGTH; digit++) {
    text = BASE62.charAt(rest % 62) + text;
    rest = Math.floor(rest / 62);
  }
  return text;
}
