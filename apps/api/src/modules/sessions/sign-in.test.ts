import { createHmac } from 'node:crypto';

import { adminQuery } from '@kita/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { startApiHarness } from '../../test-support/api-harness.ts';
import type { ApiHarness } from '../../test-support/api-harness.ts';
import { expectStatus } from '../../test-support/company.ts';
import type { Company } from '../../test-support/company.ts';

let api: ApiHarness;

beforeAll(async () => {
  api = await startApiHarness();
});
afterAll(() => api.close());

const person = () => api.company({ certificate: false });

function signIn(email: string, password: string, url = '/v1/sessions') {
  return api.app.inject({ method: 'POST', url, payload: { email, password } });
}

async function cookieOf(who: Company): Promise<string> {
  const response = expectStatus(await signIn(who.email, who.password), 201);
  return String(response.headers['set-cookie']).split(';')[0] ?? '';
}

const withoutId = (text: string) => text.replace(/req_[\w-]+/, '');

async function statusWith(headers: Record<string, string>): Promise<number> {
  return (await api.app.inject({ url: '/v1/sessions', headers })).statusCode;
}

describe('signing in', () => {
  it('opens a session whose cookie scripts cannot read and other sites do not send', async () => {
    const who = await person();
    const response = await signIn(who.email.toUpperCase(), who.password);
    expect(response.statusCode).toBe(201);
    expect(String(response.headers['set-cookie']).split(',')[0]).toMatch(
      /^kita_sid=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=1209600$/,
    );
    expect(await statusWith({ cookie: String(response.headers['set-cookie']).split(';')[0] ?? '' })).toBe(200);
  });

  it('behind https, binds the cookie to the host and to TLS', async () => {
    const secure = await startApiHarness({
      database: api.database,
      sandboxUrl: api.sandboxUrl,
      env: { KITA_PUBLIC_URL: 'https://kita.ejemplo.test' },
    });
    const { email, password } = await person();
    const response = await secure.app.inject({ method: 'POST', url: '/v1/sessions', payload: { email, password } });
    expect(String(response.headers['set-cookie']).split(',')[0]).toMatch(
      /^__Host-kita_sid=[\w-]{43}; Path=\/; .*; Secure$/,
    );
    await secure.close();
  });

  it('does not tell a wrong password from an unknown address', async () => {
    const who = await person();
    const [wrong, unknown] = [
      await signIn(who.email, 'otra contraseña'),
      await signIn('nadie@ejemplo.test', who.password),
    ];
    expect(withoutId(wrong.body)).toBe(withoutId(unknown.body));
    expect([wrong.statusCode, unknown.statusCode]).toEqual([401, 401]);
  });

  it('gives a new token each time', async () => {
    const who = await person();
    expect(await cookieOf(who)).not.toBe(await cookieOf(who));
  });
});

