const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

const LETTERS = new TextEncoder().encode('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/');
const PADDING = 61;
const ascii = new TextDecoder();

/**
 * Base64 of the bytes, one line. Letters are written as bytes and decoded once: `btoa` takes a string, and making one of
 * the bytes first costs six times as much, which shows beside the signature of a short document.
 */
export function toBase64(bytes: Uint8Array): string {
  const text = new Uint8Array(Math.ceil(bytes.length / 3) * 4).fill(PADDING);
  for (let from = 0, to = 0; from < bytes.length; from += 3, to += 4) {
    const second = bytes[from + 1];
    const third = bytes[from + 2];
    const word = ((bytes[from] ?? 0) << 16) | ((second ?? 0) << 8) | (third ?? 0);
    text[to] = LETTERS[word >> 18] ?? 0;
    text[to + 1] = LETTERS[(word >> 12) & 63] ?? 0;
    if (second !== undefined) text[to + 2] = LETTERS[(word >> 6) & 63] ?? 0;
    if (third !== undefined) text[to + 3] = LETTERS[word & 63] ?? 0;
  }
  return ascii.decode(text);
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
