import { adminQuery } from '@kita/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { decodeId } from '../../platform/ids/index.ts';
import { startApiHarness } from '../../test-support/api-harness.ts';
import type { ApiHarness } from '../../test-support/api-harness.ts';
import { newColleague, newPerson } from '../../test-support/colleague.ts';
import type { Colleague } from '../../test-support/colleague.ts';
import { expectStatus } from '../../test-support/company.ts';
import type { Company } from '../../test-support/company.ts';
import { mailedAbout, mailedToken } from '../../test-support/mailed.ts';

let api: ApiHarness;
let company: Company;
let guest: Colleague;

beforeAll(async () => {
  api = await startApiHarness();
});
beforeEach(async () => {
  company = await api.company({ certificate: false });
  guest = await newPerson(api, 'Luis Pérez');
});
afterAll(async () => api.close());

interface Invitation {
  readonly id: string;
  readonly state: string;
  readonly email: string;
  readonly times_sent: number;
}

async function invite(email = guest.email, role = 'ACCOUNTANT'): Promise<Invitation> {
  return expectStatus(await company.session('POST', '/v1/invitations', { email, role }), 201).json();
}

function accept(person: Colleague, token: string, more: object = {}) {
  return api.app.inject({
    method: 'POST',
    url: '/v1/accepted-invitations',
    headers: { cookie: person.cookie },
    payload: { token, ...more },
  });
}

function preview(token: string, language = 'es') {
  const headers = { 'accept-language': language };
  return api.app.inject({ method: 'POST', url: '/v1/invitation-previews', headers, payload: { token } });
}

async function tenantsOf(person: Colleague): Promise<object[]> {
  const list = await api.app.inject({ url: '/v1/tenants', headers: { cookie: person.cookie } });
  return list.json<{ data: object[] }>().data;
}

async function listed(): Promise<Invitation[]> {
  return (await company.session('GET', '/v1/invitations')).json<{ data: Invitation[] }>().data;
}

