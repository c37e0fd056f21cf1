/** What stands in for a masked value. */
export const MASK = '[secret]';

const SECRET_HEADERS = new Set(['authorization', 'proxy-authorization', 'cookie', 'set-cookie', 'www-authenticate']);

/** Headers with credentials and session cookies masked, and known secrets masked in every other value. */
export function scrubHeaders(
  headers: Readonly<Record<string, string>>,
  secrets: readonly string[],
): Readonly<Record<string, string>> {
  const entries = Object.entries(headers).map(([name, value]) => {
    return [name, SECRET_HEADERS.has(name.toLowerCase()) ? MASK : scrubText(value, secrets)] as const;
  });
  return Object.fromEntries(entries);
}

/** Masks each secret and its JSON, URL and base64 spellings. */
export function scrubText(text: string, secrets: readonly string[]): string {
  let clean = text;
  for (const spelling of spellings(secrets)) clean = clean.replaceAll(spelling, MASK);
  return clean;
}

/**
 * Masks secrets in a body, byte for byte (the rest of a body in any charset is left as it came). Only secrets that were
 * sent in the same request are passed here: masking a short one in a stamp's answer could damage a seal.
 */
export function scrubBytes(body: Uint8Array, secrets: readonly string[]): Uint8Array {
  const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('latin1');
  const wanted = spellings(secrets.map((secret) => Buffer.from(secret, 'utf8').toString('latin1')));
  let clean = text;
  for (const spelling of wanted) clean = clean.replaceAll(spelling, MASK);
  return clean === text ? body : Buffer.from(clean, 'latin1');
}

/**
 * Masks everything that could be a token: for answers whose only worth is a credential (log-in), where the provider may
 * invent the field name but not the length.
 */
export function scrubTokens(body: Uint8Array): Uint8Array {
  const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('latin1');
  return Buffer.from(text.replace(/[A-Za-z0-9._~+/=-]{20,}/g, MASK), 'latin1');
}

function spellings(secrets: readonly string[]): string[] {
  const all = new Set<string>();
  for (const secret of secrets) {
    if (secret === '') continue;
    all.add(secret);
    all.add(JSON.stringify(secret).slice(1, -1));
    all.add(encodeURIComponent(secret));
    all.add(Buffer.from(secret).toString('base64'));
  }
  // Longest first, so that a secret that contains another is masked whole.
  return [...all].sort((a, b) => b.length - a.length);
}
