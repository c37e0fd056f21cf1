import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { operations } from '../../src/main/operations.ts';
import { PERMISSIONS, PERMISSION_POLICY, ROLES, ROLE_PERMISSIONS } from '../../src/platform/auth/index.ts';
import type { Permission, Role } from '../../src/platform/auth/index.ts';
import { startApiHarness } from '../../src/test-support/api-harness.ts';
import type { ApiHarness } from '../../src/test-support/api-harness.ts';
import { newColleague } from '../../src/test-support/colleague.ts';
import type { Colleague } from '../../src/test-support/colleague.ts';
import type { Company } from '../../src/test-support/company.ts';
import { openTally } from '../support/tally.ts';

const ofTenant = operations.flatMap((operation) => (operation.access === 'tenant' ? [operation] : []));
/** Every role before every operation of a company, with whether the policy table lets it in. */
const matrix = ROLES.flatMap((role) =>
  ofTenant.map((operation) => {
    const isAllowed = ROLE_PERMISSIONS[role].includes(operation.permission);
    return { role, operation, isAllowed, name: `${role} ${operation.operationId}` };
  }),
);

describe('a person before an operation', () => {
  let api: ApiHarness;
  let company: Company;
  const people = new Map<Role, Colleague>();

  beforeAll(async () => {
    api = await startApiHarness();
    company = await api.company({ certificate: false });
    for (const role of ROLES) people.set(role, await newColleague(api, company, role));
  });
  afterAll(async () => api.close());

  /** A request that is wrong in every other respect, so that whoever may enter is refused for something else. */
  const count = openTally();

  async function knock(role: Role, { method, path, operationId }: (typeof ofTenant)[number], tenant: string) {
    // Leaving needs nothing else to be right, so it works: somebody else goes.
    const person = operationId === 'leaveCompany' ? await newColleague(api, company, role) : people.get(role);
    return api.app.inject({
      method,
      url: path.replaceAll(/\{\w+\}/g, 'x'),
      headers: { cookie: person?.cookie, 'kita-tenant': tenant },
    });
  }

  it.each(matrix)('enters where the role allows and nowhere else: $name', async ({ role, operation, isAllowed }) => {
    for (const tenant of [company.testTenant, company.liveTenant]) {
      count('role_checks');
      const response = await knock(role, operation, tenant);
      const problem = response.statusCode === 403 ? response.json<{ code: string; permission?: string }>() : undefined;
      if (isAllowed) expect(problem?.permission).toBeUndefined();
      else expect(problem).toMatchObject({ code: 'permission_denied', permission: operation.permission });
    }
  });

  it('is told what is missing and whom to ask', async () => {
    const response = await api.app.inject({
      method: 'POST',
      url: '/v1/invoices',
      headers: { cookie: people.get('STAFF')?.cookie, 'kita-tenant': company.testTenant },
    });
    expect(response.json()).toMatchObject({
      permission: 'invoices:write',
      ask: ['Persona de Prueba', 'Colega OWNER'],
      detail:
        'Tu rol no incluye «Timbrar, corregir y cancelar facturas» (invoices:write). Pídelo a Persona de Prueba o Colega OWNER.',
    });
  });

  it('reads its role and permissions where it reads its companies', async () => {
    const headers = { cookie: people.get('STAFF')?.cookie, 'kita-tenant': company.liveTenant };
    const mine = { role: 'STAFF', permissions: ROLE_PERMISSIONS.STAFF };
    expect((await api.app.inject({ url: '/v1/tenant', headers })).json()).toMatchObject(mine);
    const list = (await api.app.inject({ url: '/v1/tenants', headers })).json<{ data: object[] }>().data;
    expect(list).toEqual([expect.objectContaining(mine), expect.objectContaining(mine)]);
  });
});

describe('the policy table', () => {
  /** What the merchants were promised from the first day (the seed matrix); the rest of the table may grow around it. */
  const PROMISED: ReadonlyArray<readonly [Permission, readonly Role[], readonly Role[]]> = [
    ['members:write', ['OWNER'], ['ADMIN', 'STAFF']],
    ['products:write', ['OWNER', 'ADMIN'], ['STAFF']],
    ['products:read', ['OWNER', 'ADMIN', 'STAFF'], []],
    ['invoices:write', ['OWNER', 'ADMIN'], ['STAFF']],
    ['certificates:write', ['OWNER'], ['ADMIN', 'STAFF']],
    ['pac_accounts:write', ['OWNER'], ['ADMIN', 'STAFF']],
    ['series:write', ['OWNER', 'ADMIN'], ['STAFF']],
    ['audit:read', ['OWNER', 'ADMIN'], ['STAFF']],
  ];

  it.each(PROMISED)('keeps the promise about %s', (permission, yes, no) => {
    const { roles } = PERMISSION_POLICY[permission];
    expect(yes.filter((role) => !roles.includes(role))).toEqual([]);
    expect(no.filter((role) => roles.includes(role))).toEqual([]);
  });

  it('lets an owner do everything, and whoever only reads change nothing', () => {
    expect(ROLE_PERMISSIONS.OWNER).toEqual(PERMISSIONS);
    const more = ROLE_PERMISSIONS.READ_ONLY.filter((permission) => !permission.endsWith(':read'));
    expect(more.toSorted()).toEqual(['membership:leave', 'notifications:write']);
    const open = matrix.filter(({ role, isAllowed }) => role === 'READ_ONLY' && isAllowed);
    const changing = open.filter(({ operation }) => operation.method !== 'GET');
    // Leaving and answering what is proposed to oneself is everybody's right; previews compute and keep nothing; advice and
    // notices are the caller's alone.
    const own = ['leaveCompany', 'acceptOwnershipTransfer', 'endOwnershipTransfer', 'dismissChecklist'];
    const notices = ['markNotificationsRead', 'replaceNotificationPreferences'];
    const names = changing.map(({ operation }) => operation.operationId);
    expect(names.toSorted()).toEqual([...own, ...notices, 'previewInvoice', 'previewPdf'].toSorted());
  });

  it('has no permission that nothing asks for', () => {
    const asked = new Set(ofTenant.map(({ permission }) => permission));
    const notYet: readonly Permission[] = ['tenant:export'];
    expect(PERMISSIONS.filter((permission) => !asked.has(permission) && !notYet.includes(permission))).toEqual([]);
  });
});
