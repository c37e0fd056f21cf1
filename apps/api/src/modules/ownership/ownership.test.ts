import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { startApiHarness } from '../../test-support/api-harness.ts';
import type { ApiHarness } from '../../test-support/api-harness.ts';
import { newColleague, newPerson } from '../../test-support/colleague.ts';
import type { Colleague } from '../../test-support/colleague.ts';
import { expectStatus } from '../../test-support/company.ts';
import type { Company, Method } from '../../test-support/company.ts';
import { mailedAbout } from '../../test-support/mailed.ts';

let api: ApiHarness;
let company: Company;
let heir: Colleague;

beforeAll(async () => {
  api = await startApiHarness();
});
beforeEach(async () => {
  company = await api.company({ certificate: false });
  heir = await newColleague(api, company, 'ACCOUNTANT');
});
afterAll(async () => api.close());

function as(person: Colleague, method: Method, url: string, payload?: object) {
  const headers = { cookie: person.cookie, 'kita-tenant': company.testTenant };
  return api.app.inject({ method, url, headers, ...(payload && { payload }) });
}

async function propose(member = heir.userId): Promise<string> {
  const made = await company.session('POST', '/v1/ownership-transfers', { member });
  return expectStatus(made, 201).json<{ id: string }>().id;
}

async function rolesNow(): Promise<string[]> {
  const list = await as(heir, 'GET', '/v1/members');
  return list.json<{ data: Array<{ role: string }> }>().data.map(({ role }) => role);
}

describe('a transfer of ownership', () => {
  it('changes nothing until the other person accepts, and then both roles', async () => {
    const id = await propose();
    expect(await mailedAbout(api, id)).toMatchObject({ recipient: heir.email, owner: 'Persona de Prueba' });
    expect((await as(heir, 'GET', '/v1/tenant')).json()).toMatchObject({ role: 'ACCOUNTANT' });
    expect((await as(heir, 'GET', '/v1/ownership-transfers')).json()).toMatchObject({
      data: [{ id, is_yours_to_accept: true, to: { name: 'Colega ACCOUNTANT' } }],
    });
    expectStatus(await as(heir, 'POST', `/v1/ownership-transfers/${id}/acceptance`), 204);
    expect(await rolesNow()).toEqual(['ADMIN', 'OWNER']);
    expect((await as(heir, 'POST', `/v1/ownership-transfers/${id}/acceptance`)).statusCode).toBe(404);
    expect(
      (await company.session('POST', '/v1/roles', { name: 'x', permissions: ['customers:read'] })).statusCode,
    ).toBe(403);
  });

  it('is accepted by nobody else', async () => {
    const id = await propose();
    const other = await newColleague(api, company, 'ADMIN');
    expect((await as(other, 'POST', `/v1/ownership-transfers/${id}/acceptance`)).statusCode).toBe(404);
    expect((await company.session('POST', `/v1/ownership-transfers/${id}/acceptance`)).statusCode).toBe(404);
    expect((await as(other, 'GET', '/v1/ownership-transfers')).json()).toMatchObject({ data: [] });
    expect((await as(other, 'DELETE', `/v1/ownership-transfers/${id}`)).statusCode).toBe(404);
  });

  it('can be declined by one and taken back by the other', async () => {
    const declined = await propose();
    expectStatus(await as(heir, 'DELETE', `/v1/ownership-transfers/${declined}`), 204);
    const canceled = await propose();
    expectStatus(await company.session('DELETE', `/v1/ownership-transfers/${canceled}`), 204);
    for (const id of [declined, canceled])
      expect((await as(heir, 'POST', `/v1/ownership-transfers/${id}/acceptance`)).statusCode).toBe(404);
  });

  it('goes to somebody who works here and does not own it, one at a time', async () => {
    const stranger = await newPerson(api);
    const second = await newColleague(api, company, 'OWNER');
    for (const member of [stranger.userId, second.userId, 'usr_x', 'nadie']) {
      const answer = await company.session('POST', '/v1/ownership-transfers', { member });
      expect(answer.json()).toMatchObject({ status: 422, code: 'transfer_target_invalid' });
    }
    await propose();
    const again = await company.session('POST', '/v1/ownership-transfers', { member: heir.userId });
    expect(again.json()).toMatchObject({ status: 409, code: 'transfer_pending' });
  });

  it('ends when whoever proposed it no longer owns the company', async () => {
    const id = await propose();
    const second = await newColleague(api, company, 'OWNER');
    const [owner] = (await company.session('GET', '/v1/members')).json<{ data: Array<{ id: string }> }>().data;
    expectStatus(await as(second, 'PATCH', `/v1/members/${owner?.id}`, { role: 'ADMIN' }), 200);
    expect((await as(heir, 'POST', `/v1/ownership-transfers/${id}/acceptance`)).statusCode).toBe(404);
  });

  it('is proposed by owners alone', async () => {
    const admin = await newColleague(api, company, 'ADMIN');
    const answer = await as(admin, 'POST', '/v1/ownership-transfers', { member: heir.userId });
    expect(answer.json()).toMatchObject({ permission: 'ownership:transfer' });
  });
});
