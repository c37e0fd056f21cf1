import { createHmac } from 'node:crypto';

import { sandboxWhatsApp } from '@kita/sandbox';
import { adminQuery, waitFor } from '@kita/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { decodeId } from '../../platform/ids/index.ts';
import { startApiHarness } from '../../test-support/api-harness.ts';
import type { ApiHarness } from '../../test-support/api-harness.ts';
import { expectStatus } from '../../test-support/company.ts';
import type { Company } from '../../test-support/company.ts';
import {
  connectWhatsApp,
  invoiceFor,
  openWorker,
  telephone,
  turnWhatsAppOn,
} from '../../test-support/whatsapp-company.ts';
import { deliverMessage } from './deliver-message.ts';

interface Message {
  readonly id: string;
  readonly to: string;
  readonly state: string;
  readonly error_code: string | null;
  readonly sent_at: string | null;
  readonly delivered_at: string | null;
  readonly opened_at: string | null;
  readonly bounced_at: string | null;
}

let api: ApiHarness;
let url: string;
let company: Company;
let phones: ReturnType<typeof sandboxWhatsApp>;

beforeAll(async () => {
  api = await startApiHarness({ worker: true });
  url = await connectWhatsApp(api);
  phones = sandboxWhatsApp(api.sandboxUrl);
  company = await api.company();
  await turnWhatsAppOn(company);
});
afterAll(() => api.close());

const send = (invoice: string, of: Company = company) =>
  of.call('POST', `/v1/invoices/${invoice}/whatsapp-messages`, {});

async function messageTo(to: string, holds: (found: Message) => boolean, of: Company = company): Promise<Message> {
  return waitFor(
    async () => {
      const list = (await of.call('GET', '/v1/messages?channel=whatsapp&limit=100')).json<{ data: Message[] }>();
      const found = list.data.find((candidate) => candidate.to === to);
      return found !== undefined && holds(found) && found;
    },
    { timeoutMs: 20_000, what: `message to ${to}` },
  );
}

async function fault(script: string): Promise<void> {
  const body = JSON.stringify({ script, times: 1, match: { operation: 'whatsapp' } });
  const headers = { 'content-type': 'application/json' };
  await fetch(`${api.sandboxUrl}/sandbox/faults`, { method: 'POST', headers, body });
}

async function stopsOf(
  of: Company,
  phone: string,
): Promise<readonly { readonly id: string; readonly reason: string }[]> {
  const query = new URLSearchParams({ channel: 'whatsapp', address: phone });
  return (await of.call('GET', `/v1/suppressions?${query.toString()}`)).json<{ data: [] }>().data;
}

