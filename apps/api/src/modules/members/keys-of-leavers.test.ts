import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { startApiHarness } from '../../test-support/api-harness.ts';
import type { ApiHarness } from '../../test-support/api-harness.ts';
import { newColleague, newPerson } from '../../test-support/colleague.ts';
import type { Colleague } from '../../test-support/colleague.ts';
import { expectStatus } from '../../test-support/company.ts';
import type { Company, Method } from '../../test-support/company.ts';
import { mailedToken } from '../../test-support/mailed.ts';

let api: ApiHarness;
let company: Company;
let inLive: Record<string, string>;

beforeAll(async () => {
  api = await startApiHarness();
});
beforeEach(async () => {
  company = await api.company({ certificate: false });
  inLive = { 'kita-tenant': company.liveTenant };
});
afterAll(async () => api.close());

interface Key {
  readonly id: string;
  readonly secret: string;
  readonly livemode: boolean;
  readonly creator_left_at: string | null;
}

function as(person: Colleague, method: Method, url: string, payload?: object, tenant = company.testTenant) {
  const headers = { cookie: person.cookie, 'kita-tenant': tenant };
  return api.app.inject({ method, url, headers, ...(payload && { payload }) });
}

/** An owner with a key in each mode, and one that was revoked before. */
async function maker() {
  const person = await newColleague(api, company, 'OWNER');
  const make = async (tenant: string) =>
    expectStatus(await as(person, 'POST', '/v1/api-keys', { name: 'suya' }, tenant), 201).json<Key>();
  const keys = [await make(company.liveTenant), await make(company.testTenant)];
  const gone = await make(company.testTenant);
  expectStatus(await as(person, 'DELETE', `/v1/api-keys/${gone.id}`), 200);
  return { person, keys, ids: keys.map(({ id }) => id) };
}

const statusOf = async ({ secret }: Pick<Key, 'secret'>) =>
  (await api.app.inject({ url: '/v1/customers', headers: { authorization: `Bearer ${secret}` } })).statusCode;

/** When who made each of these keys left, as the lists of both modes say. */
async function marks(ids: readonly string[]): Promise<(string | null)[]> {
  const lists = [
    await company.session('GET', '/v1/api-keys', undefined, inLive),
    await company.session('GET', '/v1/api-keys'),
  ];
  const keys = lists.flatMap((list) => list.json<{ data: Key[] }>().data);
  return ids.map((id) => keys.find((key) => key.id === id)?.creator_left_at ?? null);
}

const SOME_TIME = expect.stringMatching(/^\d{4}-/);

describe('keys of a person who is removed', () => {
  it('are shown to whoever removes them: those that work, of both modes', async () => {
    const { person, ids } = await maker();
    const shown = await company.session('GET', `/v1/members/${person.userId}/api-keys`);
    const { data } = expectStatus(shown, 200).json<{ data: Key[] }>();
    expect(data.map(({ id, livemode }) => [id, livemode])).toEqual([
      [ids[0], true],
      [ids[1], false],
    ]);
    const stranger = await newPerson(api);
    expect((await company.session('GET', `/v1/members/${stranger.userId}/api-keys`)).statusCode).toBe(404);
  });

  it('go on working, and the list says that who made them left, until they are back', async () => {
    const { person, keys, ids } = await maker();
    expectStatus(await company.session('DELETE', `/v1/members/${person.userId}`), 204);
    expect(await Promise.all(keys.map(statusOf))).toEqual([200, 200]);
    expect(await marks(ids)).toEqual([SOME_TIME, SOME_TIME]);
    const invited = await company.session('POST', '/v1/invitations', { email: person.email, role: 'ADMIN' });
    const token = await mailedToken(api, expectStatus(invited, 201).json<{ id: string }>().id);
    expectStatus(await as(person, 'POST', '/v1/accepted-invitations', { token }), 201);
    expect(await marks(ids)).toEqual([null, null]);
  });

  it('end in the same act when that is asked for, each with its trace', async () => {
    const { person, keys, ids } = await maker();
    expectStatus(await company.session('DELETE', `/v1/members/${person.userId}?api_keys=revoke`), 204);
    expect(await Promise.all(keys.map(statusOf))).toEqual([401, 401]);
    expect(await statusOf({ secret: company.apiKey })).toBe(200);
    const log = await company.session('GET', '/v1/audit-log?action=member.removed', undefined, inLive);
    expect(log.json<{ data: { data: object }[] }>().data[0]?.data).toMatchObject({ revoked_api_keys: ids });
    for (const [id, headers] of [
      [ids[0], inLive],
      [ids[1], {}],
    ] as const) {
      const events = await company.session('GET', `/v1/events?object=${id}`, undefined, headers);
      expect(events.json<{ data: { type: string }[] }>().data[0]?.type).toBe('api_key.revoked');
    }
  });

  it('are ended only by whoever may revoke keys; else nothing happens', async () => {
    const permissions = ['members:read', 'members:write', 'customers:read'];
    const role = expectStatus(await company.session('POST', '/v1/roles', { name: 'Personas', permissions }), 201);
    const keeper = await newColleague(api, company, 'READ_ONLY');
    const body = { role: role.json<{ id: string }>().id };
    expectStatus(await company.session('PATCH', `/v1/members/${keeper.userId}`, body), 200);
    const other = await newColleague(api, company, 'READ_ONLY');
    expectStatus(await company.session('PATCH', `/v1/members/${other.userId}`, body), 200);
    const refused = await as(keeper, 'DELETE', `/v1/members/${other.userId}?api_keys=revoke`);
    expect(refused.json()).toMatchObject({ status: 403, permission: 'api_keys:write' });
    expect((await as(other, 'GET', '/v1/customers')).statusCode).toBe(200);
    expect((await as(keeper, 'DELETE', `/v1/members/${other.userId}`)).statusCode).toBe(204);
  });

  it('are marked too when the person leaves by their own will', async () => {
    const { person, ids } = await maker();
    expect((await as(person, 'DELETE', '/v1/membership')).statusCode).toBe(204);
    expect(await marks(ids)).toEqual([SOME_TIME, SOME_TIME]);
  });
});
