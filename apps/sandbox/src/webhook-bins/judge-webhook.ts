import { createHmac, timingSafeEqual } from 'node:crypto';

/** `unchecked`: the receiver has no secret to check with. */
export type Verdict = 'valid' | 'invalid' | 'unchecked';

const TOLERANCE_SECONDS = 300;

/**
 * What a receiver has to check (Standard Webhooks 1.0, "verifying"), written here again so that a mistake of the sender shows:
 * a timestamp within five minutes, and one signature that is HMAC-SHA256 over `id.timestamp.body`.
 */
export function judgeWebhook(
  secret: string | undefined,
  headers: Readonly<Record<string, string>>,
  body: string,
  now: Date,
): Verdict {
  if (secret === undefined) return 'unchecked';
  const { 'webhook-id': id = '', 'webhook-timestamp': timestamp = '', 'webhook-signature': signatures = '' } = headers;
  const ageSeconds = Math.abs(now.getTime() / 1000 - Number(timestamp));
  if (id === '' || !(ageSeconds <= TOLERANCE_SECONDS)) return 'invalid';
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const expected = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest();
  const isSigned = signatures.split(' ').some((signature) => {
    const given = Buffer.from(signature.replace(/^v1,/, ''), 'base64');
    return signature.startsWith('v1,') && given.length === expected.length && timingSafeEqual(given, expected);
  });
  return isSigned ? 'valid' : 'invalid';
}
