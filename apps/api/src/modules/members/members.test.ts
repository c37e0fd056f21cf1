import { adminQuery } from '@kita/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { ROLE_PERMISSIONS } from '../../platform/auth/index.ts';
import { startApiHarness } from '../../test-support/api-harness.ts';
import type { ApiHarness } from '../../test-support/api-harness.ts';
import { newColleague, newPerson } from '../../test-support/colleague.ts';
import type { Colleague } from '../../test-support/colleague.ts';
import { expectStatus } from '../../test-support/company.ts';
import type { Company, Method } from '../../test-support/company.ts';

let api: ApiHarness;
let company: Company;

beforeAll(async () => {
  api = await startApiHarness();
});
beforeEach(async () => {
  company = await api.company({ certificate: false });
});
afterAll(async () => api.close());

function as(person: Colleague, method: Method, url: string, payload?: object, tenant = company.testTenant) {
  const headers = { cookie: person.cookie, 'kita-tenant': tenant };
  return api.app.inject({ method, url, headers, ...(payload && { payload }) });
}

interface Member {
  readonly id: string;
  readonly role: string;
  readonly email: string;
  readonly is_you: boolean;
  readonly can_change: boolean;
  readonly api_keys: number;
}

async function members(tenant = company.testTenant): Promise<Member[]> {
  const list = await company.session('GET', '/v1/members', undefined, { 'kita-tenant': tenant });
  return expectStatus(list, 200).json<{ data: Member[] }>().data;
}

async function role(permissions: string[], name = 'Propio'): Promise<string> {
  const made = await company.session('POST', '/v1/roles', { name, permissions });
  return expectStatus(made, 201).json<{ id: string }>().id;
}

describe('the people of a company', () => {
  it('are the same in live and in test mode', async () => {
    const admin = await newColleague(api, company, 'ADMIN');
    expect(await members(company.liveTenant)).toEqual(await members(company.testTenant));
    expect(await members()).toMatchObject([
      { email: company.email, role: 'OWNER', is_you: true },
      { id: admin.userId, role: 'ADMIN', is_you: false, can_change: true },
    ]);
    for (const tenant of [company.liveTenant, company.testTenant])
      expect((await as(admin, 'GET', '/v1/customers', undefined, tenant)).statusCode).toBe(200);
  });

  it('are not shown to those who only serve customers, nor to keys', async () => {
    const staff = await newColleague(api, company, 'STAFF');
    expect((await as(staff, 'GET', '/v1/members')).json()).toMatchObject({ permission: 'members:read' });
    expect((await company.call('GET', '/v1/members')).json()).toMatchObject({ permission: 'members:read' });
  });

  it('say how many keys each of them made, which go on working without them', async () => {
    const body = { name: 'tienda' };
    expectStatus(await company.session('POST', '/v1/api-keys', body, { 'kita-tenant': company.liveTenant }), 201);
    expect(await members()).toMatchObject([{ api_keys: 2 }]);
  });
});

