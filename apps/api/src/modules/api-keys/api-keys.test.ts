import { adminQuery } from '@kita/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { API_KEY_PERMISSIONS, DEFAULT_API_KEY_PERMISSIONS } from '../../platform/auth/index.ts';
import type { Permission } from '../../platform/auth/index.ts';
import type { Context } from '../../platform/context/index.ts';
import { decodeId } from '../../platform/ids/index.ts';
import { startApiHarness } from '../../test-support/api-harness.ts';
import type { ApiHarness } from '../../test-support/api-harness.ts';
import { expectStatus, invoiceBody } from '../../test-support/company.ts';
import type { Company, Method } from '../../test-support/company.ts';
import { createApiKey } from './create-api-key.ts';

interface NewKey {
  readonly id: string;
  readonly secret: string;
  readonly hint: string;
  readonly permissions: string[];
  readonly last_used_at: string | null;
  readonly expires_at: string | null;
}

let api: ApiHarness;
let company: Company;

beforeAll(async () => {
  api = await startApiHarness();
  company = await api.company({ certificate: false });
});
afterAll(() => api.close());

async function newKey(changes: object = {}, tenant = company.testTenant): Promise<NewKey> {
  const headers = { 'kita-tenant': tenant };
  return expectStatus(await company.session('POST', '/v1/api-keys', { name: 'caja', ...changes }, headers), 201).json();
}

function withKey(secret: string, method: Method, url: string, payload?: object) {
  const headers = { authorization: `Bearer ${secret}`, 'idempotency-key': `k${Math.random()}` };
  return api.app.inject({ method, url, headers, ...(payload && { payload }) });
}

async function statusOf(secret: string, url = '/v1/customers'): Promise<number> {
  return (await withKey(secret, 'GET', url)).statusCode;
}

describe('a new key', () => {
  it('is shown once: lists and the database only recognise it', async () => {
    const key = await newKey();
    expect(key.secret).toMatch(/^kt_test_[\w-]{38}$/);
    expect(key.hint).toBe(`${key.secret.slice(0, 12)}…${key.secret.slice(-4)}`);
    const list = await company.session('GET', '/v1/api-keys');
    expect(list.body).toContain(key.id);
    expect(list.body).not.toContain(key.secret);
    const rows = await adminQuery(
      api.database.adminUrl,
      'select jsonb_agg(to_jsonb(k))::text as all from app.api_keys k',
    );
    expect(String(rows[0]?.['all'])).not.toContain(key.secret.slice(13, -4));
    const trail = await adminQuery(api.database.adminUrl, 'select jsonb_agg(data)::text as all from audit.log');
    expect(String(trail[0]?.['all'])).not.toContain(key.secret.slice(13, -4));
  });

  it('signs nothing for the company unless that was chosen', async () => {
    const { permissions, secret } = await newKey();
    expect(permissions).toEqual(DEFAULT_API_KEY_PERMISSIONS);
    expect((await withKey(secret, 'POST', '/v1/certificates/test')).json()).toMatchObject({
      code: 'permission_denied',
      permission: 'certificates:write',
    });
    const chosen = await newKey({ permissions: API_KEY_PERMISSIONS });
    expect((await withKey(chosen.secret, 'POST', '/v1/certificates/test')).statusCode).toBe(201);
  });

  it('may do all else that keys may, unless it is made with less', async () => {
    const reader = await newKey({ permissions: ['invoices:read'] });
    expect(reader.permissions).toEqual(['invoices:read']);
    expect(await statusOf(reader.secret, '/v1/invoices')).toBe(200);
    expect((await withKey(reader.secret, 'POST', '/v1/invoices', invoiceBody())).json()).toMatchObject({ status: 403 });
    expect(await statusOf(reader.secret)).toBe(403);
  });

  it.each([['api_keys:write'], ['tenant:write'], ['everything'], [''], [1]])(
    'is never given %j',
    async (permission) => {
      const response = await company.session('POST', '/v1/api-keys', { name: 'x', permissions: [permission] });
      expect(response.json()).toMatchObject({ status: 400, errors: [{ pointer: '/permissions/0' }] });
    },
  );

  it('cannot be made by a key', async () => {
    const response = await company.call('POST', '/v1/api-keys', { name: 'otra' });
    expect(response.json()).toMatchObject({ status: 403, code: 'permission_denied' });
  });

  it('is never given more than its maker may do', async () => {
    const limited = contextWith(['api_keys:write', 'invoices:read']);
    await expect(createApiKey(limited, { name: 'x', permissions: ['invoices:write'] })).rejects.toThrow(
      'permission_denied',
    );
    await expect(createApiKey(limited, { name: 'x' })).rejects.toThrow('permission_denied');
    const { row } = await createApiKey(limited, { name: 'x', permissions: ['invoices:read'] });
    expect(row.permissions).toEqual(['invoices:read']);
  });

  function contextWith(permissions: readonly Permission[]): Context {
    const { db, services } = api.opened;
    const used = {
      tenantId: decodeId('ten', company.testTenant),
      livemode: false,
      actor: { kind: 'user', id: 'usr_test' },
      permissions: new Set(permissions),
      requestId: 'req_test',
      clock: () => new Date(),
      db,
      services,
    };
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- all that creating a key reads
    return used as unknown as Context;
  }
});

