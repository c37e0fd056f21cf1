import type { WebhookEvent } from './types.ts';

/** Why a webhook is not believed. */
export type WebhookRefusal =
  | 'headers_missing'
  | 'timestamp_invalid'
  | 'timestamp_too_old'
  | 'timestamp_too_new'
  | 'signature_invalid'
  | 'body_invalid';

/** It was not sent by Kita, or was changed or delayed on its way: answer 400 and do nothing. */
export class WebhookNotVerified extends Error {
  readonly reason: WebhookRefusal;

  constructor(reason: WebhookRefusal) {
    super(`webhook not verified: ${reason}`);
    this.name = 'WebhookNotVerified';
    this.reason = reason;
  }
}

/** Headers as a server has them: `Headers`, or an object of names in any case. */
export type WebhookHeaders = Headers | Readonly<Record<string, string | readonly string[] | undefined>>;

export interface VerifyOptions {
  /** Seconds a timestamp may be away from now, before or after; 300 when left out. */
  readonly tolerance?: number;
  /** In place of the clock. */
  readonly now?: Date;
}

const TOLERANCE_SECONDS = 300;
const PREFIX = 'whsec_';

/**
 * Checks that a webhook comes from Kita and gives its event, typed. `payload` must be the body exactly as it came, text or bytes:
 * a body that was parsed and written again has another signature. `secret` may be several while one is being replaced.
 * Follows Standard Webhooks 1.0 with Web Crypto alone, so it runs in Node, Deno, Bun and at the edge.
 *
 * Remember `webhook-id` and ignore what you have seen: a delivery whose answer was lost comes again.
 * @throws WebhookNotVerified
 */
export async function verifyWebhook(
  payload: string | Uint8Array,
  headers: WebhookHeaders,
  secret: string | readonly string[],
  options: VerifyOptions = {},
): Promise<WebhookEvent> {
  const id = header(headers, 'webhook-id');
  const timestamp = header(headers, 'webhook-timestamp');
  const signatures = header(headers, 'webhook-signature');
  if (id === undefined || timestamp === undefined || signatures === undefined) {
    throw new WebhookNotVerified('headers_missing');
  }
  assertRecent(timestamp, options);
  const signed = join(new TextEncoder().encode(`${id}.${timestamp}.`), bytesOf(payload));
  const secrets = typeof secret === 'string' ? [secret] : secret;
  for (const one of secrets) {
    if (await isSigned(signed, signatures, one)) return eventOf(payload);
  }
  throw new WebhookNotVerified('signature_invalid');
}

function header(headers: WebhookHeaders, name: string): string | undefined {
  if (headers instanceof Headers) return headers.get(name) ?? undefined;
  for (const [key, value] of Object.entries(headers)) {
    if (key.toLowerCase() === name) return typeof value === 'string' ? value : value?.[0];
  }
  return undefined;
}

function assertRecent(timestamp: string, { tolerance = TOLERANCE_SECONDS, now = new Date() }: VerifyOptions): void {
  if (!/^\d{1,15}$/.test(timestamp)) throw new WebhookNotVerified('timestamp_invalid');
  const ageSeconds = Math.floor(now.getTime() / 1000) - Number(timestamp);
  if (ageSeconds > tolerance) throw new WebhookNotVerified('timestamp_too_old');
  if (ageSeconds < -tolerance) throw new WebhookNotVerified('timestamp_too_new');
}

/** `verify` of Web Crypto compares in constant time. */
async function isSigned(signed: Uint8Array<ArrayBuffer>, signatures: string, secret: string): Promise<boolean> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const raw = fromBase64(secret.startsWith(PREFIX) ? secret.slice(PREFIX.length) : secret);
  if (!raw || raw.length === 0) throw new TypeError('the secret must be whsec_… as Kita showed it');
  const key = await crypto.subtle.importKey('raw', raw, algorithm, false, ['verify']);
  for (const signature of signatures.split(' ')) {
    const [version, text = ''] = signature.split(',');
    const given = version === 'v1' ? fromBase64(text) : undefined;
    if (given && (await crypto.subtle.verify('HMAC', key, given, signed))) return true;
  }
  return false;
}

function eventOf(payload: string | Uint8Array): WebhookEvent {
  try {
    const event: unknown = JSON.parse(typeof payload === 'string' ? payload : new TextDecoder().decode(payload));
    if (isEvent(event)) return event;
  } catch {
    // Told below.
  }
  throw new WebhookNotVerified('body_invalid');
}

/** Its signature says that Kita wrote it, so its shape is the contract's; this only tells an event from anything else. */
function isEvent(value: unknown): value is WebhookEvent {
  return typeof value === 'object' && value !== null && 'type' in value && 'data' in value;
}

function bytesOf(payload: string | Uint8Array): Uint8Array {
  return typeof payload === 'string' ? new TextEncoder().encode(payload) : payload;
}

function join(head: Uint8Array, tail: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(head.length + tail.length);
  whole.set(head);
  whole.set(tail, head.length);
  return whole;
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