describe('the role of a person', () => {
  it('changes what they may do with their next request', async () => {
    const person = await newColleague(api, company, 'STAFF');
    const body = { code: 'Z', type: 'I' };
    expect((await as(person, 'POST', '/v1/series', body)).statusCode).toBe(403);
    const changed = await company.session('PATCH', `/v1/members/${person.userId}`, { role: 'ADMIN' });
    expect(changed.json()).toMatchObject({ object: 'member', id: person.userId, role: 'ADMIN' });
    expect((await as(person, 'POST', '/v1/series', body)).statusCode).toBe(201);
    expectStatus(await company.session('PATCH', `/v1/members/${person.userId}`, { role: 'READ_ONLY' }), 200);
    expect((await as(person, 'POST', '/v1/series', { ...body, code: 'Y' })).statusCode).toBe(403);
  });

  it('never exceeds that of who gives it', async () => {
    const keeper = await newPersonWith(['members:read', 'members:write', 'customers:read']);
    const other = await newColleague(api, company, 'READ_ONLY');
    for (const given of ['OWNER', 'ADMIN', 'STAFF'])
      expect((await as(keeper, 'PATCH', `/v1/members/${other.userId}`, { role: given })).json()).toMatchObject({
        status: 403,
        code: 'role_too_high',
      });
    const [owner] = await members();
    const answers = [
      await as(keeper, 'PATCH', `/v1/members/${owner?.id}`, { role: 'READ_ONLY' }),
      await as(keeper, 'DELETE', `/v1/members/${owner?.id}`),
      await as(keeper, 'POST', '/v1/roles', { name: 'más', permissions: ['invoices:write'] }),
    ];
    for (const answer of answers) expect(answer.json()).toMatchObject({ code: 'role_too_high' });
  });

  it('is refused when it does not exist', async () => {
    const person = await newColleague(api, company, 'STAFF');
    for (const unknown of ['BOSS', 'owner', 'CUSTOM', 'rol_00000000000000000000000000', '']) {
      const answer = await company.session('PATCH', `/v1/members/${person.userId}`, { role: unknown });
      expect(answer.json()).toMatchObject({ status: 422, code: 'role_unknown' });
    }
  });

  it('cannot leave the company without an owner', async () => {
    const [owner] = await members();
    const id = owner?.id ?? '';
    for (const answer of [
      await company.session('PATCH', `/v1/members/${id}`, { role: 'ADMIN' }),
      await company.session('DELETE', `/v1/members/${id}`),
      await company.session('DELETE', '/v1/membership'),
    ])
      expect(answer.json()).toMatchObject({ status: 409, code: 'last_owner' });
    const second = await newColleague(api, company, 'OWNER');
    expect((await as(second, 'PATCH', `/v1/members/${id}`, { role: 'ADMIN' })).statusCode).toBe(200);
  });

  it('keeps an owner even when both of two owners leave at the same moment', async () => {
    const second = await newColleague(api, company, 'OWNER');
    const answers = await Promise.all([
      company.session('DELETE', '/v1/membership'),
      as(second, 'DELETE', '/v1/membership'),
    ]);
    expect(answers.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([204, 409]);
  });

  async function newPersonWith(permissions: string[]): Promise<Colleague> {
    const person = await newColleague(api, company, 'READ_ONLY');
    const id = await role(permissions, `rol ${permissions.length}`);
    expectStatus(await company.session('PATCH', `/v1/members/${person.userId}`, { role: id }), 200);
    return person;
  }
});

describe('a person who is removed', () => {
  it('has no access from that moment, with cookie or bearer token, in either mode', async () => {
    const person = await newColleague(api, company, 'ADMIN');
    const { email, password } = person;
    const token = await api.app.inject({ method: 'POST', url: '/v1/tokens', payload: { email, password } });
    const bearer = {
      authorization: `Bearer ${expectStatus(token, 201).json<{ access_token: string }>().access_token}`,
    };
    const withBearer = (tenant: string) =>
      api.app.inject({ url: '/v1/customers', headers: { ...bearer, 'kita-tenant': tenant } });
    expect((await withBearer(company.testTenant)).statusCode).toBe(200);
    expectStatus(await company.session('DELETE', `/v1/members/${person.userId}`), 204);
    for (const tenant of [company.testTenant, company.liveTenant]) {
      expect((await withBearer(tenant)).json()).toMatchObject({ status: 403, code: 'permission_denied' });
      expect((await as(person, 'GET', '/v1/customers', undefined, tenant)).statusCode).toBe(403);
    }
    expect((await as(person, 'GET', '/v1/tenants')).json()).toMatchObject({ data: [] });
    expect((await company.session('DELETE', `/v1/members/${person.userId}`)).statusCode).toBe(404);
  });

  it('may also go by themselves', async () => {
    const person = await newColleague(api, company, 'READ_ONLY');
    expect((await as(person, 'DELETE', '/v1/membership')).statusCode).toBe(204);
    expect((await as(person, 'GET', '/v1/tenant')).statusCode).toBe(403);
  });

  it('is unknown when they never belonged', async () => {
    const stranger = await newPerson(api);
    for (const method of ['PATCH', 'DELETE'] as const) {
      const body = method === 'PATCH' ? { role: 'STAFF' } : undefined;
      expect((await company.session(method, `/v1/members/${stranger.userId}`, body)).statusCode).toBe(404);
    }
  });
});

describe('a role of the company', () => {
  it('is a name and a list of permissions that anybody can be given', async () => {
    const id = await role(['customers:write', 'invoices:read'], 'Caja');
    const person = await newColleague(api, company, 'READ_ONLY');
    const given = await company.session('PATCH', `/v1/members/${person.userId}`, { role: id });
    expect(given.json()).toMatchObject({ role: id, role_name: 'Caja' });
    const permissions = ['tenant:read', 'membership:leave', 'customers:write', 'invoices:read'];
    expect((await as(person, 'GET', '/v1/tenant')).json()).toMatchObject({ role: 'CUSTOM', permissions });
    expect((await as(person, 'GET', '/v1/customers')).json()).toMatchObject({ permission: 'customers:read' });
    expectStatus(await company.session('PATCH', `/v1/roles/${id}`, { permissions: ['customers:read'] }), 200);
    expect((await as(person, 'GET', '/v1/customers')).statusCode).toBe(200);
    expect((await as(person, 'GET', '/v1/invoices')).statusCode).toBe(403);
  });

  it('never holds what is reserved to owners', async () => {
    for (const permission of ['ownership:transfer', 'tenant:close', 'everything']) {
      const answer = await company.session('POST', '/v1/roles', { name: 'x', permissions: [permission] });
      expect(answer.json()).toMatchObject({ status: 400, errors: [{ pointer: '/permissions/0' }] });
    }
  });

  it('cannot be deleted while somebody has it', async () => {
    const id = await role(['customers:read']);
    const person = await newColleague(api, company, 'STAFF');
    expectStatus(await company.session('PATCH', `/v1/members/${person.userId}`, { role: id }), 200);
    expect((await company.session('DELETE', `/v1/roles/${id}`)).json()).toMatchObject({ code: 'role_in_use' });
    expectStatus(await company.session('PATCH', `/v1/members/${person.userId}`, { role: 'STAFF' }), 200);
    expectStatus(await company.session('DELETE', `/v1/roles/${id}`), 204);
    expect((await company.session('DELETE', `/v1/roles/${id}`)).statusCode).toBe(404);
  });

  it('has a name of its own, and there are at most fifty', async () => {
    await role(['customers:read'], 'Caja');
    const again = await company.session('POST', '/v1/roles', { name: 'CAJA', permissions: ['customers:read'] });
    expect(again.json()).toMatchObject({ status: 409, code: 'role_name_taken' });
    const other = await role(['customers:read'], 'Otra');
    const renamed = await company.session('PATCH', `/v1/roles/${other}`, { name: 'caja' });
    expect(renamed.json()).toMatchObject({ code: 'role_name_taken' });
    for (let made = 2; made < 50; made++) await role(['customers:read'], `Rol ${made}`);
    const full = await company.session('POST', '/v1/roles', { name: 'Rol 51', permissions: ['customers:read'] });
    expect(full.json()).toMatchObject({ status: 409, code: 'roles_full' });
  });

  it('is listed beside those of the product, with what the reader may give', async () => {
    await role(['customers:read'], 'Caja');
    const admin = await newColleague(api, company, 'ADMIN');
    const list = (await as(admin, 'GET', '/v1/roles')).json<{ data: object[] }>().data;
    expect(list).toMatchObject([
      { id: 'OWNER', can_give: false, members: 1, permissions: ROLE_PERMISSIONS.OWNER },
      { id: 'ADMIN', can_give: true, members: 1 },
      { id: 'ACCOUNTANT', can_give: true },
      { id: 'STAFF' },
      { id: 'READ_ONLY', is_custom: false, name: null },
      { name: 'Caja', is_custom: true, members: 0 },
    ]);
  });
});

it('the policy table is told in words of the reader’s language', async () => {
  const inSpanish = await company.session('GET', '/v1/permissions');
  expect(inSpanish.json<{ data: object[] }>().data).toContainEqual({
    object: 'permission',
    id: 'certificates:write',
    label: 'Subir y activar certificados de sello',
    roles: ['OWNER'],
    is_reserved: false,
    keys: 'chosen',
  });
  const inEnglish = await company.session('GET', '/v1/permissions', undefined, { 'accept-language': 'en' });
  expect(inEnglish.body).toContain('Upload and activate certificates');
});

it('every change is in the audit log of the company, with before and after', async () => {
  const person = await newColleague(api, company, 'STAFF');
  expectStatus(await company.session('PATCH', `/v1/members/${person.userId}`, { role: 'ADMIN' }), 200);
  expectStatus(await company.session('DELETE', `/v1/members/${person.userId}`), 204);
  const entries = await adminQuery(
    api.database.adminUrl,
    `select action, data from audit.log where object = '${person.userId}' and action like 'member.%' order by seq`,
  );
  expect(entries).toEqual([
    { action: 'member.role_changed', data: { changes: { role: { before: 'STAFF', after: 'ADMIN' } } } },
    { action: 'member.removed', data: { role: 'ADMIN' } },
  ]);
});
