import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { operations } from '../../src/main/operations.ts';
import { PERMISSIONS } from '../../src/platform/auth/index.ts';
import type { Operation } from '../../src/platform/http/index.ts';
import { startApiHarness } from '../../src/test-support/api-harness.ts';
import type { ApiHarness } from '../../src/test-support/api-harness.ts';
import { expectStatus } from '../../src/test-support/company.ts';
import type { Company } from '../../src/test-support/company.ts';
import { adminQuery } from '@kita/testing';

const guarded = operations.filter(({ access }) => access !== 'public');
const ofTenant = operations.filter(({ access }) => access === 'tenant');
const ofPerson = operations.filter(({ access }) => access === 'user');

const named = (list: readonly Operation[]) => list.map((operation) => [operation.operationId, operation] as const);

let api: ApiHarness;
let company: Company;
let stranger: Company;

beforeAll(async () => {
  api = await startApiHarness();
  company = await api.company({ certificate: false });
  stranger = await api.company({ certificate: false });
});
afterAll(async () => api.close());

/** Status and code of a request to the operation with these headers and nothing else that could be right. */
async function knock(operation: Operation, headers: Record<string, string>) {
  const response = await api.app.inject({
    method: operation.method,
    url: operation.path.replaceAll(/\{\w+\}/g, 'x'),
    headers: { 'idempotency-key': 'knock', ...headers },
  });
  const { code } = response.json<{ code: string }>();
  return `${response.statusCode} ${code}`;
}

async function newKey(changes: object = {}): Promise<{ id: string; secret: string }> {
  const response = await company.session('POST', '/v1/api-keys', { name: 'prueba', ...changes });
  return expectStatus(response, 201).json();
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

describe('an operation that is not public', () => {
  it.each(named(guarded))('asks who is calling: %s', async (_, operation) => {
    const nobody: Record<string, Record<string, string>> = {
      'no credential': {},
      'a key nobody has': bearer(`kt_test_${'A'.repeat(38)}`),
      'a word': bearer('secreto'),
      'an empty bearer': { authorization: 'Bearer ' },
      'a password': { authorization: `Basic ${Buffer.from('ana:secreto').toString('base64')}` },
      'an unsigned token': bearer('eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4Iiwic2lkIjoieCJ9.'),
      'a cookie nobody has': { cookie: 'kita_sid=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' },
      'an empty cookie': { cookie: 'kita_sid=; __Host-kita_sid=' },
    };
    for (const [what, headers] of Object.entries(nobody))
      expect({ what, answer: await knock(operation, headers) }).toEqual({ what, answer: '401 unauthenticated' });
  });

  it.each(named(guarded))('knows no ended credential: %s', async (_, operation) => {
    const ended = await endedCredentials();
    for (const [what, headers] of Object.entries(ended))
      expect({ what, answer: await knock(operation, headers) }).toEqual({ what, answer: '401 unauthenticated' });
  });

  let endedOnce: Promise<Record<string, Record<string, string>>> | undefined;
  function endedCredentials() {
    endedOnce ??= makeEndedCredentials();
    return endedOnce;
  }
});

/** A revoked key, an expired one, a session that was ended, and a bearer token of it. */
async function makeEndedCredentials(): Promise<Record<string, Record<string, string>>> {
  const revoked = await newKey();
  expectStatus(await company.session('DELETE', `/v1/api-keys/${revoked.id}`), 200);
  const expired = await newKey({ expires_at: '2026-01-01T00:00:00Z' });
  const leaver = await api.company({ certificate: false });
  const { email, password } = leaver;
  const token = await api.app.inject({ method: 'POST', url: '/v1/tokens', payload: { email, password } });
  const { access_token } = expectStatus(token, 201).json<{ access_token: string }>();
  const list = await api.app.inject({ url: '/v1/sessions', headers: { cookie: leaver.cookie } });
  const sessions = list.json<{ data: { id: string; is_current: boolean }[] }>().data;
  for (const { id } of sessions.sort((a, b) => Number(a.is_current) - Number(b.is_current))) {
    const headers = { cookie: leaver.cookie };
    expectStatus(await api.app.inject({ method: 'DELETE', url: `/v1/sessions/${id}`, headers }), 204);
  }
  const idle = await api.company({ certificate: false });
  await adminQuery(
    api.database.adminUrl,
    `update app.sessions set last_seen_at = now() - interval '13 hours'
      where user_id = (select id from app.users where email = '${idle.email}')`,
  );
  return {
    'a revoked key': bearer(revoked.secret),
    'an expired key': bearer(expired.secret),
    'an ended session': { cookie: leaver.cookie, 'kita-tenant': leaver.testTenant },
    'a bearer of an ended session': { ...bearer(access_token), 'kita-tenant': leaver.testTenant },
    'a session left alone for 13 hours': { cookie: idle.cookie, 'kita-tenant': idle.testTenant },
  };
}

describe('an operation of a company', () => {
  it.each(named(ofTenant))('is closed to whoever lacks its permission: %s', async (_, operation) => {
    const others = PERMISSIONS.filter((permission) => permission !== operation.permission);
    const { id, secret } = await newKey();
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

  it.each(named(ofTenant))('asks which company when the person has several: %s', async (_, operation) => {
    expect(await knock(operation, { cookie: company.cookie })).toBe('400 tenant_required');
  });
});

describe('an operation of a person', () => {
  it.each(named(ofPerson))('is closed to API keys: %s', async (_, operation) => {
    expect(await knock(operation, bearer(company.apiKey))).toBe('401 unauthenticated');
  });
});