describe('a key that has ended', () => {
  it('cannot be used again once it was revoked, nor revoked again', async () => {
    const { id, secret } = await newKey();
    expect(await statusOf(secret)).toBe(200);
    const revoked = await company.session('DELETE', `/v1/api-keys/${id}`);
    expect(revoked.json()).toMatchObject({ id, revoked_at: expect.any(String) });
    expect(await statusOf(secret)).toBe(401);
    expect((await company.session('DELETE', `/v1/api-keys/${id}`)).statusCode).toBe(404);
  });

  it('works until it expires and not a moment longer', async () => {
    const { id, secret } = await newKey({ expires_at: new Date(Date.now() + 3_600_000).toISOString() });
    expect(await statusOf(secret)).toBe(200);
    await adminQuery(
      api.database.adminUrl,
      `update app.api_keys set expires_at = now() where id = '${decodeId('key', id)}'`,
    );
    expect(await statusOf(secret)).toBe(401);
  });

  it('stays in the list, which says when and by what it ended', async () => {
    const { id } = await newKey();
    await company.session('DELETE', `/v1/api-keys/${id}`);
    const list = await company.session('GET', '/v1/api-keys');
    expect(list.json<{ data: { id: string }[] }>().data).toContainEqual(
      expect.objectContaining({ id, revoked_at: expect.any(String) }),
    );
  });

  it('leaves the others as they are', async () => {
    const [one, two] = [await newKey(), await newKey()];
    await company.session('DELETE', `/v1/api-keys/${one.id}`);
    expect(await statusOf(two.secret)).toBe(200);
  });
});

describe('a live key', () => {
  it('says so in its first letters and in what it reads', async () => {
    const live = await newKey({}, company.liveTenant);
    expect(live.secret).toMatch(/^kt_live_/);
    expect((await withKey(live.secret, 'GET', '/v1/tenant')).json()).toMatchObject({
      id: company.liveTenant,
      livemode: true,
    });
  });

  it('never reaches test data, and the other way round', async () => {
    const live = await newKey({}, company.liveTenant);
    const body = invoiceBody({ draft: true });
    const inTest = (await company.call('POST', '/v1/invoices', body)).json<{ id: string }>().id;
    const inLive = (await withKey(live.secret, 'POST', '/v1/invoices', body)).json<{ id: string; livemode: boolean }>();
    expect(inLive.livemode).toBe(true);
    expect(await statusOf(live.secret, `/v1/invoices/${inTest}`)).toBe(404);
    expect(await statusOf(company.apiKey, `/v1/invoices/${inLive.id}`)).toBe(404);
    const list = await withKey(live.secret, 'GET', '/v1/invoices');
    expect(list.json<{ data: { id: string }[] }>().data.map(({ id }) => id)).toEqual([inLive.id]);
  });

  it('gets no certificate from the sandbox', async () => {
    const live = await newKey({ permissions: ['certificates:write'] }, company.liveTenant);
    const response = await withKey(live.secret, 'POST', '/v1/certificates/test');
    expect(response.json()).toMatchObject({ status: 403, code: 'test_mode_only' });
  });
});

