import { adminQuery } from '@kita/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { decodeId } from '../../platform/ids/index.ts';
import { startApiHarness } from '../../test-support/api-harness.ts';
import type { ApiHarness } from '../../test-support/api-harness.ts';
import { expectStatus } from '../../test-support/company.ts';

let api: ApiHarness;

beforeAll(async () => {
  api = await startApiHarness();
});
afterAll(() => api.close());

const PASSWORD = 'cuatro gatos bajo la lluvia';
const IN_FORCE = { terms: '2026-11-28', privacy: '2026-11-28' };

async function person(email: string, more: object = {}) {
  const signUp = await api.app.inject({
    method: 'POST',
    url: '/v1/users',
    headers: { 'user-agent': 'agente de pruebas' },
    payload: { email, password: PASSWORD, name: `Nombre de ${email}`, ...more },
  });
  const cookie = String(expectStatus(signUp, 201).headers['set-cookie']).split(';')[0] ?? '';
  const call = (method: 'GET' | 'POST' | 'DELETE', url: string, payload?: object) =>
    api.app.inject({ method, url, headers: { cookie }, ...(payload && { payload }) });
  return { call, cookie };
}

describe('terms and privacy notice', () => {
  it('can be read by anybody, in both languages, naming who runs the installation', async () => {
    for (const [language, title] of [
      ['es', 'Aviso de privacidad'],
      ['en', 'Privacy notice'],
    ] as const) {
      const answer = await api.app.inject({ url: '/v1/legal-documents', headers: { 'accept-language': language } });
      const { data } = expectStatus(answer, 200).json<{ data: Array<{ title: string; in_force: boolean }> }>();
      expect(data.filter(({ in_force }) => in_force)).toHaveLength(2);
      expect(data.map((document) => document.title)).toContain(title);
      expect(answer.body).not.toMatch(/\{(?:operator|address|email)\}/);
    }
  });

  it('accepted are recorded once, with version and instant', async () => {
    const { call } = await person('acepta@ejemplo.test');
    const before = expectStatus(await call('GET', '/v1/user/legal'), 200).json<{ pending: string[] }>();
    expect(before.pending).toEqual(['terms', 'privacy']);
    const first = expectStatus(await call('POST', '/v1/user/legal', IN_FORCE), 200).json<object>();
    expect(first).toMatchObject({ pending: [], documents: [{ kind: 'terms', version: '2026-11-28' }, {}] });
    expect(expectStatus(await call('POST', '/v1/user/legal', IN_FORCE), 200).json()).toEqual(first);
  });

  it('are accepted with the sign-up itself', async () => {
    const { call } = await person('al.entrar@ejemplo.test', { accepts: IN_FORCE });
    expect((await call('GET', '/v1/user/legal')).json()).toMatchObject({ pending: [] });
  });

  it('are not accepted in a version nobody could read', async () => {
    const { call } = await person('futuro@ejemplo.test');
    const answer = await call('POST', '/v1/user/legal', { terms: '2031-01-01' });
    expect(answer.json()).toMatchObject({ status: 422, code: 'legal_version_unknown' });
  });
});

describe('rights over one’s own data', () => {
  it('give access at once to everything stored about the person', async () => {
    const { call } = await person('acceso@ejemplo.test');
    await call('POST', '/v1/user/legal', IN_FORCE);
    const request = expectStatus(
      await call('POST', '/v1/user/arco-requests', { kind: 'access', details: 'Quiero mis datos.' }),
      201,
    );
    expect(request.json()).toMatchObject({ state: 'granted', answer: expect.stringContaining('Mis datos') });
    const data = expectStatus(await call('GET', '/v1/user/personal-data'), 200).json<Record<string, unknown>>();
    expect(data).toMatchObject({
      user: { email: 'acceso@ejemplo.test' },
      sessions: [{ user_agent: 'agente de pruebas' }],
      legal_acceptances: [{ kind: 'terms' }, { kind: 'privacy' }],
      arco_requests: [{ kind: 'access' }],
    });
    expect(JSON.stringify(data)).not.toMatch(/argon2|token_hash/);
  });

  it('say by which day they are answered, and may be taken back while they are not', async () => {
    const { call } = await person('rectifica@ejemplo.test');
    const body = { kind: 'rectification', details: 'Mi nombre está mal.' };
    const made = expectStatus(await call('POST', '/v1/user/arco-requests', body), 201).json<{ id: string }>();
    expect(made).toMatchObject({ state: 'received', answer_by: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) });
    expect((await call('POST', '/v1/user/arco-requests', body)).json()).toMatchObject({ code: 'arco_already_open' });
    const url = `/v1/user/arco-requests/${made.id}`;
    expect(expectStatus(await call('DELETE', url), 200).json()).toMatchObject({ state: 'withdrawn' });
    expect((await call('DELETE', url)).json()).toMatchObject({ status: 409, code: 'arco_already_answered' });
    expectStatus(await call('POST', '/v1/user/arco-requests', body), 201);
  });

  it('belong to the person alone', async () => {
    const [mine, other] = [await person('mia@ejemplo.test'), await person('otra@ejemplo.test')];
    const body = { kind: 'opposition', details: 'Sin resúmenes.' };
    const { id } = expectStatus(await mine.call('POST', '/v1/user/arco-requests', body), 201).json<{ id: string }>();
    expect((await other.call('DELETE', `/v1/user/arco-requests/${id}`)).statusCode).toBe(404);
    expect((await other.call('GET', '/v1/user/arco-requests')).json()).toMatchObject({ data: [] });
  });
});

