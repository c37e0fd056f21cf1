import { adminQuery } from '@kita/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startApiHarness } from '../../test-support/api-harness.ts';
import type { ApiHarness } from '../../test-support/api-harness.ts';
import { appCode } from '../../test-support/authenticator-app.ts';
import { expectStatus } from '../../test-support/company.ts';
import { PASSWORD, idOf, securityLog, signUpPerson, turnOnTwoFactor } from '../../test-support/person.ts';
import type { Person } from '../../test-support/person.ts';

let api: ApiHarness;

beforeAll(async () => {
  api = await startApiHarness();
});
afterAll(() => api.close());

interface Tokens {
  readonly access_token: string;
  readonly refresh_token: string;
}

async function tokensOf(person: Person): Promise<Tokens> {
  const payload = { email: person.email, password: PASSWORD };
  return expectStatus(await api.app.inject({ method: 'POST', url: '/v1/tokens', payload }), 201).json();
}

const refresh = (token: string) =>
  api.app.inject({ method: 'POST', url: '/v1/tokens/refresh', payload: { refresh_token: token } });

async function who(token: string): Promise<number> {
  return (await api.app.inject({ url: '/v1/user', headers: { authorization: `Bearer ${token}` } })).statusCode;
}

/** Moves what happened to the person's refresh tokens into the past. */
async function later(person: Person, interval: string): Promise<void> {
  await adminQuery(
    api.database.adminUrl,
    `update app.refresh_tokens set used_at = used_at - interval '${interval}'
      where session_id in (select id from app.sessions where user_id = (${idOf(person)}))`,
  );
}

describe('a refresh token', () => {
  it('gives new tokens, once', async () => {
    const person = await signUpPerson(api);
    const first = await tokensOf(person);
    const second = expectStatus(await refresh(first.refresh_token), 201).json<Tokens>();
    expect(second.refresh_token).not.toBe(first.refresh_token);
    expect(await who(second.access_token)).toBe(200);
    await later(person, '11 seconds');
    expect((await refresh(first.refresh_token)).json()).toMatchObject({ status: 401, code: 'refresh_token_invalid' });
  });

  it('used again within ten seconds gives the same successor, also all at once', async () => {
    const person = await signUpPerson(api);
    const { refresh_token } = await tokensOf(person);
    const answers = await Promise.all(Array.from({ length: 8 }, () => refresh(refresh_token)));
    const successors = new Set(answers.map((answer) => expectStatus(answer, 201).json<Tokens>().refresh_token));
    expect(successors.size).toBe(1);
    const [successor = ''] = successors;
    expect((await refresh(successor)).statusCode).toBe(201);
  });

  it('used again later ends the whole family, and the person reads it in the log', async () => {
    const person = await signUpPerson(api);
    const first = await tokensOf(person);
    const second = expectStatus(await refresh(first.refresh_token), 201).json<Tokens>();
    await later(person, '11 seconds');
    await refresh(first.refresh_token);
    expect((await refresh(second.refresh_token)).statusCode).toBe(401);
    expect(await who(second.access_token)).toBe(401);
    expect(await securityLog(api, person)).toContain('user.refresh_token_reused');
    expect((await person.ask('GET', '/v1/user')).statusCode).toBe(200);
  });

  it('ends with its session: after thirty days, however busy, or when the person ends it', async () => {
    const person = await signUpPerson(api);
    const [aged, ended] = [await tokensOf(person), await tokensOf(person)];
    await adminQuery(
      api.database.adminUrl,
      `update app.sessions set last_seen_at = now() - interval '20 days' where user_id = (${idOf(person)}) and kind = 'program'`,
    );
    expect((await refresh(aged.refresh_token)).statusCode).toBe(201);
    expect((await person.ask('DELETE', '/v1/sessions')).statusCode).toBe(204);
    expect((await refresh(ended.refresh_token)).statusCode).toBe(401);
    const old = await tokensOf(person);
    const [session] = await adminQuery(
      api.database.adminUrl,
      `select round(extract(epoch from expires_at - created_at) / 86400)::int as days from app.sessions
        where user_id = (${idOf(person)}) and kind = 'program' and ended_at is null`,
    );
    expect(session).toEqual({ days: 30 });
    await adminQuery(
      api.database.adminUrl,
      `update app.sessions set expires_at = now() where user_id = (${idOf(person)})`,
    );
    expect((await refresh(old.refresh_token)).statusCode).toBe(401);
  });

  it('is kept as a hash, its successor under a key that only the token makes', async () => {
    const person = await signUpPerson(api);
    const first = await tokensOf(person);
    const second = expectStatus(await refresh(first.refresh_token), 201).json<Tokens>();
    const rows = await adminQuery(
      api.database.adminUrl,
      `select jsonb_agg(to_jsonb(r))::text as everything from app.refresh_tokens r`,
    );
    const everything = String(rows[0]?.['everything']);
    for (const secret of [first.refresh_token, second.refresh_token]) {
      expect(everything).not.toContain(secret);
      expect(everything).not.toContain(Buffer.from(secret).toString('hex'));
    }
  });

  it.each(['', 'x', 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'])('is not invented: "%s"', async (token) => {
    expect([400, 401]).toContain((await refresh(token)).statusCode);
  });
});

describe('a program of a person with a second factor', () => {
  it('sends the code with the password', async () => {
    const person = await signUpPerson(api);
    const { secret } = await turnOnTwoFactor(person);
    const ask = (code?: string) =>
      api.app.inject({
        method: 'POST',
        url: '/v1/tokens',
        payload: { email: person.email, password: PASSWORD, ...(code !== undefined && { code }) },
      });
    expect((await ask()).json()).toMatchObject({ status: 401, code: 'second_factor_required' });
    expect((await ask('000000')).json()).toMatchObject({ status: 422, code: 'two_factor_code_wrong' });
    expect((await ask(appCode(secret))).statusCode).toBe(201);
    expect((await ask(appCode(secret))).json()).toMatchObject({ code: 'two_factor_code_wrong' });
  });
});
