import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';

import { WebhookNotVerified, verifyWebhook } from './index.ts';

/** The published example of Standard Webhooks 1.0 (libraries/javascript, "sign function works"). */
const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'; // secrets:allow published in the specification
const OTHER = 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD'; // secrets:allow published in the specification
const now = new Date('2026-11-21T16:14:03Z');
const body = JSON.stringify({
  id: 'evt_1',
  type: 'invoice.stamped',
  timestamp: now.toISOString(),
  api_version: '2026-11-21',
  livemode: false,
  data: { object: { object: 'invoice', id: 'inv_1', total: '1160.00', note: 'ñandú' } },
});

/** Headers as the reference implementation signs them. */
function signed(payload = body, secrets = [SECRET], at = now): Record<string, string> {
  const signatures = secrets.map((secret) => new Webhook(secret).sign('msg_1', at, payload));
  return {
    'webhook-id': 'msg_1',
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': signatures.join(' '),
  };
}

const reasonOf = (work: Promise<unknown>) =>
  work.then(
    () => 'verified',
    (error: unknown) => (error instanceof WebhookNotVerified ? error.reason : error),
  );

describe('a webhook', () => {
  it('signed as the published example is verified', async () => {
    const payload = '{"test": 2432232314}';
    const headers = {
      'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    };
    const at = new Date(1_614_265_330_000);
    // Its body is no event of ours: the signature was right, what it says is not.
    expect(await reasonOf(verifyWebhook(payload, headers, SECRET, { now: at }))).toBe('body_invalid');
  });

  it('that the reference implementation signed gives its event, typed', async () => {
    const event = await verifyWebhook(body, signed(), SECRET, { now });
    if (event.type !== 'invoice.stamped') throw new Error('another type');
    expect(event.data.object.total).toBe('1160.00');
  });

  it('is verified whatever carries its body and headers', async () => {
    const headers = signed();
    const bytes = new TextEncoder().encode(body);
    const upper = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toUpperCase(), [value]]));
    for (const given of [headers, new Headers(headers), upper]) {
      expect((await verifyWebhook(bytes, given, SECRET, { now })).id).toBe('evt_1');
    }
  });

  it('is verified with either secret while one is being replaced', async () => {
    const both = signed(body, [OTHER, SECRET]);
    expect(await reasonOf(verifyWebhook(body, both, SECRET, { now }))).toBe('verified');
    expect(await reasonOf(verifyWebhook(body, both, OTHER, { now }))).toBe('verified');
    expect(await reasonOf(verifyWebhook(body, signed(), [OTHER, SECRET], { now }))).toBe('verified');
  });

  it.each([
    ['of somebody else', body, signed(body, [OTHER]), 'signature_invalid'],
    ['whose body changed', body.replace('1160', '9160'), signed(), 'signature_invalid'],
    ['whose body was written again', JSON.stringify(JSON.parse(body), null, 1), signed(), 'signature_invalid'],
    ['of another message', body, { ...signed(), 'webhook-id': 'msg_2' }, 'signature_invalid'],
    ['with another time', body, { ...signed(), 'webhook-timestamp': '1795277644' }, 'signature_invalid'],
    ['of an unknown version', body, { ...signed(), 'webhook-signature': 'v2,AAAA' }, 'signature_invalid'],
    ['with half a signature', body, { ...signed(), 'webhook-signature': 'v1,g0hM9S' }, 'signature_invalid'],
    ['without base64', body, { ...signed(), 'webhook-signature': 'v1,***' }, 'signature_invalid'],
    ['without a signature', body, { ...signed(), 'webhook-signature': undefined }, 'headers_missing'],
    ['without an id', body, { ...signed(), 'webhook-id': undefined }, 'headers_missing'],
    ['whose time is a word', body, { ...signed(), 'webhook-timestamp': 'now' }, 'timestamp_invalid'],
    ['from six minutes ago', body, signed(body, [SECRET], new Date(now.getTime() - 360_000)), 'timestamp_too_old'],
    ['from six minutes ahead', body, signed(body, [SECRET], new Date(now.getTime() + 360_000)), 'timestamp_too_new'],
  ])('%s is refused', async (_, payload, headers, reason) => {
    expect(await reasonOf(verifyWebhook(payload, headers, SECRET, { now }))).toBe(reason);
  });

  it('may be as old as the receiver says', async () => {
    const old = signed(body, [SECRET], new Date(now.getTime() - 360_000));
    expect(await reasonOf(verifyWebhook(body, old, SECRET, { now, tolerance: 400 }))).toBe('verified');
  });

  it('cannot be checked with something that is no secret', async () => {
    await expect(verifyWebhook(body, signed(), 'whsec_', { now })).rejects.toThrow(TypeError);
  });
});
