import { adminQuery } from '@kita/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { operations } from '../../src/main/operations.ts';
import { decodeId } from '../../src/platform/ids/index.ts';
import { startApiHarness } from '../../src/test-support/api-harness.ts';
import type { ApiHarness } from '../../src/test-support/api-harness.ts';
import { expectStatus } from '../../src/test-support/company.ts';
import type { Company } from '../../src/test-support/company.ts';
import { newOperator, operatorCommand } from '../../src/test-support/operator.ts';
import { signUpPerson } from '../../src/test-support/person.ts';
import type { Person } from '../../src/test-support/person.ts';

let api: ApiHarness;
let company: Company;
let operator: Person;

beforeAll(async () => {
  api = await startApiHarness();
  company = await api.company();
  operator = await newOperator(api);
});
afterAll(async () => api.close());

const REASON = 'Ticket 4821: pide ayuda con un rechazo';

async function installationLog(): Promise<string[]> {
  const rows = await adminQuery(
    api.database.adminUrl,
    `select action from audit.log where tenant_id = audit.installation() order by seq`,
  );
  return rows.map((row) => String(row['action']));
}

async function companyLog(tenant: string): Promise<Array<{ action: string; actor: string }>> {
  const rows = await adminQuery(
    api.database.adminUrl,
    `select action, actor from audit.log where tenant_id = '${decodeId('ten', tenant)}' order by seq`,
  );
  return rows.map((row) => ({ action: String(row['action']), actor: String(row['actor']) }));
}

async function ownerId(): Promise<string> {
  return (await company.session('GET', '/v1/user')).json<{ id: string }>().id;
}

describe('a visit to a company', () => {
  async function visiting(): Promise<Person> {
    const person = await newOperator(api, 'Vera Visitante');
    const body = { tenant: company.testTenant, user: await ownerId(), reason: REASON };
    expectStatus(await person.ask('POST', '/v1/operator/impersonations', body), 201);
    return person;
  }
  const inCompany = (person: Person, method: 'GET' | 'POST' | 'DELETE', url: string, tenant = company.testTenant) =>
    api.app.inject({
      method,
      url,
      headers: { cookie: [...person.cookies].map((pair) => pair.join('=')).join('; '), 'kita-tenant': tenant },
    });

  it('asks for a reason and for somebody who works there', async () => {
    const user = await ownerId();
    const start = (body: object) => operator.ask('POST', '/v1/operator/impersonations', body);
    expect((await start({ tenant: company.testTenant, user })).statusCode).toBe(400);
    expect((await start({ tenant: company.testTenant, user, reason: 'ver' })).statusCode).toBe(400);
    const stranger = await signUpPerson(api);
    const strangerId = (await stranger.ask('GET', '/v1/user')).json<{ id: string }>().id;
    const wrong = await start({ tenant: company.testTenant, user: strangerId, reason: REASON });
    expect(wrong.json()).toMatchObject({ code: 'impersonation_target_invalid' });
  });

  it('reads the company as the person, and nothing of anybody else', async () => {
    const person = await visiting();
    expect((await person.ask('GET', '/v1/user')).json()).toMatchObject({
      email: company.email,
      is_operator: false,
      impersonation: { operator: 'Vera Visitante', reason: REASON, is_over: false },
    });
    const { data } = (await person.ask('GET', '/v1/tenants')).json<{ data: { permissions: string[] }[] }>();
    expect(data).toHaveLength(2);
    expect(data.flatMap(({ permissions }) => permissions).filter((name) => !name.endsWith(':read'))).toEqual([]);
    expectStatus(await inCompany(person, 'GET', '/v1/invoices'), 200);
    expectStatus(await inCompany(person, 'GET', '/v1/invoices', company.liveTenant), 200);
    const other = await api.company({ certificate: false });
    expect((await inCompany(person, 'GET', '/v1/invoices', other.testTenant)).statusCode).toBe(403);
    expect(await installationLog()).toContain('operator.visit_read');
    const told = (await companyLog(company.liveTenant)).filter(({ action }) => action === 'impersonation.started');
    expect(told.at(-1)?.actor).toMatch(/^operator:usr_/);
  });

  it('is refused every change, everything dangerous, the person’s own, and the console', async () => {
    const person = await visiting();
    const allowed = new Set(['getUser', 'listTenants', 'getLegalStatus', 'endImpersonation']);
    const closed = operations.filter(
      ({ access, method, operationId, stepUp }) =>
        access !== 'public' && !allowed.has(operationId) && (access !== 'tenant' || method !== 'GET' || stepUp),
    );
    for (const { operationId, method, path, access } of closed) {
      const url = path.replaceAll(/\{\w+\}/g, 'x');
      const headers = {
        cookie: [...person.cookies].map((pair) => pair.join('=')).join('; '),
        'kita-tenant': company.testTenant,
      };
      const answer = await api.app.inject({ method, url, headers });
      const { code } = answer.json<{ code: string }>();
      // What the person's reading permissions do not even include is refused before.
      const expected =
        access === 'user' ? ['impersonation_read_only'] : ['impersonation_read_only', 'permission_denied'];
      expect({ operationId, status: answer.statusCode, isRefused: expected.includes(code) }).toEqual({
        operationId,
        status: 403,
        isRefused: true,
      });
    }
  });

  it('ends when told to, and the session is the operator’s own again under another token', async () => {
    const person = await visiting();
    const before = new Map(person.cookies);
    expectStatus(await person.ask('DELETE', '/v1/user/impersonation'), 204);
    expect(person.cookies).not.toEqual(before);
    expect((await person.ask('GET', '/v1/user')).json()).toMatchObject({ email: person.email, impersonation: null });
    expectStatus(await person.ask('GET', '/v1/operator/overview'), 200);
    expect((await inCompany(person, 'GET', '/v1/invoices')).statusCode).toBe(403);
    expect((await person.ask('DELETE', '/v1/user/impersonation')).statusCode).toBe(404);
    expect((await companyLog(company.testTenant)).at(-1)?.action).toBe('impersonation.ended');
  });

  it('is over after half an hour, and at once when its operator is none any more', async () => {
    const late = await visiting();
    await adminQuery(api.database.adminUrl, `update app.impersonations set expires_at = now() where ended_at is null`);
    expect((await inCompany(late, 'GET', '/v1/invoices')).json()).toMatchObject({ code: 'impersonation_ended' });
    expect((await late.ask('GET', '/v1/user')).json()).toMatchObject({ impersonation: { is_over: true } });
    expectStatus(await late.ask('DELETE', '/v1/user/impersonation'), 204);
    const revoked = await visiting();
    await operatorCommand(api, 'revoke', revoked.email, '--by', 'x');
    expect((await inCompany(revoked, 'GET', '/v1/invoices')).json()).toMatchObject({ code: 'impersonation_ended' });
  });
});
