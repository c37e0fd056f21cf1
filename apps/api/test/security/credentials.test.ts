import { adminQuery } from '@kita/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { operations } from '../../src/main/operations.ts';
import { PERMISSIONS } from '../../src/platform/auth/index.ts';
import type { Operation } from '../../src/platform/http/index.ts';
import { startApiHarness } from '../../src/test-support/api-harness.ts';
import type { ApiHarness } from '../../src/test-support/api-harness.ts';
import { expectStatus } from '../../src/test-support/company.ts';
import type { Company } from '../../src/test-support/company.ts';
import { openTally } from '../support/tally.ts';
import { NOBODY, bearer, endedCredentials, newKey, removedMember } from './ended-credentials.ts';
import type { Credentials } from './ended-credentials.ts';

const count = openTally();
const guarded = operations.filter(({ access }) => access !== 'public');
const ofTenant = operations.filter(({ access }) => access === 'tenant');
const ofPerson = operations.filter(({ access }) => access === 'user');

const named = (list: readonly Operation[]) => list.map((operation) => [operation.operationId, operation] as const);

let api: ApiHarness;
let company: Company;
let stranger: Company;
let ended: Credentials;
let removed: Credentials;

beforeAll(async () => {
  count('operations', operations.length);
  api = await startApiHarness();
  company = await api.company({ certificate: false });
  stranger = await api.company({ certificate: false });
  ended = await endedCredentials(api, company);
  removed = await removedMember(api, company);
});
afterAll(async () => api.close());

/** Status and code of a request to the operation with these headers and nothing else that could be right. */
async function knock(operation: Operation, headers: Readonly<Record<string, string>>) {
  count('bola_checks');
  const response = await api.app.inject({
    method: operation.method,
    url: operation.path.replaceAll(/\{\w+\}/g, 'x'),
    headers: { 'idempotency-key': 'knock', ...headers },
  });
  const { code } = response.json<{ code: string }>();
  return `${response.statusCode} ${code}`;
}

describe('an operation that is not public', () => {
  it.each(named(guarded))('asks who is calling: %s', async (_, operation) => {
    for (const [what, headers] of Object.entries(NOBODY))
      expect({ what, answer: await knock(operation, headers) }).toEqual({ what, answer: '401 unauthenticated' });
  });

  it.each(named(guarded))('knows no ended credential: %s', async (_, operation) => {
    for (const [what, headers] of Object.entries(ended))
      expect({ what, answer: await knock(operation, headers) }).toEqual({ what, answer: '401 unauthenticated' });
  });
});

describe('an operation of a company', () => {
  it.each(named(ofTenant))('is closed to whoever lacks its permission: %s', async (_, operation) => {
    const others = PERMISSIONS.filter((permission) => permission !== operation.permission);
    const { id, secret } = await newKey(company);
    // Some permissions are never given to keys over HTTP; here only the check at the door matters.
    await adminQuery(
      api.database.adminUrl,
      `update app.api_keys set permissions = '{${others.join(',')}}' where hash = sha256('${secret}'::bytea)`,
    );
    expect(await knock(operation, bearer(secret))).toBe('403 permission_denied');
    expectStatus(await company.session('DELETE', `/v1/api-keys/${id}`), 200);
  });

  it.each(named(ofTenant))('is closed to members of other companies: %s', async (_, operation) => {
    for (const tenant of [stranger.testTenant, stranger.liveTenant, 'ten_00000000000000000000000000', 'x', '']) {
      const answer = await knock(operation, { cookie: company.cookie, 'kita-tenant': tenant });
      expect({ tenant, answer }).toEqual({ tenant, answer: '403 permission_denied' });
    }
  });

  it.each(named(ofTenant))('is closed to whoever was removed from it: %s', async (_, operation) => {
    for (const [what, headers] of Object.entries(removed))
      expect({ what, answer: await knock(operation, headers) }).toEqual({ what, answer: '403 permission_denied' });
  });

  it.each(named(ofTenant))('asks which company when the person has several: %s', async (_, operation) => {
    expect(await knock(operation, { cookie: company.cookie })).toBe('400 tenant_required');
  });
});

describe('an operation of operators', () => {
  const ofOperators = operations.filter(({ access }) => access === 'operator');

  it.each(named(ofOperators))('is closed to keys and tokens: %s', async (_, operation) => {
    expect(await knock(operation, bearer(company.apiKey))).toBe('401 unauthenticated');
    const { email, password } = company;
    const token = await api.app.inject({ method: 'POST', url: '/v1/tokens', payload: { email, password } });
    const { access_token } = expectStatus(token, 201).json<{ access_token: string }>();
    expect(await knock(operation, bearer(access_token))).toBe('401 unauthenticated');
    expect(await knock(operation, { ...bearer(access_token), cookie: company.cookie })).toBe('401 unauthenticated');
  });

  it.each(named(ofOperators))('is closed to whoever is none: %s', async (_, operation) => {
    const headers = { cookie: company.cookie, 'kita-tenant': company.liveTenant };
    expect(await knock(operation, headers)).toBe('403 permission_denied');
  });
});

describe('an operation of a person', () => {
  it.each(named(ofPerson))('is closed to API keys: %s', async (_, operation) => {
    expect(await knock(operation, bearer(company.apiKey))).toBe('401 unauthenticated');
  });
});
