import { formatUuid, parseUuid } from './uuid.ts';

/** Crockford's base 32: no i, l, o, u, so an id survives being read aloud. Lower case is the only accepted form. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const TEXT = /^[0-7][0-9a-hjkmnp-tv-z]{25}$/;
const PREFIX = /^[a-z]{2,8}$/;

/**
 * Public id of a row: prefix, underscore, and the 128 bits of its UUID in 26 base-32 characters, most significant first,
 * so that ids sort as their UUIDs do. `encodeId('inv', uuid)` gives `inv_01jd…`. Throws on a malformed UUID: that is a bug.
 */
export function encodeId(prefix: string, uuid: string): string {
  if (!PREFIX.test(prefix)) throw new Error(`id prefix "${prefix}" is not 2 to 8 lower-case letters`);
  let rest = BigInt(`0x${parseUuid(uuid).toString('hex')}`);
  let text = '';
  for (let digit = 0; digit < 26; digit++) {
    text = ALPHABET.charAt(Number(rest & 31n)) + text;
    rest >>= 5n;
  }
  return `${prefix}_${text}`;
}

/**
 * The UUID behind a public id, or `undefined` when the text is not exactly what `encodeId` writes for this prefix: each
 * row has one id, so other spellings (upper case, look-alike letters, a 27th character) are refused, not repaired.
 */
export function decodeId(prefix: string, text: string): string | undefined {
  if (!text.startsWith(`${prefix}_`)) return undefined;
  const digits = text.slice(prefix.length + 1);
  if (!TEXT.test(digits)) return undefined;
  let value = 0n;
  for (const digit of digits) value = (value << 5n) | BigInt(ALPHABET.indexOf(digit));
  return formatUuid(Buffer.from(value.toString(16).padStart(32, '0'), 'hex'));
}

/** Pattern of ids with this prefix, for wire schemas (`z.string().regex(idPattern('inv'))`). */
export function idPattern(prefix: string): RegExp {
  return new RegExp(`^${prefix}_[0-7][0-9a-hjkmnp-tv-z]{25}$`);
}