describe('guessing', () => {
  it('ends after five tries, also for the right password and however the address is written', async () => {
    const who = await person();
    const wrong = await signIn(who.email, 'intento 0');
    for (let n = 1; n < 5; n++) expect((await signIn(who.email, `intento ${n}`)).statusCode).toBe(401);
    const locked = await signIn(` ${who.email.toUpperCase()} `.trim(), who.password);
    expect(withoutId(locked.body)).toBe(withoutId(wrong.body));
    expect((await signIn(who.email, who.password, '/v1/tokens')).json()).toMatchObject({ code: 'sign_in_failed' });
  });

  it('passes the limit no better by coming all at once', async () => {
    const who = await person();
    const tries = ['a b c d 1', 'a b c d 2', 'a b c d 3', 'a b c d 4', 'a b c d 5', 'a b c d 6', 'a b c d 7'];
    await Promise.all(tries.map((password) => signIn(who.email, password)));
    expect((await signIn(who.email, who.password)).statusCode).toBe(401);
    const rows = await adminQuery(
      api.database.adminUrl,
      `select count(*)::int as n from audit.log where action = 'user.sign_in_failed'
          and tenant_id = (select id from app.users where email = '${who.email}')`,
    );
    expect(rows).toEqual([{ n: 5 }]);
  });

  it('an address nobody has is answered in the same way, before and after', async () => {
    const first = await signIn('inventada@ejemplo.test', 'x');
    for (let n = 0; n < 6; n++) await signIn('inventada@ejemplo.test', `intento ${n}`);
    expect(withoutId((await signIn('inventada@ejemplo.test', 'x')).body)).toBe(withoutId(first.body));
  });

  it('leaves other accounts and open sessions alone', async () => {
    const [victim, other] = [await person(), await person()];
    for (let n = 0; n < 8; n++) await signIn(victim.email, `intento ${n}`);
    expect((await signIn(other.email, other.password)).statusCode).toBe(201);
    expect(await statusWith({ cookie: victim.cookie })).toBe(200);
  });

  it('one more try comes back each minute, and the right password forgives the wrong ones', async () => {
    const who = await person();
    for (let n = 0; n < 6; n++) await signIn(who.email, `intento ${n}`);
    await adminQuery(
      api.database.adminUrl,
      `update app.rate_limits set tat = tat - 60000000 where key like 'account:%'`,
    );
    for (let n = 0; n < 7; n++) expect((await signIn(who.email, who.password)).statusCode).toBe(201);
  });
});

describe('sessions', () => {
  it('are listed for their owner, the present one marked, without their tokens', async () => {
    const who = await person();
    const cookie = await cookieOf(who);
    const list = (await api.app.inject({ url: '/v1/sessions', headers: { cookie } })).json<{
      data: { id: string; is_current: boolean }[];
    }>();
    expect(list.data.map(({ is_current }) => is_current)).toEqual([true, false]);
    expect(JSON.stringify(list)).not.toContain(cookie.slice(-20));
  });

  it('end one by one: the others go on', async () => {
    const who = await person();
    const [one, two] = [await cookieOf(who), await cookieOf(who)];
    const ended = await api.app.inject({ method: 'DELETE', url: '/v1/sessions/current', headers: { cookie: one } });
    expect([ended.statusCode, ended.headers['set-cookie']]).toEqual([204, expect.stringContaining('Max-Age=0')]);
    expect([await statusWith({ cookie: one }), await statusWith({ cookie: two })]).toEqual([401, 200]);
  });

  it('of a person are out of reach for others', async () => {
    const [who, other] = [await person(), await person()];
    const list = await api.app.inject({ url: '/v1/sessions', headers: { cookie: who.cookie } });
    const { id } = list.json<{ data: [{ id: string }] }>().data[0];
    const attempt = await api.app.inject({
      method: 'DELETE',
      url: `/v1/sessions/${id}`,
      headers: { cookie: other.cookie },
    });
    expect(attempt.statusCode).toBe(404);
    expect(await statusWith({ cookie: who.cookie })).toBe(200);
  });

  it.each([
    ['after twelve hours of rest', `last_seen_at = now() - interval '12 hours 1 minute'`, 401],
    ['not before', `last_seen_at = now() - interval '11 hours 59 minutes'`, 200],
    ['after fourteen days, however busy', `expires_at = now() - interval '1 second'`, 401],
  ])('end by themselves %s', async (_, change, status) => {
    const who = await person();
    await adminQuery(
      api.database.adminUrl,
      `update app.sessions set ${change} where user_id = (select id from app.users where email = '${who.email}')`,
    );
    expect(await statusWith({ cookie: who.cookie })).toBe(status);
  });

  it('are kept alive by use', async () => {
    const who = await person();
    const where = `where user_id = (select id from app.users where email = '${who.email}')`;
    await adminQuery(
      api.database.adminUrl,
      `update app.sessions set last_seen_at = now() - interval '11 hours' ${where}`,
    );
    await statusWith({ cookie: who.cookie });
    const [row] = await adminQuery(
      api.database.adminUrl,
      `select last_seen_at > now() - interval '1 minute' as fresh from app.sessions ${where}`,
    );
    expect(row).toEqual({ fresh: true });
  });
});

