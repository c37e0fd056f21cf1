import { adminQuery } from '@kita/testing';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { sqlState } from '../../platform/db/index.ts';
import { decodeId } from '../../platform/ids/index.ts';
import { startApiHarness } from '../../test-support/api-harness.ts';
import type { ApiHarness } from '../../test-support/api-harness.ts';
import { invoiceBody } from '../../test-support/company.ts';
import type { Company } from '../../test-support/company.ts';

let api: ApiHarness;
let company: Company;

beforeAll(async () => {
  api = await startApiHarness();
  company = await api.company();
});
afterAll(() => api.close());

const SECRET = 'contrasena-del-portal-del-pac';
const ACCOUNT = {
  provider: 'sw-sapien',
  environment: 'test',
  credentials: { user: 'ventas@ejemplo.test', password: SECRET },
};

const save = (body: object, headers = {}, who = company) => who.session('PUT', '/v1/pac-account', body, headers);

describe('the PAC account', () => {
  it('of a test company is the sandbox from the beginning', async () => {
    const response = await company.call('GET', '/v1/pac-account');
    expect(response.json()).toMatchObject({ object: 'pac_account', livemode: false, environment: 'sandbox' });
  });

  it('is replaced whole and shown without its credentials', async () => {
    const who = await api.company({ certificate: false });
    const saved = await save(ACCOUNT, {}, who);
    expect(saved.statusCode).toBe(200);
    expect(saved.json()).toMatchObject({ provider: 'sw-sapien', environment: 'test' });
    expect((await who.call('GET', '/v1/pac-account')).json()).toEqual(saved.json());
    expect(saved.body).not.toContain(SECRET);
    const withToken = await save({ ...ACCOUNT, credentials: { token: SECRET } }, {}, who);
    expect(withToken.statusCode).toBe(200);
  });

  it('keeps its credentials where the HTTP process can write and never read', async () => {
    const who = await api.company({ certificate: false });
    await save(ACCOUNT, {}, who);
    const read = api.opened.db.withTenant(decodeId('ten', who.testTenant) ?? '', (tx) =>
      tx.execute(sql`select box from app.pac_credentials`),
    );
    expect(await read.then(() => 'read', sqlState)).toBe('42501');
    const [dump] = await adminQuery(
      api.database.adminUrl,
      `select (select jsonb_agg(to_jsonb(c)) from app.pac_credentials c)::text
           || (select jsonb_agg(to_jsonb(l)) from audit.log l)::text as all`,
    );
    for (const text of [SECRET, Buffer.from(SECRET).toString('hex')]) expect(String(dump?.['all'])).not.toContain(text);
  });

  it('never mixes test and live', async () => {
    const live = { 'kita-tenant': company.liveTenant };
    const production = { ...ACCOUNT, environment: 'production' };
    expect((await save(production)).json()).toMatchObject({ status: 422, code: 'pac_environment_mismatch' });
    expect((await save(ACCOUNT, live)).json()).toMatchObject({ status: 422, code: 'pac_environment_mismatch' });
    expect((await save(production, live)).json()).toMatchObject({ livemode: true, environment: 'production' });
  });

  it.each([
    ['an unknown provider', { provider: 'nadie' }],
    ['the sandbox, which is not chosen', { environment: 'sandbox' }],
    ['no credentials', { credentials: {} }],
    ['half of the credentials', { credentials: { user: 'x' } }],
    ['both kinds of credentials', { credentials: { user: 'x', password: 'y', token: 'z' } }],
    ['an address of its own', { baseUrl: 'http://169.254.169.254/' }],
  ])('is refused with %s', async (_, changes) => {
    const response = await save({ ...ACCOUNT, ...changes });
    expect([400, 422]).toContain(response.statusCode);
    expect(response.body).not.toContain(SECRET);
  });

  it('can be an earlier one again, with the credentials it has', async () => {
    const who = await api.company({ certificate: false });
    const first = (await who.call('GET', '/v1/pac-account')).json<{ id: string }>();
    const second = (await save(ACCOUNT, {}, who)).json<{ id: string }>();
    const listed = await who.call('GET', '/v1/pac-accounts');
    expect(listed.json()).toMatchObject({
      data: [
        { id: second.id, is_default: true },
        { id: first.id, is_default: false, environment: 'sandbox' },
      ],
    });
    for (let turn = 0; turn < 2; turn++) {
      const chosen = await who.session('PUT', `/v1/pac-accounts/${first.id}/default`);
      expect(chosen.json()).toMatchObject({ id: first.id, is_default: true });
    }
    expect((await who.call('GET', '/v1/pac-account')).json()).toMatchObject({ id: first.id });
    expect((await who.session('PUT', `/v1/pac-accounts/pac_00000000000000000000000000/default`)).statusCode).toBe(404);
    expect((await who.call('GET', '/v1/pac-account')).json()).toMatchObject({ id: first.id });
  });

  it('is tried without a stamp: the sandbox says what is left', async () => {
    const { id } = (await company.call('GET', '/v1/pac-account')).json<{ id: string }>();
    const answer = await company.session('POST', `/v1/pac-accounts/${id}/checks`);
    expect(answer.json()).toMatchObject({ object: 'pac_account_check', account: id, result: 'ok' });
  });

  it('is always one, however many are saved at once', async () => {
    const who = await api.company({ certificate: false });
    const answers = await Promise.all(Array.from({ length: 8 }, () => save(ACCOUNT, {}, who)));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(answers.map(() => 200));
    const rows = await adminQuery(
      api.database.adminUrl,
      `select 1 from app.pac_accounts where is_default and tenant_id = '${decodeId('ten', who.testTenant)}'`,
    );
    expect(rows).toHaveLength(1);
  });
});

it('a live company without one is told so before anything is issued', async () => {
  const who = await api.company({ certificate: false });
  const live = { 'kita-tenant': who.liveTenant };
  const minted = await fetch(`${api.sandboxUrl}/sandbox/csds`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ rfc: 'EKU9003173C9', name: 'ESCUELA KEMPER URGATE' }),
  });
  const files = z.object({ certificate: z.string(), private_key: z.string(), password: z.string() });
  await who.session('POST', '/v1/certificates', files.parse(await minted.json()), live);
  const response = await who.session('POST', '/v1/invoices', invoiceBody(), live);
  expect(response.json()).toMatchObject({ status: 422, code: 'pac_account_missing' });
});