describe('a key with a list of addresses', () => {
  const from = (secret: string, remoteAddress: string) =>
    api.app.inject({ url: '/v1/customers', headers: { authorization: `Bearer ${secret}` }, remoteAddress });

  it.each([
    [['203.0.113.7'], '203.0.113.7', '203.0.113.8'],
    [['198.51.100.0/24', '203.0.113.0/28'], '203.0.113.15', '203.0.113.16'],
    [['2001:db8::/32'], '2001:db8:1::1', '2001:db9::1'],
    [['203.0.113.7'], '::ffff:203.0.113.7', '::ffff:203.0.113.9'],
  ])('%j works from %s and not from %s', async (allowed_ips, inside, outside) => {
    const { id, secret } = await newKey({ allowed_ips });
    expect((await from(secret, outside)).json()).toMatchObject({ status: 403, code: 'address_not_allowed' });
    expect((await keyNow(id))?.last_used_at).toBeNull();
    expect((await from(secret, inside)).statusCode).toBe(200);
    expect(await keyNow(id)).toMatchObject({ last_used_ip: expect.stringContaining(inside.replace('::ffff:', '')) });
  });

  it('believes no address that the caller invents', async () => {
    const { secret } = await newKey({ allowed_ips: ['203.0.113.7'] });
    const headers = {
      authorization: `Bearer ${secret}`,
      'x-forwarded-for': '203.0.113.7',
      forwarded: 'for=203.0.113.7',
    };
    const answer = await api.app.inject({ url: '/v1/customers', headers, remoteAddress: '198.51.100.1' });
    expect(answer.json()).toMatchObject({ code: 'address_not_allowed', ip: '198.51.100.1' });
  });

  it('takes addresses and networks only', async () => {
    for (const wrong of [
      '203.0.113.300',
      '203.0.113.0/33',
      '2001:db8::/129',
      'ejemplo.mx',
      '203.0.113.0/',
      '*',
      'fe80::1%eth0',
    ]) {
      const answer = await company.session('POST', '/v1/api-keys', { name: 'x', allowed_ips: [wrong] });
      expect(answer.json()).toMatchObject({ status: 400, errors: [{ pointer: '/allowed_ips/0' }] });
    }
  });

  it('can be changed, with its name, while it lives', async () => {
    const { id, secret } = await newKey({ allowed_ips: ['203.0.113.7'] });
    const changed = await company.session('PATCH', `/v1/api-keys/${id}`, { name: 'nueva', allowed_ips: [] });
    expect(changed.json()).toMatchObject({ name: 'nueva', allowed_ips: [] });
    expect((await from(secret, '198.51.100.1')).statusCode).toBe(200);
    await company.session('DELETE', `/v1/api-keys/${id}`);
    expect((await company.session('PATCH', `/v1/api-keys/${id}`, { name: 'otra' })).statusCode).toBe(404);
  });
});

