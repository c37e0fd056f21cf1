import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { operations } from '../../src/main/operations.ts';
import { ROLES, ROLE_PERMISSIONS } from '../../src/platform/auth/index.ts';
import { startApiHarness } from '../../src/test-support/api-harness.ts';
import type { ApiHarness } from '../../src/test-support/api-harness.ts';
import { newColleague } from '../../src/test-support/colleague.ts';
import { readContract } from '../support/contract.ts';
import { servedContract } from '../support/served-contract.ts';
import { openTally } from '../support/tally.ts';
import { NOBODY, endedCredentials, removedMember } from './ended-credentials.ts';
import type { Credentials } from './ended-credentials.ts';
import { idPositions } from './id-positions.ts';
import { mappedPositions, requestWith } from './requests.ts';
import type { MappedPosition } from './requests.ts';
import { everythingOf, populatedCompany } from './two-companies.ts';
import type { Populated } from './two-companies.ts';

/**
 * The other half of the matrix: ids that are right, in requests that would work, from whoever may not or no longer. What
 * foreign ids are answered is told by foreign-ids.test.ts.
 */
const contract = readContract(await servedContract());
const count = openTally();

const cases = mappedPositions(idPositions(contract)).flatMap((entry) => {
  const declared = operations.find(({ operationId }) => operationId === entry.operation.operationId);
  return declared && declared.access !== 'public'
    ? [{ name: `${entry.operation.operationId}, ${entry.place}`, entry, declared }]
    : [];
});
const ofTenant = cases.flatMap(({ declared, ...rest }) =>
  declared.access === 'tenant' ? [{ ...rest, permission: declared.permission }] : [],
);

describe('an id of the own company', () => {
  let api: ApiHarness;
  let own: Populated;
  let ended: Credentials;
  let removed: Credentials;
  const roles: Record<string, Record<string, string>> = {};
  let before: Record<string, unknown>;

  beforeAll(async () => {
    api = await startApiHarness();
    own = await populatedCompany(api);
    const { company } = own;
    ended = await endedCredentials(api, company);
    removed = await removedMember(api, company);
    for (const role of ROLES) {
      const { cookie } = await newColleague(api, company, role);
      roles[role] = { cookie, 'kita-tenant': company.testTenant };
    }
    before = await everythingOf(own);
  });
  afterAll(async () => api.close());

  async function ask(entry: MappedPosition, headers: Readonly<Record<string, string>>): Promise<string> {
    count('bola_checks');
    const { method, url, body } = requestWith(entry, own.test, own.test[entry.mapping.kind]);
    const response = await api.app.inject({
      method,
      url,
      headers: { 'idempotency-key': 'mine', ...headers },
      ...(body && { payload: body }),
    });
    return `${response.statusCode} ${response.json<{ code: string }>().code}`;
  }

  it.each(cases)('opens nothing to nobody, nor to an ended credential: $name', async ({ entry }) => {
    for (const [what, headers] of Object.entries({ ...NOBODY, ...ended }))
      expect({ what, answer: await ask(entry, headers) }).toEqual({ what, answer: '401 unauthenticated' });
  });

  it.each(ofTenant)('opens nothing to whoever was removed: $name', async ({ entry }) => {
    for (const [what, headers] of Object.entries(removed))
      expect({ what, answer: await ask(entry, headers) }).toEqual({ what, answer: '403 permission_denied' });
  });

  it.each(ofTenant)('opens nothing to a role without the permission: $name', async ({ entry, permission }) => {
    for (const role of ROLES.filter((one) => !ROLE_PERMISSIONS[one].includes(permission))) {
      count('role_checks');
      expect({ role, answer: await ask(entry, roles[role] ?? {}) }).toEqual({ role, answer: '403 permission_denied' });
    }
  });

  it('was neither read nor changed by any of them', async () => {
    expect(await everythingOf(own)).toEqual(before);
  });
});
