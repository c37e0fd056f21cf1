import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startApiHarness } from '../../test-support/api-harness.ts';
import type { ApiHarness } from '../../test-support/api-harness.ts';

// Test keys Cloudflare publishes: https://developers.cloudflare.com/turnstile/troubleshooting/testing/
const SITE_KEY = '1x00000000000000000000AA';
const PASSES = '1x0000000000000000000000000000000AA'; // secrets:allow published by Cloudflare
const FAILS = '2x0000000000000000000000000000000AA'; // secrets:allow published by Cloudflare
const SPENT = '3x0000000000000000000000000000000AA'; // secrets:allow published by Cloudflare
const TOKEN = 'XXXX.DUMMY.TOKEN.XXXX';

let plain: ApiHarness;

beforeAll(async () => {
  plain = await startApiHarness();
});
afterAll(() => plain.close());

async function withTurnstile(secret: string, url = `${plain.sandboxUrl}/turnstile/v0`): Promise<ApiHarness> {
  const env = { KITA_TURNSTILE_SITE_KEY: SITE_KEY, KITA_TURNSTILE_SECRET_KEY: secret, KITA_TURNSTILE_URL: url };
  return startApiHarness({ database: plain.database, sandboxUrl: plain.sandboxUrl, env });
}

let people = 0;

async function signUp(api: ApiHarness, token?: string): Promise<string> {
  const email = `turnstile${++people}-${process.pid}@ejemplo.test`;
  const payload = {
    email,
    password: 'cuatro gatos bajo la lluvia',
    name: 'Ana',
    ...(token && { turnstile_token: token }),
  };
  const response = await api.app.inject({ method: 'POST', url: '/v1/users', payload });
  return response.statusCode === 201 ? 'made' : response.json<{ code: string }>().code;
}

describe('where Turnstile is configured, a public form', () => {
  it('needs a token that Turnstile confirms, once', async () => {
    const api = await withTurnstile(PASSES);
    expect(await signUp(api)).toBe('human_check_failed');
    expect(await signUp(api, 'inventada')).toBe('human_check_failed');
    expect(await signUp(api, `${TOKEN}.abc`)).toBe('made');
    expect(await signUp(api, `${TOKEN}.abc`)).toBe('human_check_failed');
    const reset = (body: object) =>
      api.app.inject({ method: 'POST', url: '/v1/password-resets', payload: { email: 'a@ejemplo.test', ...body } });
    expect((await reset({})).statusCode).toBe(422);
    expect((await reset({ turnstile_token: TOKEN })).statusCode).toBe(204);
    const options = await api.app.inject({ url: '/v1/sign-in-options' });
    expect(options.json()).toMatchObject({ turnstile: { site_key: SITE_KEY } });
    await api.close();
  });

  it.each([
    ['fails', FAILS],
    ['says it was used', SPENT],
  ])('is refused when Turnstile %s', async (_, secret) => {
    const api = await withTurnstile(secret);
    expect(await signUp(api, TOKEN)).toBe('human_check_failed');
    await api.close();
  });

  it('is taken while Turnstile is away: the limits hold the door', async () => {
    const api = await withTurnstile(PASSES, 'http://127.0.0.1:9');
    expect(await signUp(api, TOKEN)).toBe('made');
    await api.close();
  });
});

it('where it is not configured, nothing is asked', async () => {
  expect(await signUp(plain)).toBe('made');
});
