import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';

import { Webhook } from 'standardwebhooks';
import { adminQuery, waitFor } from '@kita/testing';
import { sandboxMailbox } from '@kita/sandbox';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { openDatabase } from '../../platform/db/index.ts';
import { startApiHarness } from '../../test-support/api-harness.ts';
import type { ApiHarness } from '../../test-support/api-harness.ts';
import { expectStatus } from '../../test-support/company.ts';
import type { Company } from '../../test-support/company.ts';
import { purgeDeliveries } from './purge-deliveries.ts';

interface Received {
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** How each path of the receiver answers; the newest request last. */
const behaviours = new Map<string, (request: IncomingMessage, response: ServerResponse, count: number) => void>();
const received: Received[] = [];
const of = (path: string) => received.filter((one) => one.path === path);

let server: Server;
let base: string;
let api: ApiHarness;
let company: Company;
let aheadMs = 0;

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const path = request.url ?? '';
      const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
      received.push({ path, headers, body: Buffer.concat(chunks).toString('utf8') });
      const behave = behaviours.get(path);
      if (behave) behave(request, response, of(path).length);
      else response.end('ok');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  base = `http://127.0.0.1:${address.port}`;
  api = await startApiHarness({
    worker: true,
    clock: () => new Date(Date.now() + aheadMs),
    courier: { pausesMs: [0, 30, 60, 90], timeoutMs: 1000, pollMs: 20, random: () => 0.5 },
  });
  company = await api.company({ certificate: false });
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await api.close();
});

beforeEach(() => {
  aheadMs = 0;
});

interface Endpoint {
  readonly id: string;
  readonly secret: string;
}

async function endpoint(path: string, events: string[] = ['none'], by = company): Promise<Endpoint> {
  const wanted = events[0] === 'none' ? ['series.updated'] : events;
  const body = { url: `${base}${path}`, events: wanted };
  return expectStatus(await by.call('POST', '/v1/webhook-endpoints', body), 201).json<Endpoint>();
}

interface Shown {
  readonly id: string;
  readonly state: string;
  readonly attempts: number;
  readonly last_status: number | null;
  readonly last_error: string | null;
  readonly history: Array<{ status: number | null; error: string | null; response_body: string; ms: number }>;
}

async function test(id: string): Promise<string> {
  const response = await company.call('POST', `/v1/webhook-endpoints/${id}/test-events`);
  return expectStatus(response, 202).json<{ id: string }>().id;
}

const delivery = async (id: string) =>
  expectStatus(await company.call('GET', `/v1/webhook-deliveries/${id}`), 200).json<Shown>();

/** The delivery when nothing more will happen to it. */
async function settled(id: string): Promise<Shown> {
  let shown: Shown | undefined;
  await waitFor(async () => {
    shown = await delivery(id);
    return ['delivered', 'exhausted', 'canceled'].includes(shown.state);
  });
  if (!shown) throw new Error('unreachable');
  return shown;
}

const shownEndpoint = async (id: string) =>
  expectStatus(await company.call('GET', `/v1/webhook-endpoints/${id}`), 200).json<{
    enabled: boolean;
    disabled_reason: string | null;
    health: { state: string; failures: number };
  }>();