describe('an invoice by WhatsApp', () => {
  it('arrives with its PDF and SAT’s page, in approved words, and its fate is told', async () => {
    const to = telephone('0007');
    const { invoice } = await invoiceFor(company, to);
    expect(expectStatus(await send(invoice), 202).json()).toMatchObject({ channel: 'whatsapp', to, state: 'queued' });
    const message = await phones.waitForMessage(to);
    expect(message.text).toMatch(
      /^Hola, UNIVERSIDAD ROBOTICA ESPAÑOLA\. Tu factura con folio F-\d+ de ESCUELA KEMPER URGATE por \$1,160\.00 MXN/,
    );
    expect(message.footer).toContain('BAJA');
    expect(message.button?.url).toMatch(
      /^https:\/\/verificacfdi\.facturaelectronica\.sat\.gob\.mx\/default\.aspx\?id=/,
    );
    expect(
      Buffer.from(message.document?.content ?? '', 'base64')
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    await messageTo(to, ({ opened_at, delivered_at }) => opened_at !== null && delivered_at !== null);
    const timeline = (await company.call('GET', `/v1/invoices/${invoice}/timeline`)).json<{
      entries: { kind: string }[];
    }>();
    const kinds = timeline.entries.map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['whatsapp_sent', 'whatsapp_delivered', 'whatsapp_read']));
    const events = (await company.call('GET', `/v1/events?object=${invoice}`)).json<{ data: { type: string }[] }>();
    const told = events.data.map(({ type }) => type).filter((type) => type.startsWith('invoice.whatsapp'));
    expect(told.toSorted()).toEqual(['invoice.whatsapp_delivered', 'invoice.whatsapp_read', 'invoice.whatsapp_sent']);
  });

  it('tells the same when reports come backwards and twice', async () => {
    const to = telephone('0008');
    const { invoice } = await invoiceFor(company, to);
    expectStatus(await send(invoice), 202);
    await phones.waitForMessage(to);
    await waitFor(async () => (await phones.list(to))[0]?.events.length === 5, { timeoutMs: 15_000, what: 'reports' });
    const found = await messageTo(to, ({ opened_at }) => opened_at !== null);
    expect(found).toMatchObject({ state: 'sent', bounced_at: null });
    const events = (await company.call('GET', `/v1/events?object=${invoice}`)).json<{ data: { type: string }[] }>();
    const told = events.data.map(({ type }) => type).filter((type) => type.startsWith('invoice.whatsapp'));
    expect(told.toSorted()).toEqual(['invoice.whatsapp_delivered', 'invoice.whatsapp_read', 'invoice.whatsapp_sent']);
  });

  it('to a number without WhatsApp has failed, and says why', async () => {
    const to = telephone('0404');
    expectStatus(await send((await invoiceFor(company, to)).invoice), 202);
    expect(await messageTo(to, ({ bounced_at }) => bounced_at !== null)).toMatchObject({ error_code: 'meta_131026' });
    expect(await stopsOf(company, to)).toEqual([]);
  });

  it('that comes too fast waits as long as Meta says, and goes out once', async () => {
    const to = telephone('0429');
    expectStatus(await send((await invoiceFor(company, to)).invoice), 202);
    await messageTo(to, ({ state }) => state === 'sent');
    expect(await phones.list(to)).toHaveLength(1);
  });

  it('to a person who stopped the business at WhatsApp closes the number', async () => {
    const to = telephone('0403');
    const { invoice } = await invoiceFor(company, to);
    expectStatus(await send(invoice), 202);
    await messageTo(to, ({ state }) => state === 'suppressed');
    expect(await stopsOf(company, to)).toMatchObject([{ reason: 'opted_out' }]);
    expect(expectStatus(await send(invoice), 422).json()).toMatchObject({ code: 'address_suppressed', address: to });
  });

  it('needs a switch that is on, a customer who agreed, and a stamp', async () => {
    const to = telephone('1000');
    const { customer, invoice } = await invoiceFor(company, to);
    expectStatus(await company.call('PATCH', `/v1/customers/${customer}`, { whatsapp_consent: null }), 200);
    expect(expectStatus(await send(invoice), 422).json()).toMatchObject({ code: 'whatsapp_consent_missing' });
    const other = await api.company();
    const theirs = await invoiceFor(other, to);
    expect(expectStatus(await send(theirs.invoice, other), 409).json()).toMatchObject({ code: 'whatsapp_off' });
    expectStatus(await send(invoice, other), 404);
    expect(await phones.list(to)).toEqual([]);
  });

  it('goes out by itself, once, by the company’s wish or the customer’s own', async () => {
    const shop = await api.company();
    await turnWhatsAppOn(shop, true);
    const [inherits, never, silent] = [telephone('1001'), telephone('1002'), telephone('1003')];
    await invoiceFor(shop, inherits);
    await invoiceFor(shop, never, { send_by_whatsapp: 'never' });
    await invoiceFor(shop, silent, { whatsapp_consent: null });
    await messageTo(inherits, ({ delivered_at }) => delivered_at !== null, shop);
    await turnWhatsAppOn(shop, false);
    const always = telephone('1004');
    await invoiceFor(shop, always, { send_by_whatsapp: 'always' });
    await messageTo(always, ({ delivered_at }) => delivered_at !== null, shop);
    const counts = await Promise.all(
      [inherits, never, silent, always].map(async (to) => (await phones.list(to)).length),
    );
    expect(counts).toEqual([1, 0, 0, 1]);
  });
});

