import { verifyWebhook, WebhookNotVerified } from '@kita/api-client';
import { describe, expect, it } from 'vitest';

import { signWebhook } from '../../src/modules/webhook-endpoints/sign-webhook.ts';
import { openTally } from '../support/tally.ts';

/** Standard Webhooks 1.0: what is signed, how it is written, and what a receiver must refuse. */
const count = openTally();

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'; // secrets:allow published in the specification
const OTHER = 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD'; // secrets:allow published in the specification
const ID = 'msg_p5jXN8AQM9LWM0D4loKWxJek';
const AT = 1_614_265_330;

/** Published with the reference implementations. */
const PUBLISHED = { body: '{"test": 2432232314}', signature: 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=' };

const event = JSON.stringify({
  id: 'evt_1',
  type: 'customer.created',
  timestamp: '2021-02-25T15:02:10Z',
  api_version: '2026-11-21',
  livemode: false,
  data: { object: { object: 'customer', id: 'cus_1', legal_name: 'PEÑA Y ÑANDÚ 🌵' } },
});

function headers(signature: string, changes: Record<string, string> = {}): Record<string, string> {
  return { 'webhook-id': ID, 'webhook-timestamp': String(AT), 'webhook-signature': signature, ...changes };
}

async function verdict(body: string, given: Record<string, string>, secret: string | string[] = SECRET) {
  count('signature_vectors');
  try {
    await verifyWebhook(body, given, secret, { now: new Date(AT * 1000) });
    return 'verified';
  } catch (error) {
    return error instanceof WebhookNotVerified ? error.reason : String(error);
  }
}

describe('a signature', () => {
  it('is the published one, for the published example', async () => {
    expect(signWebhook([SECRET], ID, AT, PUBLISHED.body)).toBe(PUBLISHED.signature);
    // Its body is no event of ours: the signature was right, what it says is not.
    expect(await verdict(PUBLISHED.body, headers(PUBLISHED.signature))).toBe('body_invalid');
  });

  it('is over the bytes of the text as UTF-8', async () => {
    expect(await verdict(event, headers(signWebhook([SECRET], ID, AT, event)))).toBe('verified');
  });

  it('is one per secret while a secret is replaced, and either is enough', async () => {
    const both = signWebhook([SECRET, OTHER], ID, AT, event);
    expect(both.split(' ')).toHaveLength(2);
    for (const secret of [SECRET, OTHER, [OTHER, SECRET]])
      expect(await verdict(event, headers(both), secret)).toBe('verified');
  });

  it('stands beside signatures of other versions', async () => {
    const signature = signWebhook([SECRET], ID, AT, event);
    expect(await verdict(event, headers(`v1a,${'A'.repeat(88)} v2,xyz ${signature}`))).toBe('verified');
  });
});

describe('a receiver refuses', () => {
  const signature = signWebhook([SECRET], ID, AT, event);
  const shifted = (seconds: number) => ({ 'webhook-timestamp': String(AT + seconds) });
  const signedAt = (seconds: number) => signWebhook([SECRET], ID, AT + seconds, event);

  it.each([
    ['a body with one byte more', `${event} `, headers(signature), 'signature_invalid'],
    ['the id of another message', event, headers(signature, { 'webhook-id': 'msg_other' }), 'signature_invalid'],
    ['another moment', event, headers(signature, shifted(1)), 'signature_invalid'],
    ['the signature of another secret', event, headers(signWebhook([OTHER], ID, AT, event)), 'signature_invalid'],
    ['a signature without its version', event, headers(signature.slice(3)), 'signature_invalid'],
    ['the same bytes under another version', event, headers(signature.replace('v1,', 'v2,')), 'signature_invalid'],
    ['a signature cut short', event, headers(signature.slice(0, -4)), 'signature_invalid'],
    ['an empty signature', event, headers(''), 'signature_invalid'],
    ['no signature', event, { 'webhook-id': ID, 'webhook-timestamp': String(AT) }, 'headers_missing'],
    ['a message of six minutes ago', event, headers(signedAt(-360), shifted(-360)), 'timestamp_too_old'],
    ['a message of the future', event, headers(signedAt(360), shifted(360)), 'timestamp_too_new'],
    ['a moment that is no number', event, headers(signature, { 'webhook-timestamp': 'ayer' }), 'timestamp_invalid'],
  ])('%s', async (_, body, given, reason) => {
    expect(await verdict(body, given)).toBe(reason);
  });
});