describe('erasing an account', () => {
  it('leaves nothing of the person in any table', async () => {
    const email = 'canaria.unica@ejemplo.test';
    const { call, cookie } = await person(email);
    await call('POST', '/v1/user/legal', IN_FORCE);
    await call('POST', '/v1/user/arco-requests', { kind: 'opposition', details: `Escríbanme a ${email}` });
    const answer = await call('POST', '/v1/user/erasure', { confirm_email: ' Canaria.Unica@Ejemplo.test ' });
    expect(answer.statusCode).toBe(204);
    expect(String(answer.headers['set-cookie'])).toContain('Max-Age=0');
    expect((await api.app.inject({ url: '/v1/user', headers: { cookie } })).statusCode).toBe(401);
    expect(await tablesWith('canaria.unica')).toEqual([]);
  });

  it('leaves no request behind that nobody is there to read the answer of', async () => {
    const { call } = await person('pregunta@ejemplo.test');
    const body = { kind: 'rectification', details: 'Mi nombre lleva acento.' };
    const { id } = expectStatus(await call('POST', '/v1/user/arco-requests', body), 201).json<{ id: string }>();
    expectStatus(await call('POST', '/v1/user/erasure', { confirm_email: 'pregunta@ejemplo.test' }), 204);
    const states = await adminQuery(api.database.adminUrl, `select state from app.arco_requests where id = '${decodeId('arc', id)}'`); // prettier-ignore
    expect(states).toEqual([{ state: 'withdrawn' }]);
  });

  it('frees the address for a new account', async () => {
    const { call } = await person('vuelve@ejemplo.test');
    expectStatus(await call('POST', '/v1/user/erasure', { confirm_email: 'vuelve@ejemplo.test' }), 204);
    await person('vuelve@ejemplo.test');
  });

  it('asks for the address of the account, because it cannot be undone', async () => {
    const { call } = await person('duda@ejemplo.test');
    const answer = await call('POST', '/v1/user/erasure', { confirm_email: 'otra@ejemplo.test' });
    expect(answer.json()).toMatchObject({ status: 422, code: 'erasure_not_confirmed' });
    expect((await call('GET', '/v1/user')).statusCode).toBe(200);
  });

  it('never leaves a company without its owner', async () => {
    const company = await api.company();
    const answer = await company.session('POST', '/v1/user/erasure', { confirm_email: company.email });
    expect(answer.json()).toMatchObject({ status: 409, code: 'erasure_has_companies' });
  });
});

describe('erasing the account of an owner', () => {
  it('is possible once the company is closed, and its documents stay', async () => {
    const company = await api.company({ certificate: false });
    const close = { rfc: 'EKU9003173C9', reason: 'Dejó de operar' };
    expectStatus(await company.session('POST', '/v1/tenant/closure', close), 201);
    expectStatus(await company.session('POST', '/v1/user/erasure', { confirm_email: company.email }), 204);
    const [row] = await adminQuery(api.database.adminUrl, `select count(*)::int as kept from app.tenants where status = 'closed'`); // prettier-ignore
    expect(row).toEqual({ kept: 2 });
  });
});

/** Tables of the product, the audit log and the queues with a row that holds the text, whatever their columns. */
async function tablesWith(text: string): Promise<string[]> {
  const tables = await adminQuery(
    api.database.adminUrl,
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('app', 'audit', 'pgboss')`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const [row] = await adminQuery(
      api.database.adminUrl,
      `select count(*)::int as rows from ${String(name)} t where t::text ilike '%${text}%'`,
    );
    if (Number(row?.['rows']) > 0) found.push(String(name));
  }
  return found;
}
