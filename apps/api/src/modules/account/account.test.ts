import { adminQuery } from '@kita/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { verifyAudit } from '../../platform/audit/index.ts';
import { startApiHarness } from '../../test-support/api-harness.ts';
import type { ApiHarness } from '../../test-support/api-harness.ts';
import { idOf, securityLog, signUpPerson } from '../../test-support/person.ts';

interface LogPage {
  readonly data: readonly { readonly number: number }[];
  readonly next_cursor: string | null;
}

let api: ApiHarness;

beforeAll(async () => {
  api = await startApiHarness();
});
afterAll(() => api.close());

describe('the profile', () => {
  it('changes name, phone, language and zone, each by itself', async () => {
    const person = await signUpPerson(api);
    const changes = { name: 'Ana', phone: '+52 664 123 4567', language: 'en', time_zone: 'America/Tijuana' };
    expect((await person.ask('PATCH', '/v1/user', changes)).json()).toMatchObject(changes);
    expect((await person.ask('PATCH', '/v1/user', { phone: null })).json()).toMatchObject({ ...changes, phone: null });
    expect(await securityLog(api, person)).toContain('user.profile_changed');
  });

  it.each([
    { time_zone: 'America/Atlantis' },
    { phone: 'llámame' },
    { name: '' },
    { language: 'fr' },
    { is_operator: true },
    { email: 'otra@ejemplo.test' },
  ])('refuses %j', async (changes) => {
    const person = await signUpPerson(api);
    expect((await person.ask('PATCH', '/v1/user', changes)).json()).toMatchObject({ code: 'validation_failed' });
  });
});

describe('changing the password', () => {
  it('ends all other sessions and keeps this one, with a new token', async () => {
    const person = await signUpPerson(api);
    const { browser } = await person.signIn();
    const before = person.cookies.get('kita_sid');
    const password = 'cinco perros al sol';
    expect((await person.ask('PUT', '/v1/user/password', { password })).statusCode).toBe(200);
    expect(person.cookies.get('kita_sid')).not.toBe(before);
    expect((await person.ask('GET', '/v1/user')).statusCode).toBe(200);
    expect((await browser.ask('GET', '/v1/user')).statusCode).toBe(401);
    expect((await person.signIn()).response.statusCode).toBe(401);
    expect((await person.signIn(password)).response.statusCode).toBe(201);
  });

  it.each(['Dragon2024!', 'password1!', 'tequiero', 'Futbol2026', 'qwertyuiop'])(
    'refuses what is tried first: %s',
    async (password) => {
      const person = await signUpPerson(api);
      const answer = await person.ask('PUT', '/v1/user/password', { password });
      expect(answer.json()).toMatchObject({ status: 422, code: 'password_too_weak' });
    },
  );
});

describe('the security log', () => {
  it('tells its person what happened, newest first, page by page', async () => {
    const person = await signUpPerson(api);
    await person.signIn('otra cosa');
    await person.signIn();
    const first = (await person.ask('GET', '/v1/user/security-events?limit=2')).json<{
      data: { number: number; type: string; ip: string; proof: string }[];
      next_cursor: string;
    }>();
    expect(first.data).toMatchObject([
      { number: 4, type: 'user.signed_in', ip: '127.0.0.1', proof: 'password' },
      { number: 3, type: 'user.sign_in_failed' },
    ]);
    const second = await person.ask('GET', `/v1/user/security-events?limit=2&cursor=${first.next_cursor}`);
    expect(second.json()).toMatchObject({
      data: [
        { number: 2, type: 'user.signed_in', proof: 'sign_up' },
        { number: 1, type: 'user.created' },
      ],
      has_more: false,
    });
  });

  it('keeps its order past nine entries, and loses none between pages', async () => {
    const person = await signUpPerson(api);
    for (let at = 3; at <= 12; at++) await person.ask('PATCH', '/v1/user', { name: `Ana ${at}` });
    const seen: number[] = [];
    let next: string | null = '';
    while (next !== null) {
      const page: LogPage = (await person.ask('GET', `/v1/user/security-events?limit=5${next}`)).json<LogPage>();
      seen.push(...page.data.map(({ number }) => number));
      next = page.next_cursor === null ? null : `&cursor=${page.next_cursor}`;
    }
    expect(seen).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
  });

  it('is a chain of its own that nobody can change unseen', async () => {
    const person = await signUpPerson(api);
    const [row] = await adminQuery(api.database.adminUrl, idOf(person));
    const userId = String(row?.['id']);
    expect(await verifyAudit(api.opened.db, userId)).toEqual([]);
    for (const statement of [
      `delete from audit.log where tenant_id = '${userId}'`,
      `update audit.log set data = '{}' where tenant_id = '${userId}'`,
    ])
      await expect(api.opened.db.withTenant(userId, (tx) => tx.execute(statement))).rejects.toThrow();
    await adminQuery(
      api.database.adminUrl,
      `update audit.log set data = '{}' where tenant_id = '${userId}' and seq = 1`,
    );
    expect(await verifyAudit(api.opened.db, userId)).toEqual([{ seq: 1, problem: 'row_changed' }]);
  });

  it('shows nothing of other people', async () => {
    const [person, other] = [await signUpPerson(api), await signUpPerson(api)];
    await other.signIn('otra cosa');
    const log = (await person.ask('GET', '/v1/user/security-events')).json<{ data: { type: string }[] }>();
    expect(log.data.map(({ type }) => type)).toEqual(['user.signed_in', 'user.created']);
  });
});
