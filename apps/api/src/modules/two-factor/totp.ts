import { createHmac } from 'node:crypto';

/**
 * Time-based one-time passwords (RFC 6238) over HMAC-SHA-1, as every authenticator app makes them: the code of a moment
 * is the HOTP (RFC 4226) of the number of 30-second steps since 1970.
 */
const STEP_SECONDS = 30;
const DIGITS = 6;
/** Steps a clock may be off, to either side (RFC 6238 section 5.2). */
const WINDOW = 1;
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The step a moment belongs to. */
export function stepOf(now: Date): number {
  return Math.floor(now.getTime() / 1000 / STEP_SECONDS);
}

/** The code of a step. Dynamic truncation: four bytes from where the last half-byte points, without their sign bit. */
export function codeOf(seed: Uint8Array, step: number, digits = DIGITS): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', seed).update(counter).digest();
  const offset = (mac.at(-1) ?? 0) & 0x0f;
  const number = mac.readUInt32BE(offset) & 0x7fff_ffff;
  return String(number % 10 ** digits).padStart(digits, '0');
}

/**
 * The step whose code was given, among the present one and its neighbours that come after `lastStep`: a code that was
 * accepted once, and any older one, is refused.
 */
export function matchingStep(seed: Uint8Array, code: string, now: Date, lastStep: number): number | undefined {
  const present = stepOf(now);
  const steps = Array.from({ length: 2 * WINDOW + 1 }, (_, n) => present - WINDOW + n);
  return steps.find((step) => step > lastStep && codeOf(seed, step) === code);
}

/** Base 32 of RFC 4648 without padding: how a seed is typed. */
export function base32(bytes: Uint8Array): string {
  let text = '';
  let bits = 0;
  let rest = 0;
  for (const byte of bytes) {
    rest = (rest << 8) | byte;
    bits += 8;
    for (; bits >= 5; bits -= 5) text += BASE32.charAt((rest >> (bits - 5)) & 31);
    rest &= (1 << bits) - 1;
  }
  return bits > 0 ? text + BASE32.charAt((rest << (5 - bits)) & 31) : text;
}

/** What authenticator apps read from the QR code (Key Uri Format of Google Authenticator). */
export function otpauthUrl(issuer: string, account: string, secret: string): string {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(account)}`;
  return `otpauth://totp/${label}?secret=${secret}&issuer=${encodeURIComponent(issuer)}&algorithm=SHA1&digits=${DIGITS}&period=${STEP_SECONDS}`;
}
