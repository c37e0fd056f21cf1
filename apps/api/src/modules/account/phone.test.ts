import { sandboxMailbox, sandboxWhatsApp } from '@kita/sandbox';
import { adminQuery, waitFor } from '@kita/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { publish } from '../../platform/events/index.ts';
import { decodeId } from '../../platform/ids/index.ts';
import { startApiHarness } from '../../test-support/api-harness.ts';
import type { ApiHarness } from '../../test-support/api-harness.ts';
import { expectStatus, invoiceBody } from '../../test-support/company.ts';
import type { Company } from '../../test-support/company.ts';
import { connectWhatsApp, telephone } from '../../test-support/whatsapp-company.ts';

let api: ApiHarness;
let phones: ReturnType<typeof sandboxWhatsApp>;

beforeAll(async () => {
  api = await startApiHarness({ worker: true });
  await connectWhatsApp(api);
  phones = sandboxWhatsApp(api.sandboxUrl);
});
afterAll(() => api.close());

async function personWith(phone: string | null): Promise<Company> {
  const person = await api.company();
  if (phone !== null) expectStatus(await person.session('PATCH', '/v1/user', { phone }), 200);
  return person;
}

const ask = (person: Company) => person.session('POST', '/v1/user/phone-verification');
const confirm = (person: Company, code: string) =>
  person.session('POST', '/v1/user/phone-verification/confirmation', { code });
async function codeAt(phone: string): Promise<string> {
  return /\d{6}/.exec((await phones.waitForMessage(phone)).text)?.[0] ?? '';
}

describe('a telephone', () => {
  it('is confirmed by the code that was sent to it, once, and is another one when it changes', async () => {
    const phone = telephone('5000');
    const person = await personWith(phone);
    expect(expectStatus(await ask(person), 202).json()).toMatchObject({ phone_verified: false });
    const code = await codeAt(phone);
    expect(expectStatus(await confirm(person, code), 200).json()).toMatchObject({ phone_verified: true });
    expect(expectStatus(await confirm(person, code), 410).json()).toMatchObject({ code: 'phone_code_ended' });
    expect(expectStatus(await ask(person), 409).json()).toMatchObject({ code: 'phone_already_verified' });
    const changed = await person.session('PATCH', '/v1/user', { phone: telephone('5001') });
    expect(changed.json()).toMatchObject({ phone_verified: false });
  });

  it('is not confirmed by guessing: five tries end the code, also the right one then', async () => {
    const phone = telephone('5002');
    const person = await personWith(phone);
    expectStatus(await ask(person), 202);
    const code = await codeAt(phone);
    const wrong = code === '000000' ? '000001' : '000000';
    for (let attempt = 0; attempt < 5; attempt += 1) {
      expect(expectStatus(await confirm(person, wrong), 422).json()).toMatchObject({ code: 'phone_code_wrong' });
    }
    expectStatus(await confirm(person, code), 410);
  });

  it('has ten minutes, and the newest code only', async () => {
    const phone = telephone('5003');
    const person = await personWith(phone);
    expectStatus(await ask(person), 202);
    const first = await codeAt(phone);
    await adminQuery(api.database.adminUrl, `update app.phone_codes set expires_at = now() where phone = '${phone}'`);
    expectStatus(await confirm(person, first), 410);
  });

  it('is sent three codes an hour at most, from all accounts together', async () => {
    const phone = telephone('5004');
    const [one, other] = [await personWith(phone), await personWith(phone)];
    for (const person of [one, one, other]) expectStatus(await ask(person), 202);
    expect(expectStatus(await ask(other), 429).headers['retry-after']).toBeDefined();
  });

  it('is needed, and has to be one that can be dialled', async () => {
    expect(expectStatus(await ask(await personWith(null)), 422).json()).toMatchObject({ code: 'phone_missing' });
    expect(expectStatus(await ask(await personWith('123 4567')), 422).json()).toMatchObject({ code: 'phone_missing' });
  });

  it('leaves no code behind in the database', async () => {
    const phone = telephone('5005');
    const person = await personWith(phone);
    expectStatus(await ask(person), 202);
    const code = await codeAt(phone);
    const [dump] = await adminQuery(
      api.database.adminUrl,
      `select (select jsonb_agg(to_jsonb(c) - 'code_hash' - 'id') from app.phone_codes c)::text
         || coalesce((select jsonb_agg(to_jsonb(m)) from app.message_contents m)::text, '') as all`,
    );
    expect(String(dump?.['all'])).not.toContain(`"${code}"`);
  });
});

it('notices go to a confirmed telephone of who asks for it, marked as a test, and stop by BAJA', async () => {
  const phone = telephone('5006');
  const person = await personWith(phone);
  expectStatus(await ask(person), 202);
  expectStatus(await confirm(person, await codeAt(phone)), 200);
  const wanted = (await person.session('GET', '/v1/notification-preferences')).json<{
    whatsapp_available: boolean;
    kinds: { kind: string; label: string }[];
    digest: { next_at: unknown };
  }>();
  expect(wanted.whatsapp_available).toBe(true);
  const kinds = [{ kind: 'invoice_needs_attention', in_app: true, email: true, whatsapp: true }];
  const digest = { frequency: 'off', hour: 8, weekday: 1, time_zone: 'America/Mexico_City' };
  expectStatus(await person.session('PUT', '/v1/notification-preferences', { kinds, digest }), 200);
  const issued = await person.call('POST', '/v1/invoices', invoiceBody());
  const id = expectStatus(issued, 201).json<{ id: string }>().id;
  const tenantId = decodeId('ten', person.testTenant) ?? '';
  const actor = { kind: 'system', id: 'test' } as const;
  const ctx = { tenantId, livemode: false, actor, requestId: 'req_test', clock: () => new Date() };
  const tell = () =>
    api.opened.db.withTenant(tenantId, (tx) =>
      publish(tx, ctx, { type: 'invoice.needs_attention', object: { object: 'invoice', id } }),
    );
  await tell();
  await sandboxMailbox(api.sandboxUrl).waitForMail({ to: person.email, subject: 'En revisión' });
  const notices = async () => (await phones.list(phone)).filter(({ template }) => template === 'kita_aviso');
  const notice = await waitFor(async () => (await notices())[0], { timeoutMs: 15_000, what: 'the notice' });
  expect(notice.text).toContain('[PRUEBAS] ESCUELA KEMPER URGATE');
  expect(notice.button?.url).toContain(`/${person.testTenant}/invoices/${id}`);
  await phones.reply(notice, 'BAJA', true);
  const stops = async () =>
    adminQuery(
      api.database.adminUrl,
      `select 1 from app.suppressions where address = '${phone}' and removed_at is null`,
    );
  await waitFor(async () => (await stops()).length === 1, { timeoutMs: 10_000, what: 'the stop' });
  await tell();
  const settled = `select state from app.messages where recipient = '${phone}' and template = 'notice' order by created_at desc`;
  await waitFor(async () => (await adminQuery(api.database.adminUrl, settled))[0]?.['state'] === 'suppressed', {
    timeoutMs: 15_000,
    what: 'the second notice',
  });
  expect(await notices()).toHaveLength(1);
});
