import { adminQuery } from '@kita/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openDatabase } from '../../platform/db/index.ts';
import { startApiHarness } from '../../test-support/api-harness.ts';
import type { ApiHarness } from '../../test-support/api-harness.ts';
import { appCode } from '../../test-support/authenticator-app.ts';
import { expectStatus } from '../../test-support/company.ts';
import { browserOf, proofAgo, securityLog, signUpPerson, turnOnTwoFactor } from '../../test-support/person.ts';
import type { Person } from '../../test-support/person.ts';
import { purgeIdentityFlows } from './purge-identity-flows.ts';

let api: ApiHarness;

beforeAll(async () => {
  api = await startApiHarness();
});
afterAll(() => api.close());

let addresses = 0;
const newAddress = () => `google${++addresses}-${process.pid}@gmail.test`;
const SIGN_IN = '/v1/identity-provider/authorizations';

async function setOut(browser: Person, from = SIGN_IN): Promise<URL> {
  return new URL(expectStatus(await browser.ask('POST', from), 201).json<{ url: string }>().url);
}

/** What a person does at the provider: chooses an account; answers what comes back to our page. */
async function choose(url: URL, email: string): Promise<{ code: string; state: string }> {
  const decision = new URL(url);
  decision.pathname = '/oidc/decision';
  decision.searchParams.set('email', email);
  const response = await fetch(decision, { redirect: 'manual' });
  const back = new URL(response.headers.get('location') ?? '');
  expect(`${back.origin}${back.pathname}`).toBe(`${api.config.KITA_PUBLIC_URL}/sign-in/provider`);
  return { code: back.searchParams.get('code') ?? '', state: back.searchParams.get('state') ?? '' };
}

const complete = (browser: Person, way: { code: string; state: string }) =>
  browser.ask('POST', '/v1/identity-provider/completion', way);

async function visit(browser: Person, email: string, from?: string) {
  return complete(browser, await choose(await setOut(browser, from), email));
}