describe('an invitation', () => {
  it('is a mail with a link that makes the person a member of both sides, once', async () => {
    const { id } = await invite();
    const mail = await mailedAbout(api, id);
    expect(mail).toMatchObject({
      recipient: guest.email,
      inviter: 'Persona de Prueba',
      company: 'ESCUELA KEMPER URGATE',
      role: { es: 'Contador', en: 'Accountant' },
      valid_days: 7,
    });
    expect(mail['url']).toMatch(/\/invitation#[\w-]{43}$/);
    const token = await mailedToken(api, id);
    expect((await preview(token)).json()).toMatchObject({ company: 'ESCUELA KEMPER URGATE', role: 'Contador' });
    expect((await preview(token, 'en')).json()).toMatchObject({ role: 'Accountant', email: guest.email });
    expect(expectStatus(await accept(guest, token), 201).json()).toMatchObject({
      live_tenant: company.liveTenant,
      test_tenant: company.testTenant,
    });
    expect(await tenantsOf(guest)).toMatchObject([{ role: 'ACCOUNTANT' }, { role: 'ACCOUNTANT' }]);
    expect(await listed()).toMatchObject([{ id, state: 'accepted' }]);
    for (const again of [await accept(guest, token), await accept(await newPerson(api), token), await preview(token)])
      expect(again.json()).toMatchObject({ status: 404, code: 'invitation_invalid' });
  });

  it('works for a newcomer who signs up with the invited address, which it proves', async () => {
    const email = `nueva-${Date.now()}@ejemplo.test`;
    const { id } = await invite(email, 'STAFF');
    const payload = { email, password: 'ocho perros en la azotea', name: 'Nueva' };
    const signUp = await api.app.inject({ method: 'POST', url: '/v1/users', payload });
    const cookie = String(expectStatus(signUp, 201).headers['set-cookie']).split(';')[0] ?? '';
    const person = { ...guest, email, cookie };
    expectStatus(await accept(person, await mailedToken(api, id)), 201);
    const [row] = await adminQuery(
      api.database.adminUrl,
      `select email_verified_at is not null as verified from app.users where email = '${email}'`,
    );
    expect(row).toEqual({ verified: true });
  });

  it('keeps the link nowhere but in the mail', async () => {
    const { id } = await invite();
    const token = await mailedToken(api, id);
    const rows = await adminQuery(
      api.database.adminUrl,
      `select (select jsonb_agg(to_jsonb(i))::text from app.invitations i) || (select jsonb_agg(data)::text from audit.log) as all`,
    );
    expect(String(rows[0]?.['all'])).not.toContain(token);
    expect((await company.session('GET', '/v1/invitations')).body).not.toContain(token);
  });

  it('is answered alike whether or not the address has an account', async () => {
    const known = await invite();
    const unknown = await invite(`nadie-${Date.now()}@ejemplo.test`);
    expect(Object.keys(known)).toEqual(Object.keys(unknown));
    expect(known.state).toBe(unknown.state);
  });

  it('for another address is taken with the present account only when the person says so', async () => {
    const token = await mailedToken(api, (await invite('otra@ejemplo.test')).id);
    expect((await accept(guest, token)).json()).toMatchObject({ status: 409, code: 'invitation_for_other' });
    expect(await tenantsOf(guest)).toEqual([]);
    expectStatus(await accept(guest, token, { as_signed_in: true }), 201);
    expect(await tenantsOf(guest)).toHaveLength(2);
  });

  it('dies with its successor, when it is revoked, and after seven days', async () => {
    const { id } = await invite();
    const first = await mailedToken(api, id);
    const again = expectStatus(await company.session('POST', `/v1/invitations/${id}/deliveries`), 201);
    expect(again.json()).toMatchObject({ id, state: 'pending', times_sent: 2 });
    const second = await mailedToken(api, id);
    expect((await accept(guest, first)).json()).toMatchObject({ code: 'invitation_invalid' });
    expect((await preview(second)).statusCode).toBe(200);
    await adminQuery(
      api.database.adminUrl,
      `update app.invitations set expires_at = now() where id = '${decodeId('ivt', id)}'`,
    );
    expect((await accept(guest, second)).json()).toMatchObject({ code: 'invitation_invalid' });
    expect(await listed()).toMatchObject([{ state: 'expired' }]);
    expectStatus(await company.session('POST', `/v1/invitations/${id}/deliveries`), 201);
    const third = await mailedToken(api, id);
    expectStatus(await company.session('DELETE', `/v1/invitations/${id}`), 204);
    expect((await accept(guest, third)).json()).toMatchObject({ code: 'invitation_invalid' });
    expect((await company.session('DELETE', `/v1/invitations/${id}`)).statusCode).toBe(404);
  });

  it('ends with the right of whoever sent it', async () => {
    const second = await newColleague(api, company, 'OWNER');
    const headers = { cookie: second.cookie, 'kita-tenant': company.testTenant };
    const payload = { email: guest.email, role: 'OWNER' };
    const made = await api.app.inject({ method: 'POST', url: '/v1/invitations', headers, payload });
    const token = await mailedToken(api, expectStatus(made, 201).json<Invitation>().id);
    expectStatus(await company.session('PATCH', `/v1/members/${second.userId}`, { role: 'ADMIN' }), 200);
    expect((await accept(guest, token)).json()).toMatchObject({ code: 'invitation_invalid' });
  });

  it('offers no role above that of who sends it, and none that does not exist', async () => {
    const made = await company.session('POST', '/v1/roles', {
      name: 'Gente',
      permissions: ['members:read', 'members:write'],
    });
    const keeper = await newColleague(api, company, 'STAFF');
    const body = { role: made.json<{ id: string }>().id };
    expectStatus(await company.session('PATCH', `/v1/members/${keeper.userId}`, body), 200);
    const headers = { cookie: keeper.cookie, 'kita-tenant': company.liveTenant };
    const payload = { email: guest.email, role: 'STAFF' };
    const answer = await api.app.inject({ method: 'POST', url: '/v1/invitations', headers, payload });
    expect(answer.json()).toMatchObject({ status: 403, code: 'role_too_high' });
    const unknown = await company.session('POST', '/v1/invitations', { email: guest.email, role: 'JEFE' });
    expect(unknown.json()).toMatchObject({ status: 422, code: 'role_unknown' });
  });

  it('is one per address, for somebody who does not work here yet', async () => {
    await invite();
    const again = await company.session('POST', '/v1/invitations', { email: guest.email.toUpperCase(), role: 'STAFF' });
    expect(again.json()).toMatchObject({ status: 409, code: 'invitation_pending' });
    const mine = await company.session('POST', '/v1/invitations', { email: company.email, role: 'STAFF' });
    expect(mine.json()).toMatchObject({ status: 409, code: 'already_member' });
  });

  it('keeps its role from being deleted, until it ends', async () => {
    const role = (await company.session('POST', '/v1/roles', { name: 'Caja', permissions: ['customers:read'] })).json<{
      id: string;
    }>().id;
    const { id } = await invite(guest.email, role);
    expect((await company.session('DELETE', `/v1/roles/${role}`)).json()).toMatchObject({ code: 'role_in_use' });
    expectStatus(await company.session('DELETE', `/v1/invitations/${id}`), 204);
    expectStatus(await company.session('DELETE', `/v1/roles/${role}`), 204);
  });

  it('is accepted once, however many times at the same moment', async () => {
    const token = await mailedToken(api, (await invite()).id);
    const answers = await Promise.all(Array.from({ length: 5 }, () => accept(guest, token)));
    expect(answers.filter(({ statusCode }) => statusCode === 201)).toHaveLength(1);
    expect(answers.filter(({ statusCode }) => statusCode === 404)).toHaveLength(4);
  });

  it('can be told from none by nobody who guesses', async () => {
    for (const token of ['x'.repeat(43), 'A'.repeat(42) + '_'])
      expect((await preview(token)).json()).toMatchObject({ status: 404, code: 'invitation_invalid' });
    expect((await preview('corto')).json()).toMatchObject({ status: 400 });
  });
});
