import { adminQuery } from '@kita/testing';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { operations } from '../../src/main/operations.ts';
import { enqueue } from '../../src/platform/jobs/index.ts';
import { decodeId } from '../../src/platform/ids/index.ts';
import { startApiHarness } from '../../src/test-support/api-harness.ts';
import type { ApiHarness } from '../../src/test-support/api-harness.ts';
import { expectStatus, invoiceBody } from '../../src/test-support/company.ts';
import type { Company } from '../../src/test-support/company.ts';
import { grantOperator, newOperator, operatorCommand } from '../../src/test-support/operator.ts';
import { browserOf, proofAgo, signUpPerson } from '../../src/test-support/person.ts';
import type { Person } from '../../src/test-support/person.ts';
import { emailInvoiceJob } from '../../src/modules/invoices/index.ts';

let api: ApiHarness;
let company: Company;
let operator: Person;

beforeAll(async () => {
  api = await startApiHarness();
  company = await api.company();
  operator = await newOperator(api);
});
afterAll(async () => api.close());

const ofOperators = operations.filter(({ access }) => access === 'operator');
const REASON = 'Ticket 4821: pide ayuda con un rechazo';

async function get<T = Record<string, unknown>>(url: string, person = operator): Promise<T> {
  return expectStatus(await person.ask('GET', url), 200).json<T>();
}

async function installationLog(): Promise<string[]> {
  const rows = await adminQuery(
    api.database.adminUrl,
    `select action from audit.log where tenant_id = audit.installation() order by seq`,
  );
  return rows.map((row) => String(row['action']));
}

async function companyLog(tenant: string): Promise<Array<{ action: string; actor: string }>> {
  const rows = await adminQuery(
    api.database.adminUrl,
    `select action, actor from audit.log where tenant_id = '${decodeId('ten', tenant)}' order by seq`,
  );
  return rows.map((row) => ({ action: String(row['action']), actor: String(row['actor']) }));
}

describe('who is an operator', () => {
  it('is decided by the command alone, for a person with a proven address', async () => {
    const person = await signUpPerson(api);
    expect(await operatorCommand(api, 'grant', 'nadie@ejemplo.test', '--by', 'x')).toMatchObject({ status: 1 });
    expect(await operatorCommand(api, 'grant', person.email, '--by', 'x')).toMatchObject({ status: 1 });
    expect(await operatorCommand(api, 'grant', person.email)).toMatchObject({ status: 2 });
    await grantOperator(api, person);
    expect((await operatorCommand(api, 'list')).said).toContain(person.email);
    expect(await operatorCommand(api, 'revoke', person.email, '--by', 'x')).toMatchObject({ status: 0 });
    expect((await operatorCommand(api, 'list')).said).not.toContain(person.email);
    expect(await installationLog()).toEqual(expect.arrayContaining(['operator.granted', 'operator.revoked']));
  });

  it('cannot be written by the role of the HTTP process', async () => {
    const write = api.opened.db.withSystem((tx) =>
      tx.execute(sql`update app.users set is_operator = true where email = ${company.email}`),
    );
    await expect(write).rejects.toMatchObject({ cause: { code: '42501' } });
  });

  it('loses everything with the next request after it was taken away', async () => {
    const person = await newOperator(api);
    expectStatus(await person.ask('GET', '/v1/operator/overview'), 200);
    await operatorCommand(api, 'revoke', person.email, '--by', 'x');
    expect((await person.ask('GET', '/v1/operator/overview')).json()).toMatchObject({ code: 'permission_denied' });
  });
});

describe('an operator without a second factor', () => {
  it.each(ofOperators.map((operation) => [operation.operationId, operation] as const))(
    'is told to set it up, and nothing else: %s',
    async (_, { method, path }) => {
      const person = await bareOperator();
      const answer = await person.ask(method, path.replaceAll(/\{\w+\}/g, 'x'));
      expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([403, 'two_factor_required']);
    },
  );

  let bare: Promise<Person> | undefined;
  function bareOperator(): Promise<Person> {
    bare ??= signUpPerson(api).then(async (person) => {
      await grantOperator(api, person);
      return person;
    });
    return bare;
  }
});