describe('a lost answer', () => {
  it.each(['stamp-then-reset', '502-after-stamp', 'stamp-then-cut-body'])(
    '(%s) is cleared up by a report, and nothing is sent again',
    async (script) => {
      const to = telephone('2000');
      const { invoice } = await invoiceFor(company, to);
      await fault(script);
      expectStatus(await send(invoice), 202);
      expect(await messageTo(to, ({ delivered_at }) => delivered_at !== null)).toMatchObject({ state: 'sent' });
      expect(await phones.list(to)).toHaveLength(1);
    },
  );

  it('that no report clears up has failed in the end, and was sent once at most', async () => {
    const to = telephone('0009');
    const { invoice } = await invoiceFor(company, to);
    await fault('stamp-then-reset');
    const id = expectStatus(await send(invoice), 202).json<{ id: string }>().id;
    await waitFor(async () => (await phones.list(to)).length === 1, { timeoutMs: 10_000, what: 'the message' });
    const tenantId = decodeId('ten', company.testTenant) ?? '';
    const worker = await openWorker(api);
    const ctx = { ...worker, tenantId, livemode: false, actor: { kind: 'system', id: 'test' } as const };
    const log = { debug() {}, info() {}, warn() {}, error() {}, child: () => log };
    const job = { signal: new AbortController().signal };
    const tells: string[] = [];
    const parts = {
      senderOf: () => Promise.reject(new Error('not asked')),
      attachmentsOf: () => Promise.resolve([]),
      tell: async (_tx: unknown, _ctx: unknown, _row: unknown, fact: string) => void tells.push(fact),
    };
    const whole = { ...ctx, log, job, clock: () => new Date(), requestId: 'req_test', permissions: new Set<never>() };
    for (let attempt = 0; attempt < 12; attempt += 1) {
      await deliverMessage(whole, parts, decodeId('msg', id) ?? '').catch(() => undefined);
    }
    await worker.close();
    expect(await messageTo(to, ({ state }) => state === 'failed')).toMatchObject({ error_code: 'answer_lost' });
    expect(tells.filter((fact) => fact === 'failed').length).toBeLessThanOrEqual(1);
    expect(await phones.list(to)).toHaveLength(1);
  });

  it('or refusal that passes is tried again', async () => {
    const to = telephone('2001');
    const { invoice } = await invoiceFor(company, to);
    await fault('token-expired');
    expectStatus(await send(invoice), 202);
    await messageTo(to, ({ state }) => state === 'sent');
    expect(await phones.list(to)).toHaveLength(1);
  });
});

describe('a person who answers', () => {
  it('BAJA is left alone by every company, and ALTA opens the number again', async () => {
    const to = telephone('3000');
    const other = await api.company();
    await turnWhatsAppOn(other);
    const [mine, theirs] = [await invoiceFor(company, to), await invoiceFor(other, to)];
    expectStatus(await send(mine.invoice), 202);
    const message = await phones.waitForMessage(to);
    await messageTo(to, ({ delivered_at }) => delivered_at !== null);
    await phones.reply(message, ' baja. ');
    await waitFor(async () => (await stopsOf(company, to)).length === 1, { timeoutMs: 10_000, what: 'the stop' });
    expectStatus(await send(mine.invoice), 422);
    expectStatus(await send(theirs.invoice, other), 422);
    const [entry] = await stopsOf(company, to);
    const removal = { reason: 'El cliente me dijo que sí' };
    const removed = await company.session('POST', `/v1/suppressions/${entry?.id ?? ''}/removal`, removal);
    expect(expectStatus(removed, 422).json()).toMatchObject({ code: 'suppression_stands' });
    await phones.reply(message, 'Alta');
    await waitFor(async () => (await stopsOf(company, to)).length === 0, { timeoutMs: 10_000, what: 'the start' });
    expectStatus(await send(theirs.invoice, other), 202);
  });

  it('ALTO to a message of one company stops that company and no other', async () => {
    const to = telephone('3001');
    const other = await api.company();
    await turnWhatsAppOn(other);
    const [mine, theirs] = [await invoiceFor(company, to), await invoiceFor(other, to)];
    expectStatus(await send(mine.invoice), 202);
    const message = await phones.waitForMessage(to);
    await messageTo(to, ({ sent_at }) => sent_at !== null);
    await phones.reply(message, '¡ALTO!', true);
    await waitFor(async () => (await stopsOf(company, to)).length === 1, { timeoutMs: 10_000, what: 'the stop' });
    expectStatus(await send(mine.invoice), 422);
    expectStatus(await send(theirs.invoice, other), 202);
  });

  it('anything else changes nothing', async () => {
    const to = telephone('3002');
    const { invoice } = await invoiceFor(company, to);
    expectStatus(await send(invoice), 202);
    await phones.reply(await phones.waitForMessage(to), 'No me des de baja, gracias');
    await messageTo(to, ({ delivered_at }) => delivered_at !== null);
    expect(await stopsOf(company, to)).toEqual([]);
    // Nor is it kept.
    const kept = `select 1 from app.webhook_inbox where payload::text like '%${to.slice(-10)}%'`;
    await waitFor(async () => (await adminQuery(api.database.adminUrl, kept)).length === 0, {
      timeoutMs: 10_000,
      what: 'forgetting',
    });
  });
});

