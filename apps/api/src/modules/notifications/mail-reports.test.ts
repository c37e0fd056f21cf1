import { sandboxMailbox } from '@kita/sandbox';
import { waitFor } from '@kita/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { publish } from '../../platform/events/index.ts';
import { decodeId } from '../../platform/ids/index.ts';
import { startApiHarness } from '../../test-support/api-harness.ts';
import type { ApiHarness } from '../../test-support/api-harness.ts';
import { expectStatus, invoiceBody } from '../../test-support/company.ts';
import type { Company } from '../../test-support/company.ts';

const TOKEN = 'token-of-the-tests-0123456789abcdef0';
const PASSWORD = 'password-of-the-tests-0123456789abcd';

interface Message {
  readonly id: string;
  readonly to: string;
  readonly state: string;
  readonly delivered_at: string | null;
  readonly opened_at: string | null;
  readonly bounced_at: string | null;
  readonly complained_at: string | null;
}

let api: ApiHarness;
let company: Company;
let invoice: string;

beforeAll(async () => {
  api = await startApiHarness({
    worker: true,
    env: { KITA_POSTMARK_WEBHOOK_TOKEN: TOKEN, KITA_POSTMARK_WEBHOOK_PASSWORD: PASSWORD },
  });
  const url = new URL(await api.app.listen({ host: '127.0.0.1', port: 0 }));
  await fetch(`${api.sandboxUrl}/sandbox/mail-webhook`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ url: `http://postmark:${PASSWORD}@${url.host}/webhooks/postmark/${TOKEN}` }),
  });
  company = await api.company();
  invoice = expectStatus(await company.call('POST', '/v1/invoices', invoiceBody()), 201).json<{ id: string }>().id;
});
afterAll(() => api.close());

let addresses = 0;
const address = (local: string) => `${local}+${++addresses}@ejemplo.test`;

async function email(to: string, status = 202): Promise<Record<string, unknown>> {
  const answer = await company.call('POST', `/v1/invoices/${invoice}/emails`, { to: [to] });
  return expectStatus(answer, status).json();
}

/** The message to this address once it looks like this. */
function message(to: string, holds: (found: Message) => boolean): Promise<Message> {
  return waitFor(
    async () => {
      const list = (await company.call('GET', '/v1/messages?limit=100')).json<{ data: Message[] }>();
      const found = list.data.find((candidate) => candidate.to === to);
      return found !== undefined && holds(found) && found;
    },
    { timeoutMs: 15_000, what: `message to ${to}` },
  );
}

async function suppressionOf(to: string): Promise<{ id: string; reason: string } | undefined> {
  const url = `/v1/suppressions?address=${encodeURIComponent(to)}`;
  const list = (await company.call('GET', url)).json<{ data: { id: string; reason: string }[] }>();
  return list.data[0];
}

const remove = (id: string) =>
  company.session('POST', `/v1/suppressions/${id}/removal`, { reason: 'El cliente corrigió su buzón' });