describe('the functions that look across companies', () => {
  it.each([
    `app.operator_tenants(null, null, null, null, now(), null, null, 10)`,
    `app.operator_stuck_invoices(now(), 10)`,
    `app.operator_webhooks(now(), 10)`,
  ])('answer to nobody but the session of an operator: %s', async (call) => {
    const session = (await company.session('GET', '/v1/sessions')).json<{ data: { id: string }[] }>().data[0]?.id ?? '';
    for (const named of ['', decodeId('ses', session) ?? '']) {
      const ask = api.opened.db.withSystem(async (tx) => {
        await tx.execute(sql`select set_config('app.operator_session', ${named}, true)`);
        await tx.execute(sql.raw(`select * from ${call}`));
      });
      await expect(ask).rejects.toMatchObject({ cause: { code: '42501' } });
    }
  });
});

describe('companies', () => {
  it('are found by name, RFC and id, and those looked at read so in their own log', async () => {
    for (const q of ['kemper', 'EKU900', company.liveTenant]) {
      const { data } = await get<{ data: { id: string }[] }>(
        `/v1/operator/tenants?q=${encodeURIComponent(q)}&limit=100`,
      );
      expect(data.map(({ id }) => id)).toContain(company.liveTenant);
    }
    expect((await get<{ data: unknown[] }>('/v1/operator/tenants?q=100%25')).data).toEqual([]);
    const detail = await get<{ members: { email: string; role: string }[] }>(
      `/v1/operator/tenants/${company.testTenant}`,
    );
    expect(detail).toMatchObject({ livemode: false, rfc: 'EKU9003173C9', status: 'active', api_keys: 1 });
    expect(detail.members).toEqual([expect.objectContaining({ email: company.email, role: 'OWNER' })]);
    const last = (await companyLog(company.testTenant)).at(-1);
    expect(last?.action).toBe('tenant.read_by_operator');
    expect(last?.actor).toMatch(/^operator:usr_/);
    const shown = (await company.session('GET', '/v1/audit-log')).json<{ data: { actor: object }[] }>();
    expect(shown.data[0]?.actor).toMatchObject({ kind: 'operator', name: 'Olga Operadora' });
  });

  it('page without repeating or leaving out', async () => {
    await api.company({ certificate: false });
    const seen: string[] = [];
    let cursor = '';
    for (let turn = 0; turn < 20; turn++) {
      const list = await get<{ data: { id: string }[]; next_cursor: string | null }>(
        `/v1/operator/tenants?limit=1${cursor === '' ? '' : `&cursor=${cursor}`}`,
      );
      seen.push(...list.data.map(({ id }) => id));
      if (list.next_cursor === null) break;
      cursor = list.next_cursor;
    }
    expect(seen.length).toBeGreaterThanOrEqual(4);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('are suspended and lifted by operators, whom their own people cannot overrule', async () => {
    const other = await api.company({ certificate: false });
    const at = `/v1/operator/tenants/${other.testTenant}/suspension`;
    await proofAgo(api, operator, '6 minutes');
    expect((await operator.ask('POST', at, { reason: REASON })).json()).toMatchObject({ code: 'step_up_required' });
    await proofAgo(api, operator, '0 minutes');
    const stopped = expectStatus(await operator.ask('POST', at, { reason: REASON }), 201).json();
    expect(stopped).toMatchObject({ status: 'suspended', status_reason: REASON, is_stopped_by_operator: true });
    expect((await other.session('DELETE', '/v1/tenant/suspension')).json()).toMatchObject({
      code: 'suspended_by_operator',
    });
    expectStatus(await operator.ask('DELETE', at), 200);
    expect((await operator.ask('DELETE', at)).json()).toMatchObject({ code: 'tenant_state_conflict' });
    expect(await installationLog()).toContain('operator.company_status_set');
    const actors = (await companyLog(other.liveTenant)).filter(({ action }) => action === 'tenant.suspended');
    expect(actors[0]?.actor).toMatch(/^operator:usr_/);
  });

  it('that their own people suspended are theirs to resume', async () => {
    const other = await api.company({ certificate: false });
    expectStatus(await other.session('POST', '/v1/tenant/suspension', { reason: 'Vacaciones' }), 201);
    const answer = await operator.ask('DELETE', `/v1/operator/tenants/${other.testTenant}/suspension`);
    expect(answer.json()).toMatchObject({ code: 'tenant_state_conflict' });
  });
});

describe('people', () => {
  it('are found by e-mail, with companies and open sessions, which an operator can end', async () => {
    const person = await api.company({ certificate: false });
    const { data } = await get<{ data: { id: string }[] }>(`/v1/operator/users?q=${person.email.toUpperCase()}`);
    expect(data).toHaveLength(1);
    const url = `/v1/operator/users/${data[0]?.id}`;
    const detail = await get<{ companies: { id: string }[]; sessions: unknown[] }>(url);
    expect(detail.companies.map(({ id }) => id).toSorted()).toEqual([person.testTenant, person.liveTenant].toSorted());
    expect(detail.sessions).toHaveLength(1);
    expectStatus(await operator.ask('DELETE', `${url}/sessions`), 200);
    expect((await person.session('GET', '/v1/user')).statusCode).toBe(401);
  });

  it('locked by wrong passwords come in again once an operator unlocks them', async () => {
    const person = await signUpPerson(api);
    const tries = browserOf(api, person.email, person.password);
    for (let turn = 0; turn < 6; turn++) await tries.signIn('otra cosa');
    expect((await tries.signIn()).response.statusCode).toBe(401);
    const id = (await person.ask('GET', '/v1/user')).json<{ id: string }>().id;
    expect(await get(`/v1/operator/users/${id}`)).toMatchObject({ is_locked: true });
    const after = expectStatus(await operator.ask('DELETE', `/v1/operator/users/${id}/lock`), 200).json();
    expect(after).toMatchObject({ is_locked: false });
    expect((await tries.signIn()).response.statusCode).toBe(201);
  });
});

describe('jobs', () => {
  async function deadLetter(): Promise<string> {
    const tenantId = decodeId('ten', company.testTenant) ?? '';
    await api.opened.db.withTenant(tenantId, (tx) =>
      enqueue(tx, { tenantId }, emailInvoiceJob, { invoiceId: '019d3eb9-2ddf-7759-9a2f-f9f0e0dfdca1' }),
    );
    await adminQuery(
      api.database.adminUrl,
      `with gone as (delete from pgboss.job where name = 'invoices.email' and state < 'active' returning id, data, group_id)
       insert into pgboss.job (name, data, group_id, source_name, source_id, source_output, source_retry_count)
       select 'invoices.email.dead', data || '{"password":"hunter2"}', group_id, 'invoices.email', id, '{"type":"FinalError","code":"gone"}', 3 from gone`,
    );
    const { data } = await get<{ data: { id: string }[] }>('/v1/operator/dead-letters?job=invoices.email');
    return data[0]?.id ?? '';
  }

  it('that died are listed without secrets, and run again when told to', async () => {
    const id = await deadLetter();
    const { data } = await get<{ data: { payload: object }[] }>('/v1/operator/dead-letters');
    expect(data[0]).toMatchObject({ id, job: 'invoices.email', tenant: company.testTenant, error: { code: 'gone' } });
    expect(data[0]?.payload).toMatchObject({ password: '[secret]' });
    const queues = await get<{ data: { name: string; dead: number }[] }>('/v1/operator/queues');
    expect(queues.data.find(({ name }) => name === 'invoices.email')).toMatchObject({ dead: 1 });
    expect(await get('/v1/operator/overview')).toMatchObject({ dead_letters: 1 });
    expectStatus(await operator.ask('POST', `/v1/operator/dead-letters/${id}/retry`), 200);
    expect((await get<{ data: unknown[] }>('/v1/operator/dead-letters')).data).toEqual([]);
    expect((await operator.ask('POST', `/v1/operator/dead-letters/${id}/retry`)).statusCode).toBe(404);
    expect((await companyLog(company.testTenant)).at(-1)?.action).toBe('job.retried');
  });

  it('that died are discarded with a reason', async () => {
    const id = await deadLetter();
    const at = `/v1/operator/dead-letters/${id}/discard`;
    expect((await operator.ask('POST', at, { reason: 'no' })).statusCode).toBe(400);
    expectStatus(await operator.ask('POST', at, { reason: REASON }), 200);
    const left = await get<{ data: { id: string }[] }>('/v1/operator/dead-letters');
    expect(left.data.map((letter) => letter.id)).not.toContain(id);
    expect(await installationLog()).toContain('dead_letters.discarded');
  });
});

describe('what is stuck', () => {
  it('names documents of every company with the runbook that helps', async () => {
    const draft = expectStatus(await company.call('POST', '/v1/invoices', invoiceBody({ draft: true })), 201);
    const { id } = draft.json<{ id: string }>();
    await adminQuery(
      api.database.adminUrl,
      `update app.invoices set state = 'needs_attention' where id = '${decodeId('inv', id)}'`,
    );
    const { data } = await get<{ data: { id: string }[] }>('/v1/operator/stuck-invoices');
    expect(data.find((row) => row.id === id)).toMatchObject({
      tenant: company.testTenant,
      why: 'needs_attention',
      runbook: 'unknown-invoices',
    });
  });

  it('names webhook endpoints that fail, by their host alone', async () => {
    const url = 'https://kita.example.com/hooks?secreto=1';
    expectStatus(await company.session('POST', '/v1/webhook-endpoints', { url, events: ['*'] }), 201);
    await adminQuery(api.database.adminUrl, 'update app.webhook_endpoints set failures = 4, failing_since = now()');
    const list = await get<{ data: object[] }>('/v1/operator/webhook-endpoints');
    expect(list.data).toEqual([expect.objectContaining({ host: 'kita.example.com', state: 'failing', failures: 4 })]);
    expect(JSON.stringify(list)).not.toContain('secreto');
  });
});

describe('switches', () => {
  const set = (name: string, body: object) => operator.ask('PUT', `/v1/operator/flags/${name}`, body);

  it('close sign-up for everybody, and open it again', async () => {
    expectStatus(await set('sign_up', { is_on: false, reason: REASON }), 200);
    const body = { email: `nueva-${Date.now()}@ejemplo.test`, password: 'cuatro gatos bajo la lluvia', name: 'Nueva' };
    const refused = await api.app.inject({ method: 'POST', url: '/v1/users', payload: body });
    expect(refused.json()).toMatchObject({ status: 403, code: 'feature_off', flag: 'sign_up' });
    expectStatus(await set('sign_up', { is_on: null, reason: REASON }), 200);
    expectStatus(await api.app.inject({ method: 'POST', url: '/v1/users', payload: body }), 201);
  });

  it('differ for one company in both modes, which reads it in its log', async () => {
    const other = await api.company({ certificate: false });
    const flag = 'webhook_endpoint_creation';
    expectStatus(await set(flag, { is_on: false, tenant: other.testTenant, reason: REASON }), 200);
    const endpoint = { url: 'https://kita.example.com/hooks', events: ['*'] };
    for (const tenant of [other.testTenant, other.liveTenant]) {
      const answer = await other.session('POST', '/v1/webhook-endpoints', endpoint, { 'kita-tenant': tenant });
      expect(answer.json()).toMatchObject({ code: 'feature_off', flag });
    }
    expectStatus(await company.session('POST', '/v1/webhook-endpoints', endpoint), 201);
    expect((await companyLog(other.liveTenant)).at(-1)?.action).toBe('flag.set');
    const { data } = await get<{ data: { name: string; overrides: object[] }[] }>('/v1/operator/flags');
    expect(data.find(({ name }) => name === flag)?.overrides).toEqual([
      expect.objectContaining({ tenant: other.liveTenant, is_on: false, set_by: 'Olga Operadora' }),
    ]);
  });

  it('of the installation take no company, and unknown ones are none', async () => {
    const wrong = await set('sign_up', { is_on: false, tenant: company.testTenant, reason: REASON });
    expect(wrong.json()).toMatchObject({ code: 'flag_of_installation' });
    expect((await set('nada', { is_on: false, reason: REASON })).statusCode).toBe(404);
  });
});

describe('requests about own data', () => {
  it('are listed by urgency and answered once, and the person is told by mail', async () => {
    const person = await signUpPerson(api);
    const filed = expectStatus(
      await person.ask('POST', '/v1/user/arco-requests', { kind: 'rectification', details: 'Me llamo Ana.' }),
      201,
    ).json<{ id: string }>();
    const open = await get<{ data: { id: string; user: object }[] }>('/v1/operator/arco-requests');
    expect(open.data.find(({ id }) => id === filed.id)?.user).toMatchObject({ email: person.email });
    const at = `/v1/operator/arco-requests/${filed.id}/answer`;
    const body = { decision: 'granted', answer: 'Corregimos tu nombre: ahora es Ana.' };
    expectStatus(await operator.ask('POST', at, body), 200);
    expect((await operator.ask('POST', at, body)).json()).toMatchObject({ code: 'arco_already_answered' });
    expect((await person.ask('GET', '/v1/user/arco-requests')).json()).toMatchObject({
      data: [{ state: 'granted', answer: body.answer }],
    });
    const mails = await adminQuery(
      api.database.adminUrl,
      `select 1 from app.messages where template = 'arco_answered' and recipient = '${person.email}'`,
    );
    expect(mails).toHaveLength(1);
  });
});