async function fault(script: string): Promise<void> {
  const response = await fetch(`${api.sandboxUrl}/sandbox/oidc-faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ script }),
  });
  expect(response.status).toBe(201);
}

describe('setting out', () => {
  it('goes to the provider with state, nonce and a PKCE challenge, never twice the same', async () => {
    const [one, two] = [await setOut(browserOf(api)), await setOut(browserOf(api))];
    expect(Object.fromEntries(one.searchParams)).toMatchObject({
      response_type: 'code',
      client_id: 'kita-tests',
      redirect_uri: `${api.config.KITA_PUBLIC_URL}/sign-in/provider`,
      scope: 'openid email profile',
      code_challenge_method: 'S256',
    });
    for (const name of ['state', 'nonce', 'code_challenge']) {
      expect(one.searchParams.get(name)).toMatch(/^[\w-]{43}$/);
      expect(one.searchParams.get(name)).not.toBe(two.searchParams.get(name));
    }
  });

  it('is offered where there is a provider, and refused where there is none', async () => {
    const options = await browserOf(api).ask('GET', '/v1/sign-in-options');
    expect(options.json()).toMatchObject({ identity_provider: { name: 'Google' }, turnstile: null });
    const without = await startApiHarness({
      database: api.database,
      sandboxUrl: api.sandboxUrl,
      env: { KITA_OIDC_CLIENT_ID: '', KITA_OIDC_CLIENT_SECRET: '' },
    });
    const refused = await browserOf(without).ask('POST', SIGN_IN);
    expect(refused.json()).toMatchObject({ status: 409, code: 'identity_provider_off' });
    await without.close();
  });

  it('says when the provider is away', async () => {
    const away = await startApiHarness({
      database: api.database,
      sandboxUrl: api.sandboxUrl,
      env: { KITA_OIDC_ISSUER: 'http://127.0.0.1:9' },
    });
    const refused = await browserOf(away).ask('POST', SIGN_IN);
    expect(refused.json()).toMatchObject({ status: 503, code: 'identity_provider_unavailable' });
    await away.close();
  });
});

describe('coming back', () => {
  it('makes an account without a password for a newcomer, and finds it again by its subject', async () => {
    const email = newAddress();
    const browser = browserOf(api);
    const first = expectStatus(await visit(browser, email), 201).json<{ user: { id: string } }>();
    expect(first).toMatchObject({ user: { email, email_verified: true, has_password: false } });
    expect((await browser.ask('GET', '/v1/user')).statusCode).toBe(200);
    const again = expectStatus(await visit(browserOf(api), email), 201).json<{ user: { id: string } }>();
    expect(again.user.id).toBe(first.user.id);
    expect(await securityLog(api, { ...browser, email })).toEqual(['user.created', 'user.signed_in', 'user.signed_in']);
  });

  it('takes over no account that has the same address', async () => {
    const person = await signUpPerson(api);
    const browser = browserOf(api);
    const refused = await visit(browser, person.email);
    expect(refused.json()).toMatchObject({ status: 409, code: 'identity_needs_linking' });
    expect((await browser.ask('GET', '/v1/user')).statusCode).toBe(401);
  });

  it('is one person when it happens many times at once', async () => {
    const email = newAddress();
    const browsers = Array.from({ length: 4 }, () => browserOf(api));
    const ways = await Promise.all(browsers.map(async (browser) => choose(await setOut(browser), email)));
    await Promise.all(browsers.map((browser, n) => complete(browser, ways[n] ?? { code: '', state: '' })));
    const rows = await adminQuery(
      api.database.adminUrl,
      `select count(*)::int as n from app.user_identities where email = '${email}'`,
    );
    expect(rows).toEqual([{ n: 1 }]);
  });

  it('asks for the second factor of who has one', async () => {
    const email = newAddress();
    const browser = browserOf(api);
    await visit(browser, email);
    const { secret } = await turnOnTwoFactor(browser);
    const other = browserOf(api);
    expect((await visit(other, email)).statusCode).toBe(202);
    expect((await other.ask('GET', '/v1/user')).statusCode).toBe(401);
    const finished = await other.ask('POST', '/v1/sessions/second-factor', { code: appCode(secret) });
    expect(finished.statusCode).toBe(201);
  });

  it.each([
    'wrong-nonce',
    'wrong-aud',
    'wrong-iss',
    'expired',
    'alg-none',
    'alg-hs256',
    'key-swap',
    'email-unverified',
    'replayed-code',
  ])('lets nobody in when the provider shows %s', async (script) => {
    const browser = browserOf(api);
    const email = newAddress();
    await fault(script);
    const refused = await visit(browser, email);
    expect(refused.json()).toMatchObject({ status: 422, code: 'identity_not_proven' });
    expect((await browser.ask('GET', '/v1/user')).statusCode).toBe(401);
    expect((await visit(browser, email)).statusCode).toBe(201);
  });

  it('says when the provider fails, and lets nobody in', async () => {
    await fault('token-500');
    const refused = await visit(browserOf(api), newAddress());
    expect(refused.json()).toMatchObject({ status: 503, code: 'identity_provider_unavailable' });
  });

  it('works once', async () => {
    const browser = browserOf(api);
    const way = await choose(await setOut(browser), newAddress());
    expect((await complete(browser, way)).statusCode).toBe(201);
    expect((await complete(browser, way)).json()).toMatchObject({ status: 410, code: 'identity_flow_ended' });
  });

  it('works in the browser that set out only, with the state it was given, for ten minutes', async () => {
    const [browser, other] = [browserOf(api), browserOf(api)];
    const way = await choose(await setOut(browser), newAddress());
    await setOut(other);
    const attempts = [
      await complete(other, way),
      await complete(browserOf(api), way),
      await complete(browser, { ...way, state: 'A'.repeat(43) }),
    ];
    for (const attempt of attempts) expect(attempt.json()).toMatchObject({ code: 'identity_flow_ended' });
    await fault('wrong-state');
    expect((await visit(browserOf(api), newAddress())).json()).toMatchObject({ code: 'identity_flow_ended' });
    await adminQuery(api.database.adminUrl, `update app.identity_flows set expires_at = now()`);
    expect((await complete(browser, way)).json()).toMatchObject({ code: 'identity_flow_ended' });
  });
});

describe('linking', () => {
  const LINK = '/v1/user/identities/authorizations';

  it('asks for a recent proof, then both ways lead in', async () => {
    const person = await signUpPerson(api);
    const email = newAddress();
    await proofAgo(api, person, '1 hour');
    expect((await person.ask('POST', LINK)).json()).toMatchObject({ code: 'step_up_required' });
    await person.ask('POST', '/v1/user/step-up', { password: person.password });
    expect((await visit(person, email, LINK)).json()).toEqual({ object: 'identity_proven', purpose: 'link' });
    expect((await visit(person, email, LINK)).statusCode).toBe(200);
    const list = (await person.ask('GET', '/v1/user/identities')).json<{ data: { id: string }[] }>();
    expect(list.data).toMatchObject([{ email, issuer: `${api.sandboxUrl}/oidc` }]);
    expect((await visit(browserOf(api), email)).json()).toMatchObject({ user: { email: person.email } });
    expect((await person.signIn()).response.statusCode).toBe(201);
    expect(await securityLog(api, person)).toContain('user.identity_linked');
  });

  it('takes no account that is somebody else’s', async () => {
    const person = await signUpPerson(api);
    const email = newAddress();
    await visit(browserOf(api), email);
    expect((await visit(person, email, LINK)).json()).toMatchObject({ status: 409, code: 'identity_taken' });
  });

  it('is undone, unless it is the only way in', async () => {
    const [person, stranger] = [await signUpPerson(api), await signUpPerson(api)];
    await visit(person, newAddress(), LINK);
    const { data } = (await person.ask('GET', '/v1/user/identities')).json<{ data: [{ id: string }] }>();
    const url = `/v1/user/identities/${data[0].id}`;
    expect((await stranger.ask('DELETE', url)).statusCode).toBe(404);
    expect((await person.ask('DELETE', url)).statusCode).toBe(204);
    const newcomer = browserOf(api);
    await visit(newcomer, newAddress());
    const own = (await newcomer.ask('GET', '/v1/user/identities')).json<{ data: [{ id: string }] }>().data[0].id;
    const last = await newcomer.ask('DELETE', `/v1/user/identities/${own}`);
    expect(last.json()).toMatchObject({ status: 409, code: 'last_way_in' });
    await newcomer.ask('PUT', '/v1/user/password', { password: 'cinco perros al sol' });
    expect((await newcomer.ask('DELETE', `/v1/user/identities/${own}`)).statusCode).toBe(204);
  });
});

describe('confirming who one is at the provider', () => {
  const STEP_UP = '/v1/user/step-up/authorizations';

  it('is for who has nothing else, and for the same person only', async () => {
    const email = newAddress();
    const newcomer = browserOf(api, email);
    await visit(newcomer, email);
    await proofAgo(api, newcomer, '1 hour');
    const dangerous = () => newcomer.ask('PUT', '/v1/user/password', { password: 'cinco perros al sol' });
    expect((await dangerous()).json()).toMatchObject({ code: 'step_up_required' });
    expect((await visit(newcomer, newAddress(), STEP_UP)).json()).toMatchObject({ code: 'identity_not_proven' });
    expect((await visit(newcomer, email, STEP_UP)).json()).toMatchObject({ purpose: 'step_up' });
    expect((await dangerous()).statusCode).toBe(200);
    expect((await newcomer.ask('POST', STEP_UP)).statusCode).toBe(404);
  });
});

it('secrets of a visit are hashed or gone: visits that ran out are removed', async () => {
  const browser = browserOf(api);
  const url = await setOut(browser);
  const rows = await adminQuery(
    api.database.adminUrl,
    'select jsonb_agg(to_jsonb(f))::text as everything from app.identity_flows f',
  );
  expect(String(rows[0]?.['everything'])).not.toContain(url.searchParams.get('state'));
  await adminQuery(api.database.adminUrl, `update app.identity_flows set expires_at = now() - interval '2 hours'`);
  const worker = openDatabase({ url: api.database.workerUrl, applicationName: 'test' });
  expect((await purgeIdentityFlows(worker)).removed).toBeGreaterThan(0);
  expect(await adminQuery(api.database.adminUrl, 'select 1 from app.identity_flows')).toEqual([]);
  await worker.close();
});
