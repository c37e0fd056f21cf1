const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

const LETTERS = new TextEncoder().encode('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/');
const PADDING = 61;
const ascii = new TextDecoder();

/**
 * Base64 of the bytes, one line. Letters are written as bytes and decoded once: `btoa` takes a string, and making one of
 * the bytes first costs six times as much, which shows beside the signature of a short document.
 */
export function toBase64(bytes: Uint8Array): string {
  const text = new Uint8Array(Math.ceil(bytes.length / 3) * 4);
  const whole = bytes.length - (bytes.length % 3);
  let to = 0;
  for (let from = 0; from < whole; from += 3) {
    const word = (at(bytes, from) << 16) | (at(bytes, from + 1) << 8) | at(bytes, from + 2);
    text[to++] = at(LETTERS, word >> 18);
    text[to++] = at(LETTERS, (word >> 12) & 63);
    text[to++] = at(LETTERS, (word >> 6) & 63);
    text[to++] = at(LETTERS, word & 63);
  }
  if (whole < bytes.length) {
    const word = (at(bytes, whole) << 16) | (at(bytes, whole + 1) << 8);
    text[to++] = at(LETTERS, word >> 18);
    text[to++] = at(LETTERS, (word >> 12) & 63);
    text[to++] = whole + 1 < bytes.length ? at(LETTERS, (word >> 6) & 63) : PADDING;
    text[to++] = PADDING;
  }
  return ascii.decode(text);
}

function at(bytes: Uint8Array, index: number): number {
  return bytes[index] ?? 0;
}

/** The bytes of a strict base64 text (no white space, right padding), or `undefined` when it is not one. */
export function fromBase64(text: string): Uint8Array | undefined {
  if (text.length % 4 !== 0 || !BASE64.test(text)) return undefined;
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  // A loop: Uint8Array.from walks a string by code points and takes ten times longer.
  for (let index = 0; index < bytes.length; index++) bytes[index] = binary.charCodeAt(index);
  return bytes;
}