describe('an invoice by mail', () => {
  it('arrives with XML and PDF, in the name of the company, marked as a test, and can be answered', async () => {
    const to = address('abre');
    await email(to);
    const mail = await sandboxMailbox(api.sandboxUrl).waitForMail({ to });
    expect(mail.subject).toMatch(/^\[PRUEBAS\] Factura F-\d+ de ESCUELA KEMPER URGATE$/);
    expect(mail.from).toBe('"ESCUELA KEMPER URGATE" <avisos@kita.test>');
    expect(mail.attachments.map(({ content_type }) => content_type)).toEqual(['application/xml', 'application/pdf']);
    const [xml, pdf] = mail.attachments.map(({ content }) => Buffer.from(content, 'base64'));
    const stored = await company.call('GET', `/v1/invoices/${invoice}/xml`);
    expect(xml?.equals(stored.rawPayload)).toBe(true);
    expect(pdf?.subarray(0, 5).toString()).toBe('%PDF-');
    await message(to, ({ delivered_at, opened_at }) => delivered_at !== null && opened_at !== null);
    const timeline = (await company.call('GET', `/v1/invoices/${invoice}/timeline`)).json<{
      entries: { kind: string; detail: { to?: string } }[];
    }>();
    const told = timeline.entries.filter(({ detail }) => detail.to === to).map(({ kind }) => kind);
    expect(told.toSorted()).toEqual(['email_delivered', 'email_opened', 'emailed']);
    const events = (await company.call('GET', `/v1/events?object=${invoice}`)).json<{ data: { type: string }[] }>();
    expect(events.data.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['invoice.emailed', 'invoice.email_delivered', 'invoice.email_opened']),
    );
  });

  it('that bounces is not sent again until someone says why it may be', async () => {
    const to = address('rebote');
    await email(to);
    await message(to, ({ bounced_at }) => bounced_at !== null);
    expect(await email(to, 422)).toMatchObject({ code: 'address_suppressed', address: to });
    const entry = await suppressionOf(to);
    expect(entry).toMatchObject({ reason: 'hard_bounce' });
    expectStatus(await remove(entry?.id ?? ''), 200);
    expect(expectStatus(await remove(entry?.id ?? ''), 409).json()).toMatchObject({ code: 'suppression_removed' });
    await email(to);
  });

  it('that bounces for now does not close the address', async () => {
    const to = address('lento');
    await email(to);
    await message(to, ({ bounced_at }) => bounced_at !== null);
    expect(await suppressionOf(to)).toBeUndefined();
  });

  it('that the receiver calls spam closes the address for good', async () => {
    const to = address('queja');
    await email(to);
    await message(to, ({ complained_at }) => complained_at !== null);
    const entry = await suppressionOf(to);
    expect(entry).toMatchObject({ reason: 'spam_complaint' });
    expect(expectStatus(await remove(entry?.id ?? ''), 422).json()).toMatchObject({ code: 'suppression_stands' });
  });

  it('needs an address and a stamp', async () => {
    const none = await company.call('POST', `/v1/invoices/${invoice}/emails`, {});
    expect(expectStatus(none, 422).json()).toMatchObject({ code: 'receiver_address_missing' });
    const draft = await company.call('POST', '/v1/invoices', invoiceBody({ draft: true }));
    const { id } = draft.json<{ id: string }>();
    const early = await company.call('POST', `/v1/invoices/${id}/emails`, { to: ['ana@ejemplo.mx'] });
    expect(expectStatus(early, 409).json()).toMatchObject({ code: 'file_not_ready' });
    const nowhere = await company.call('POST', `/v1/invoices/${invoice}/emails`, { to: ['ana@@ejemplo'] });
    expectStatus(nowhere, 400);
  });

  it('goes out by itself, once, to a customer with an address, when the company wants it', async () => {
    const to = address('compras');
    const settings = { from_name: 'Kemper', reply_to: 'caja@kemper.test', message: '¡Gracias!', language: 'es' };
    expectStatus(await company.session('PUT', '/v1/mail-settings', { ...settings, sends_invoices: true }), 200);
    const made = await company.call('POST', '/v1/customers', {
      rfc: 'URE180429TM6',
      legal_name: 'UNIVERSIDAD ROBOTICA ESPAÑOLA',
      regimen_fiscal: '601',
      postal_code: '86991',
      email: to,
    });
    const customer = expectStatus(made, 201).json<{ id: string }>().id;
    expectStatus(await company.call('POST', '/v1/invoices', invoiceBody({ customer })), 201);
    const mail = await sandboxMailbox(api.sandboxUrl).waitForMail({ to });
    expect(mail).toMatchObject({ from: '"Kemper" <avisos@kita.test>', reply_to: '"Kemper" <caja@kemper.test>' });
    expect(mail.text).toContain('¡Gracias!');
    await message(to, ({ delivered_at }) => delivered_at !== null);
    expect(await sandboxMailbox(api.sandboxUrl).list({ to })).toHaveLength(1);
  });
});

it('a notice to the company’s own people is no mail of the invoice', async () => {
  const told = async () => {
    const list = (await company.call('GET', `/v1/events?object=${invoice}&limit=100`)).json<{
      data: { type: string }[];
    }>();
    return list.data.filter(({ type }) => type.startsWith('invoice.email')).length;
  };
  const before = await told();
  const tenantId = decodeId('ten', company.testTenant) ?? '';
  const actor = { kind: 'system', id: 'test' } as const;
  const ctx = { tenantId, livemode: false, actor, requestId: 'req_test', clock: () => new Date() };
  const object = { object: 'invoice', id: invoice };
  await api.opened.db.withTenant(tenantId, (tx) => publish(tx, ctx, { type: 'invoice.needs_attention', object }));
  const mailbox = sandboxMailbox(api.sandboxUrl);
  const mail = await mailbox.waitForMail({ to: company.email, subject: 'En revisión' });
  await waitFor(async () => (await mailbox.list({ to: company.email }))[0]?.events.length === 1, {
    timeoutMs: 10_000,
    what: 'the report of the notice',
  });
  expect(mail.subject).toContain('PRUEBAS');
  expect(await told()).toBe(before);
  const messages = (await company.call('GET', '/v1/messages?limit=100')).json<{ data: { to: string }[] }>();
  expect(messages.data.map(({ to }) => to)).not.toContain(company.email);
});

describe('a report', () => {
  const post = (token: string, headers: Record<string, string>, payload: object = { RecordType: 'Delivery' }) =>
    api.app.inject({ method: 'POST', url: `/webhooks/postmark/${token}`, headers, payload });
  const basic = (password: string) => ({
    authorization: `Basic ${Buffer.from(`postmark:${password}`).toString('base64')}`,
  });

  it.each([
    ['another address', 'x'.repeat(36), basic(PASSWORD), 404],
    ['another password', TOKEN, basic('wrong'), 401],
    ['no password', TOKEN, {}, 401],
  ])('with %s is not taken', async (_, token, headers, status) => {
    expect((await post(token, headers)).statusCode).toBe(status);
  });

  it.each([
    ['of a kind nobody knows', { RecordType: 'Surprise', MessageID: 'm' }],
    ['that is no report', { hello: ['world'] }],
    ['about a message of nobody', { RecordType: 'Delivery', MessageID: 'm2', Metadata: { 'kita-message': 'x' } }],
  ])('%s is kept and answered', async (_, payload) => {
    expect((await post(TOKEN, basic(PASSWORD), payload)).statusCode).toBe(204);
    expect((await post(TOKEN, basic(PASSWORD), payload)).statusCode).toBe(204);
  });
});

it('what a company sent, and to whom not, is nobody else’s to see', async () => {
  const other = await api.company({ certificate: false });
  for (const url of ['/v1/messages', '/v1/suppressions']) {
    expect((await other.call('GET', url)).json()).toMatchObject({ data: [] });
  }
});