describe('a delivery', () => {
  it('arrives signed as Standard Webhooks says, with the body the log shows', async () => {
    const { id, secret } = await endpoint('/signed');
    const shown = await settled(await test(id));
    const [got] = of('/signed');
    expect(new Webhook(secret).verify(got?.body ?? '', got?.headers ?? {})).toMatchObject({
      type: 'webhook_endpoint.tested',
      livemode: false,
      api_version: '2026-11-21',
      data: { object: { object: 'webhook_endpoint', id } },
    });
    expect(shown).toMatchObject({
      state: 'delivered',
      attempts: 1,
      last_status: 200,
      payload: JSON.parse(got?.body ?? ''),
    });
    expect(shown.history).toMatchObject([
      { status: 200, response_body: 'ok', request_headers: { 'webhook-id': shown.id } },
    ]);
    expect((await shownEndpoint(id)).health.state).toBe('healthy');
  });

  it('is tried again with the same id and another signature until it is taken', async () => {
    behaviours.set('/flaky', (_request, response, count) => response.writeHead(count < 3 ? 500 : 204).end());
    const { id } = await endpoint('/flaky');
    expect(await settled(await test(id))).toMatchObject({ state: 'delivered', attempts: 3 });
    const tries = of('/flaky');
    expect(new Set(tries.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(new Set(tries.map(({ body }) => body)).size).toBe(1);
    expect(await shownEndpoint(id)).toMatchObject({ health: { state: 'healthy', failures: 0 } });
  });

  it('is visibly exhausted at the end of its schedule, and can be sent again', async () => {
    behaviours.set('/broken', (_request, response) => response.writeHead(500).end('x'.repeat(5000)));
    const { id } = await endpoint('/broken');
    const exhausted = await settled(await test(id));
    expect(exhausted).toMatchObject({ state: 'exhausted', attempts: 4, last_status: 500 });
    expect(exhausted.history[0]?.response_body).toHaveLength(1024);
    expect((await shownEndpoint(id)).health).toMatchObject({ state: 'failing', failures: 4 });
    behaviours.delete('/broken');
    expectStatus(await company.call('POST', `/v1/webhook-deliveries/${exhausted.id}/attempts`), 202);
    expect(await settled(exhausted.id)).toMatchObject({ state: 'delivered', attempts: 5 });
  });

  it.each([
    ['hangs', '/hang', () => undefined, { last_status: null, last_error: 'timeout' }],
    [
      'redirects',
      '/redirect',
      (_request: IncomingMessage, response: ServerResponse) =>
        response.writeHead(307, { location: 'http://127.0.0.1/admin' }).end(),
      { last_status: 307, last_error: null },
    ],
    [
      'cuts the line',
      '/cut',
      (request: IncomingMessage) => request.socket.destroy(),
      { last_status: null, last_error: 'connection' },
    ],
  ])('to a receiver that %s fails and ends exhausted', async (_, path, behave, expected) => {
    behaviours.set(path, behave);
    const { id } = await endpoint(path);
    expect(await settled(await test(id))).toMatchObject({ state: 'exhausted', ...expected });
  });

  it('waits as long as a 503 asks, and so does everything else for that endpoint', async () => {
    behaviours.set('/busy', (_request, response, count) =>
      count === 1 ? response.writeHead(503, { 'retry-after': '3600' }).end() : response.end(),
    );
    const { id } = await endpoint('/busy');
    const first = await test(id);
    await waitFor(async () => (await delivery(first)).last_status === 503);
    const second = await test(id);
    const other = await endpoint('/idle');
    await settled(await test(other.id));
    expect(await delivery(second)).toMatchObject({ state: 'pending', attempts: 0 });
    aheadMs += 3_700_000;
    expect(await settled(first)).toMatchObject({ state: 'delivered' });
    expect(await settled(second)).toMatchObject({ state: 'delivered' });
  });

  it('whose worker died is taken again when its claim ends, under the same id', async () => {
    const { id } = await endpoint('/orphan');
    const message = await settled(await test(id));
    await adminQuery(
      api.database.adminUrl,
      `update app.webhook_deliveries set state = 'sending', due_at = now() - interval '1 day', settled_at = null
        where endpoint_id = (select endpoint_id from app.webhook_deliveries order by id desc limit 1)`,
    );
    await waitFor(() => Promise.resolve(of('/orphan').length === 2));
    expect(await settled(message.id)).toMatchObject({ state: 'delivered', attempts: 2 });
  });
});

describe('an endpoint', () => {
  it('that answers 410 is switched off, and what waits for it is canceled', async () => {
    behaviours.set('/gone', (_request, response) => response.writeHead(410).end());
    const { id } = await endpoint('/gone');
    expect(await settled(await test(id))).toMatchObject({ state: 'exhausted', attempts: 1, last_status: 410 });
    expect(await shownEndpoint(id)).toMatchObject({ enabled: false, disabled_reason: 'gone' });
    const events = await company.call('GET', `/v1/events?object=${id}&type=webhook_endpoint.disabled`);
    expect(events.json<{ data: unknown[] }>().data).toHaveLength(1);
    const mail = await sandboxMailbox(api.sandboxUrl).waitForMail({ to: company.email });
    expect(mail.subject).toContain('127.0.0.1');
  });

  it('that fails for 120 hours is switched off; on again, what it missed is sent', async () => {
    behaviours.set('/dead', (_request, response) => response.writeHead(500).end());
    const { id } = await endpoint('/dead', ['series.created']);
    const from = new Date(Date.now() + aheadMs - 1000).toISOString();
    const make = async (code: string) =>
      expectStatus(await company.call('POST', '/v1/series', { code, type: 'I' }), 201).json<{ id: string }>().id;
    await make('D1');
    await waitFor(async () => (await shownEndpoint(id)).health.failures === 4);
    aheadMs += 13 * 3_600_000;
    await make('D2');
    await waitFor(async () => (await shownEndpoint(id)).health.failures === 8);
    aheadMs += 121 * 3_600_000;
    await make('D3');
    await waitFor(async () => (await shownEndpoint(id)).disabled_reason === 'failing');
    await make('D4');
    behaviours.delete('/dead');
    const before = of('/dead').length;
    expectStatus(await company.call('PATCH', `/v1/webhook-endpoints/${id}`, { enabled: true }), 200);
    const replay = expectStatus(await company.call('POST', `/v1/webhook-endpoints/${id}/replays`, { from }), 202).json<{
      id: string;
    }>();
    const arrived = () =>
      new Set(
        of('/dead')
          .slice(before)
          .map(({ headers }) => headers['webhook-id']),
      ).size;
    await waitFor(() => Promise.resolve(arrived() === 4));
    const shown = expectStatus(await company.call('GET', `/v1/webhook-replays/${replay.id}`), 200);
    expect(shown.json()).toMatchObject({ state: 'finished' });
  });

  it('with a new secret is signed with both for a day, then with the new one alone', async () => {
    const { id, secret } = await endpoint('/rotated');
    await settled(await test(id));
    const rotated = expectStatus(await company.call('POST', `/v1/webhook-endpoints/${id}/secrets`), 201).json<{
      secret: string;
    }>();
    await settled(await test(id));
    const [, both] = of('/rotated');
    for (const one of [rotated.secret, secret]) {
      expect(new Webhook(one).verify(both?.body ?? '', both?.headers ?? {})).toBeTruthy();
    }
    aheadMs += 25 * 3_600_000;
    await settled(await test(id));
    const [, , alone] = of('/rotated');
    expect(alone?.headers['webhook-signature']?.split(' ')).toHaveLength(1);
  });
});

it('the test receiver of the sandbox finds the signatures right', async () => {
  const made = expectStatus(await company.call('POST', '/v1/webhook-endpoints/test'), 201).json<
    Endpoint & { receiver_url: string }
  >();
  expect(await settled(await test(made.id))).toMatchObject({ state: 'delivered', last_status: 200 });
  const bin = made.receiver_url.replace('/webhook-bin/', '/webhook-bins/');
  const shown = await (await fetch(bin)).text();
  expect(shown).toContain('"verdict":"valid"');
  expect(shown).not.toContain('"verdict":"invalid"');
});

it('deliveries that ended a month ago are removed with their attempts, others stay', async () => {
  const { id } = await endpoint('/kept');
  const [old, young] = [await settled(await test(id)), await settled(await test(id))];
  await adminQuery(
    api.database.adminUrl,
    `update app.webhook_deliveries set settled_at = now() - interval '31 days'
      where id = (select id from app.webhook_deliveries order by id desc offset 1 limit 1)`,
  );
  const db = openDatabase({ url: api.database.workerUrl, applicationName: 'test-purge' });
  expect(await purgeDeliveries(db, new Date())).toEqual({ removed: 1 });
  await db.close();
  expectStatus(await company.call('GET', `/v1/webhook-deliveries/${old.id}`), 404);
  expectStatus(await company.call('GET', `/v1/webhook-deliveries/${young.id}`), 200);
});
