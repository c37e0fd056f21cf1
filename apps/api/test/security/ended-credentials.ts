import { adminQuery } from '@kita/testing';

import type { ApiHarness } from '../../src/test-support/api-harness.ts';
import { newColleague } from '../../src/test-support/colleague.ts';
import { expectStatus } from '../../src/test-support/company.ts';
import type { Company } from '../../src/test-support/company.ts';

/** Headers of a request, by what is wrong with them. */
export type Credentials = Readonly<Record<string, Readonly<Record<string, string>>>>;

export const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

/** What a stranger, a careless client or somebody who guesses sends. */
export const NOBODY: Credentials = {
  'no credential': {},
  'a key nobody has': bearer(`kt_test_${'A'.repeat(38)}`),
  'a word': bearer('secreto'),
  'an empty bearer': { authorization: 'Bearer ' },
  'a password': { authorization: `Basic ${Buffer.from('ana:secreto').toString('base64')}` },
  'an unsigned token': bearer('eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4Iiwic2lkIjoieCJ9.'),
  'a cookie nobody has': { cookie: 'kita_sid=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' },
  'an empty cookie': { cookie: 'kita_sid=; __Host-kita_sid=' },
};

export async function newKey(company: Company, changes: object = {}): Promise<{ id: string; secret: string }> {
  const response = await company.session('POST', '/v1/api-keys', { name: 'prueba', ...changes });
  return expectStatus(response, 201).json();
}

/** Keys of this company, and sessions and tokens of members of it, all of which worked and have ended. */
export async function endedCredentials(api: ApiHarness, company: Company): Promise<Credentials> {
  const revoked = await newKey(company);
  expectStatus(await company.session('DELETE', `/v1/api-keys/${revoked.id}`), 200);
  const expired = await newKey(company, { expires_at: '2026-01-01T00:00:00Z' });
  const rotated = await newKey(company);
  expectStatus(await company.session('POST', `/v1/api-keys/${rotated.id}/rotation`, { overlap_hours: 0 }), 201);
  const leaver = await newColleague(api, company, 'OWNER');
  const token = await tokenOf(api, leaver);
  const list = await api.app.inject({ url: '/v1/sessions', headers: { cookie: leaver.cookie } });
  const sessions = list.json<{ data: { id: string; is_current: boolean }[] }>().data;
  for (const { id } of sessions.toSorted((a, b) => Number(a.is_current) - Number(b.is_current))) {
    const headers = { cookie: leaver.cookie };
    expectStatus(await api.app.inject({ method: 'DELETE', url: `/v1/sessions/${id}`, headers }), 204);
  }
  const idle = await newColleague(api, company, 'OWNER');
  await adminQuery(
    api.database.adminUrl,
    `update app.sessions set last_seen_at = now() - interval '13 hours'
      where user_id = (select id from app.users where email = '${idle.email}')`,
  );
  const tenant = { 'kita-tenant': company.testTenant };
  return {
    'a revoked key': bearer(revoked.secret),
    'an expired key': bearer(expired.secret),
    'a key replaced at once': bearer(rotated.secret),
    'an ended session': { cookie: leaver.cookie, ...tenant },
    'a bearer of an ended session': { ...bearer(token), ...tenant },
    'a session left alone for 13 hours': { cookie: idle.cookie, ...tenant },
  };
}

/** Session and token of somebody who was an owner of the company and was removed: the person goes on, the membership does not. */
export async function removedMember(api: ApiHarness, company: Company): Promise<Credentials> {
  const member = await newColleague(api, company, 'OWNER');
  const token = await tokenOf(api, member);
  expectStatus(await company.session('DELETE', `/v1/members/${member.userId}`), 204);
  const tenant = { 'kita-tenant': company.testTenant };
  return {
    'the session of a removed member': { cookie: member.cookie, ...tenant },
    'the token of a removed member': { ...bearer(token), ...tenant },
  };
}

async function tokenOf(api: ApiHarness, { email, password }: { email: string; password: string }): Promise<string> {
  const token = await api.app.inject({ method: 'POST', url: '/v1/tokens', payload: { email, password } });
  return expectStatus(token, 201).json<{ access_token: string }>().access_token;
}