describe('a bearer token', () => {
  async function tokenOf(who: Company): Promise<string> {
    const response = expectStatus(await signIn(who.email, who.password, '/v1/tokens'), 201);
    expect(response.json()).toMatchObject({ token_type: 'Bearer', expires_in: 600 });
    return response.json<{ access_token: string }>().access_token;
  }

  it('acts for its person in the company that is named', async () => {
    const who = await person();
    const headers = { authorization: `Bearer ${await tokenOf(who)}`, 'kita-tenant': who.liveTenant };
    const company = await api.app.inject({ url: '/v1/tenant', headers });
    expect(company.json()).toMatchObject({ id: who.liveTenant, livemode: true });
  });

  it('ends with its session', async () => {
    const who = await person();
    const authorization = `Bearer ${await tokenOf(who)}`;
    expect(await statusWith({ authorization })).toBe(200);
    const ended = await api.app.inject({ method: 'DELETE', url: '/v1/sessions/current', headers: { authorization } });
    expect(ended.statusCode).toBe(204);
    expect(await statusWith({ authorization })).toBe(401);
  });

  it('is signed: nobody makes one, changes one or lends one', async () => {
    const [who, other] = [await person(), await person()];
    const claims = claimsOf(await tokenOf(who));
    const stranger = claimsOf(await tokenOf(other));
    const now = Math.floor(Date.now() / 1000);
    const secret = api.config.KITA_JWT_SECRET;
    expect(await statusWith({ authorization: `Bearer ${jwt({ alg: 'HS256', typ: 'JWT' }, claims, secret)}` })).toBe(
      200,
    );
    const forged = {
      'another secret': jwt({ alg: 'HS256', typ: 'JWT' }, claims, 'x'.repeat(40)),
      'no algorithm': `${jwt({ alg: 'none' }, claims, secret).split('.').slice(0, 2).join('.')}.`,
      'another algorithm': jwt({ alg: 'HS512', typ: 'JWT' }, claims, secret, 'sha512'),
      expired: jwt({ alg: 'HS256', typ: 'JWT' }, { ...claims, exp: now - 1 }, secret),
      'another audience': jwt({ alg: 'HS256', typ: 'JWT' }, { ...claims, aud: 'other' }, secret),
      'another issuer': jwt({ alg: 'HS256', typ: 'JWT' }, { ...claims, iss: 'https://otro.test' }, secret),
      'no session': jwt({ alg: 'HS256', typ: 'JWT' }, { ...claims, sid: undefined }, secret),
      "another person's session": jwt({ alg: 'HS256', typ: 'JWT' }, { ...claims, sid: stranger['sid'] }, secret),
      'a session that is no id': jwt({ alg: 'HS256', typ: 'JWT' }, { ...claims, sid: "' or 1=1" }, secret),
    };
    for (const [what, token] of Object.entries(forged)) {
      const status = await statusWith({ authorization: `Bearer ${token}` });
      expect({ what, status }).toEqual({ what, status: 401 });
    }
  });
});

it('sign-ins leave a trace that names the person and the network address, never the e-mail', async () => {
  const who = await person();
  await signIn(who.email, 'otra cosa');
  await signIn(who.email, who.password);
  const rows = await adminQuery(
    api.database.adminUrl,
    `select action, data from audit.log where tenant_id = (select id from app.users where email = '${who.email}')
      order by seq desc limit 2`,
  );
  expect(rows.map((row) => row['action'])).toEqual(['user.signed_in', 'user.sign_in_failed']);
  expect(JSON.stringify(rows)).toContain('127.0.0.1');
  expect(JSON.stringify(rows)).not.toContain(who.email);
});

function claimsOf(token: string): Record<string, unknown> {
  const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8');
  return z.record(z.string(), z.unknown()).parse(JSON.parse(payload));
}

/** A token made by hand. */
function jwt(header: object, claims: object, secret: string, hash = 'sha256'): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const head = `${part(header)}.${part(claims)}`;
  return `${head}.${createHmac(hash, secret).update(head).digest('base64url')}`;
}