describe('the webhook', () => {
  const sign = (body: string, secret: string) => `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
  const deliver = (body: string, headers: Record<string, string>) =>
    fetch(`${url}/webhooks/whatsapp`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
  const replyBody = (from: string, text: string, at: number, id: string) =>
    JSON.stringify({
      object: 'whatsapp_business_account',
      entry: [
        {
          changes: [{ value: { messages: [{ id, from, timestamp: String(at), type: 'text', text: { body: text } }] } }],
        },
      ],
    });
  const now = () => Math.floor(Date.now() / 1000);

  it('proves its address with the token, and with no other', async () => {
    const ask = (token: string) => {
      const query = new URLSearchParams({
        'hub.mode': 'subscribe',
        'hub.verify_token': token,
        'hub.challenge': '1158',
      });
      return fetch(`${url}/webhooks/whatsapp?${query.toString()}`);
    };
    const right = await ask(api.config.KITA_WHATSAPP_VERIFY_TOKEN);
    expect([right.status, await right.text()]).toEqual([200, '1158']);
    expect((await ask('another')).status).toBe(404);
  });

  it.each([
    ['another secret', (body: string) => ({ 'x-hub-signature-256': sign(body, 'x'.repeat(32)) })],
    [
      'other bytes',
      (body: string) => ({ 'x-hub-signature-256': sign(`${body} `, api.config.KITA_WHATSAPP_APP_SECRET) }),
    ],
    ['no signature', () => ({})],
  ])('takes nothing signed with %s', async (_, headersOf) => {
    const to = telephone('4000');
    const body = replyBody(to.slice(1), 'STOP', now(), `wamid.${to}`);
    expect((await deliver(body, headersOf(body))).status).toBe(401);
    const rows = await adminQuery(
      api.database.adminUrl,
      `select 1 from app.webhook_inbox where event_id = 'reply:wamid.${to}'`,
    );
    expect(rows).toEqual([]);
  });

  it.each([
    '[]',
    '{"object":"page"}',
    'not json',
    '{"object":"whatsapp_business_account","entry":[{"changes":[{"value":{"statuses":[{"id":1}]}}]}]}',
  ])('answers what is signed and says nothing: %s', async (body) => {
    const headers = { 'x-hub-signature-256': sign(body, api.config.KITA_WHATSAPP_APP_SECRET) };
    expect((await deliver(body, headers)).status).toBe(200);
  });

  it('does not hear an old delivery again', async () => {
    const to = telephone('4001');
    const kept = async (body: string) => {
      const headers = { 'x-hub-signature-256': sign(body, api.config.KITA_WHATSAPP_APP_SECRET) };
      expect((await deliver(body, headers)).status).toBe(200);
      const rows = await adminQuery(
        api.database.adminUrl,
        `select 1 from app.webhook_inbox where event_id like 'reply:wamid.${to}%'`,
      );
      return rows.length;
    };
    expect(await kept(replyBody(to.slice(1), 'STOP', now() - 9 * 86_400, `wamid.${to}.old`))).toBe(0);
    const fresh = replyBody(to.slice(1), 'STOP', now(), `wamid.${to}.new`);
    expect(await kept(fresh)).toBe(1);
    expect(await kept(fresh)).toBe(1);
  });
});

it('every approved template is shown as it looks', async () => {
  for (const language of ['es', 'en']) {
    const list = (await company.call('GET', `/v1/whatsapp-templates?language=${language}`)).json<{
      data: { text: string }[];
    }>();
    expect(list.data).toHaveLength(4);
    expect(list.data.every(({ text }) => !text.includes('{{'))).toBe(true);
  }
});
