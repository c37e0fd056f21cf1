import { adminQuery } from '@kita/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { decodeId } from '../../platform/ids/index.ts';
import { startApiHarness } from '../../test-support/api-harness.ts';
import type { ApiHarness } from '../../test-support/api-harness.ts';
import { newColleague } from '../../test-support/colleague.ts';
import { expectStatus, invoiceBody } from '../../test-support/company.ts';
import type { Company } from '../../test-support/company.ts';

let api: ApiHarness;
let company: Company;

beforeAll(async () => {
  api = await startApiHarness();
});
afterAll(async () => api.close());

const CLOSE = { rfc: 'EKU9003173C9', reason: 'Dejó de operar' };
const CUSTOMER = { rfc: 'XAXX010101000', legal_name: 'PUBLICO EN GENERAL' };

describe('a suspended company', () => {
  beforeEach(async () => {
    company = await api.company({ certificate: false });
    expectStatus(await company.session('POST', '/v1/tenant/suspension', { reason: 'Cambio de contador' }), 201);
  });

  it('reads and changes nothing, in both modes, with keys and people', async () => {
    for (const tenant of [company.testTenant, company.liveTenant]) {
      const headers = { 'kita-tenant': tenant };
      expect((await company.session('GET', '/v1/customers', undefined, headers)).statusCode).toBe(200);
      const refused = await company.session('POST', '/v1/customers', CUSTOMER, headers);
      expect(refused.json()).toMatchObject({ status: 403, code: 'tenant_suspended', reason: 'Cambio de contador' });
    }
    expect((await company.call('GET', '/v1/invoices')).statusCode).toBe(200);
    expect((await company.call('POST', '/v1/invoices', invoiceBody())).json()).toMatchObject({
      code: 'tenant_suspended',
    });
    expect((await company.session('GET', '/v1/tenant')).json()).toMatchObject({
      status: 'suspended',
      status_reason: 'Cambio de contador',
    });
  });

  it('works again when an owner says so, and is not suspended twice', async () => {
    const twice = await company.session('POST', '/v1/tenant/suspension', { reason: 'otra vez' });
    expect(twice.json()).toMatchObject({ status: 409, code: 'tenant_state_conflict' });
    expect((await company.session('DELETE', '/v1/tenant/suspension')).json()).toMatchObject({ status: 'active' });
    expect((await company.session('DELETE', '/v1/tenant/suspension')).json()).toMatchObject({
      code: 'tenant_state_conflict',
    });
    expect((await company.session('POST', '/v1/series', { code: 'Q', type: 'I' })).statusCode).toBe(201);
  });

  it('stays so when an operator did it', async () => {
    await adminQuery(
      api.database.adminUrl,
      `update app.tenants set status_by = 'operator:ana' where id = '${decodeId('ten', company.liveTenant)}'`,
    );
    for (const answer of [
      await company.session('DELETE', '/v1/tenant/suspension'),
      await company.session('POST', '/v1/tenant/closure', CLOSE),
    ])
      expect(answer.json()).toMatchObject({ status: 403, code: 'suspended_by_operator' });
  });
});

describe('a closed company', () => {
  it('keeps its documents for its owners and ends keys and everybody else', async () => {
    company = await api.company();
    const admin = await newColleague(api, company, 'ADMIN');
    const issued = expectStatus(await company.call('POST', '/v1/invoices', invoiceBody()), 201).json<{ id: string }>();
    await company.session('POST', '/v1/invitations', { email: 'alguien@ejemplo.test', role: 'STAFF' });
    const closed = await company.session('POST', '/v1/tenant/closure', { ...CLOSE, rfc: 'eku9003173c9' });
    expect(expectStatus(closed, 201).json()).toMatchObject({ status: 'closed', status_reason: 'Dejó de operar' });
    expect((await company.call('GET', '/v1/invoices')).statusCode).toBe(401);
    const headers = { cookie: admin.cookie, 'kita-tenant': company.testTenant };
    expect((await api.app.inject({ url: '/v1/invoices', headers })).statusCode).toBe(403);
    expect((await company.session('GET', `/v1/invoices/${issued.id}/xml`)).body).toContain('cfdi:Comprobante');
    expect((await company.session('GET', `/v1/invoices/${issued.id}/pdf`)).statusCode).toBe(200);
    const invitations = await company.session('GET', '/v1/invitations');
    expect(invitations.json()).toMatchObject({ data: [{ state: 'revoked' }] });
    expect((await company.session('POST', '/v1/series', { code: 'Q', type: 'I' })).json()).toMatchObject({
      status: 403,
      code: 'tenant_closed',
    });
  });

  it('was confirmed by its RFC', async () => {
    company = await api.company({ certificate: false });
    const answer = await company.session('POST', '/v1/tenant/closure', { ...CLOSE, rfc: 'AAA010101AAA' });
    expect(answer.json()).toMatchObject({ status: 422, code: 'closure_not_confirmed' });
    expect((await company.session('GET', '/v1/tenant')).json()).toMatchObject({ status: 'active' });
  });

  it('can be reopened for thirty days', async () => {
    company = await api.company({ certificate: false });
    expectStatus(await company.session('POST', '/v1/tenant/closure', CLOSE), 201);
    expect((await company.session('DELETE', '/v1/tenant/closure')).json()).toMatchObject({ status: 'active' });
    expect((await company.session('POST', '/v1/series', { code: 'Q', type: 'I' })).statusCode).toBe(201);
    expectStatus(await company.session('POST', '/v1/tenant/closure', CLOSE), 201);
    await adminQuery(
      api.database.adminUrl,
      `update app.tenants set status_at = now() - interval '31 days' where rfc = 'EKU9003173C9'`,
    );
    const late = await company.session('DELETE', '/v1/tenant/closure');
    expect(late.json()).toMatchObject({ status: 409, code: 'reopening_over' });
  });

  it('is told in an event and in the audit log of each side', async () => {
    company = await api.company({ certificate: false });
    expectStatus(await company.session('POST', '/v1/tenant/closure', CLOSE), 201);
    for (const tenant of [company.testTenant, company.liveTenant]) {
      const headers = { 'kita-tenant': tenant };
      const events = await company.session('GET', '/v1/events?type=tenant.closed', undefined, headers);
      expect(events.json()).toMatchObject({ data: [{ data: { object: { id: tenant, status: 'closed' } } }] });
      const entries = await adminQuery(
        api.database.adminUrl,
        `select data from audit.log where action = 'tenant.closed' and object = '${tenant}'`,
      );
      expect(entries).toMatchObject([
        { data: { reason: 'Dejó de operar', changes: { status: { before: 'active', after: 'closed' } } } },
      ]);
    }
  });

  it('is not for administrators to close', async () => {
    company = await api.company({ certificate: false });
    const admin = await newColleague(api, company, 'ADMIN');
    const headers = { cookie: admin.cookie, 'kita-tenant': company.testTenant };
    const answer = await api.app.inject({ method: 'POST', url: '/v1/tenant/closure', headers, payload: CLOSE });
    expect(answer.json()).toMatchObject({ permission: 'tenant:close' });
  });
});