describe('a key that is rotated', () => {
  it('lives on beside its successor for the hours it was given', async () => {
    const old = await newKey({ permissions: ['customers:read'], allowed_ips: ['127.0.0.0/8'] });
    const answer = await company.session('POST', `/v1/api-keys/${old.id}/rotation`, { overlap_hours: 2 });
    const next = expectStatus(answer, 201).json<NewKey & { name: string; allowed_ips: string[] }>();
    expect(next).toMatchObject({ name: 'caja', permissions: ['customers:read'], allowed_ips: ['127.0.0.0/8'] });
    expect([await statusOf(old.secret), await statusOf(next.secret)]).toEqual([200, 200]);
    const kept = await keyNow(old.id);
    expect(kept).toMatchObject({ replaced_by: next.id });
    expect(Math.round((Date.parse(kept?.expires_at ?? '') - Date.now()) / 60_000)).toBe(120);
    expect((await company.session('POST', `/v1/api-keys/${old.id}/rotation`, {})).statusCode).toBe(404);
  });

  it('ends at once when it is given none', async () => {
    const old = await newKey();
    expectStatus(await company.session('POST', `/v1/api-keys/${old.id}/rotation`, { overlap_hours: 0 }), 201);
    expect(await statusOf(old.secret)).toBe(401);
  });

  it('never lives longer than it would have', async () => {
    const soon = new Date(Date.now() + 600_000).toISOString();
    const old = await newKey({ expires_at: soon });
    expectStatus(await company.session('POST', `/v1/api-keys/${old.id}/rotation`, { overlap_hours: 24 }), 201);
    expect((await keyNow(old.id))?.expires_at).toBe(soon);
  });
});

it('a repeated request finds the key it made, without its secret', async () => {
  const headers = { 'idempotency-key': 'llave-1' };
  const body = { name: 'una sola' };
  const first = expectStatus(await company.session('POST', '/v1/api-keys', body, headers), 201).json<NewKey>();
  const again = await company.session('POST', '/v1/api-keys', body, headers);
  expect(again.headers['idempotency-replayed']).toBe('true');
  expect(again.json()).toMatchObject({ id: first.id, secret: null });
  const list = await company.session('GET', '/v1/api-keys');
  expect(list.json<{ data: Array<{ name: string }> }>().data.filter(({ name }) => name === 'una sola')).toHaveLength(1);
});

it('what becomes of a key is told in events, never the key', async () => {
  const { id, secret } = await newKey();
  await company.session('PATCH', `/v1/api-keys/${id}`, { name: 'otra' });
  await company.session('POST', `/v1/api-keys/${id}/rotation`, {});
  await company.session('DELETE', `/v1/api-keys/${id}`);
  const events = await company.session('GET', `/v1/events?object=${id}`);
  const types = events.json<{ data: Array<{ type: string }> }>().data.map(({ type }) => type);
  expect(types.toSorted()).toEqual(['api_key.created', 'api_key.revoked', 'api_key.rotated', 'api_key.updated']);
  expect(events.body).not.toContain(secret);
});

it('a key in the address is refused before anything reads it', async () => {
  const { secret } = await newKey();
  const answer = await api.app.inject({ url: `/v1/customers?api_key=${secret}` });
  expect(answer.json()).toMatchObject({ status: 400, code: 'malformed_request' });
});

async function keyNow(id: string): Promise<NewKey | undefined> {
  const list = await company.session('GET', '/v1/api-keys');
  return list.json<{ data: NewKey[] }>().data.find((key) => key.id === id);
}

it('a key with a mistyped character is refused without asking the database', async () => {
  const { secret } = await newKey();
  const mistyped = `${secret.slice(0, 20)}${secret[20] === 'a' ? 'b' : 'a'}${secret.slice(21)}`;
  expect(await statusOf(mistyped)).toBe(401);
  expect(await statusOf(secret.replace('kt_test_', 'kt_live_'))).toBe(401);
});

it('the minute of use is noted', async () => {
  const { id, secret } = await newKey();
  await statusOf(secret);
  const list = await company.session('GET', '/v1/api-keys');
  const found = list.json<{ data: NewKey[] }>().data.find((key) => key.id === id);
  expect(Date.now() - Date.parse(found?.last_used_at ?? '')).toBeLessThan(60_000);
});
