import { adminQuery } from '@kita/testing';
import { setTimeout as delay } from 'node:timers/promises';

import { customerEvents } from '../../src/modules/customers/index.ts';
import { productEvents } from '../../src/modules/products/index.ts';
import { decodeId, encodeId, newUuid } from '../../src/platform/ids/index.ts';
import type { EventContext } from '../../src/platform/events/index.ts';
import { startApiHarness } from '../../src/test-support/api-harness.ts';
import type { ApiHarness, HarnessOptions } from '../../src/test-support/api-harness.ts';
import { expectStatus } from '../../src/test-support/company.ts';
import { startReceiver } from './receiver-process.ts';
import type { Mode, Receiver, ReceiverReport } from './receiver-process.ts';
import { summarize } from './summarize.ts';
import type { WebhookReport } from './summarize.ts';

export interface WebhookRunOptions {
  readonly events: number;
  readonly seed: number;
  /** Events a second. */
  readonly rate?: number;
  /** Events for each bad receiver, and how long a call may take: what decides the length of a short run. */
  readonly badEvents?: number;
  readonly timeoutMs?: number;
  readonly harness?: HarnessOptions;
  readonly onProgress?: (published: number) => void;
}

/** Customers' events go to the receivers that are well, and to one that fails now and then; products' to all that are bad. */
const WELL: readonly Mode[] = ['healthy', 'healthy', 'flaky'];
const BAD: readonly Mode[] = ['hang', 'hang', 'redirect', 'gone', 'limited', 'slow_body', 'huge_body'];
/** Three days of schedule in two seconds. */
const PAUSES_MS = [0, 100, 200, 400, 800];
const TIMEOUT_MS = 1000;
const OBJECTS = 50;
const BAD_EVENTS = 30;

/**
 * A whole installation before receivers that hang, redirect to loopback, answer 410 and 429, drip and flood: publishes the events at
 * a steady rate, waits until nothing is under way, and compares what was sent with what came.
 */
export async function runWebhooks(options: WebhookRunOptions): Promise<WebhookReport> {
  const start = performance.now();
  const api = await startApiHarness({
    ...options.harness,
    worker: true,
    courier: { pausesMs: PAUSES_MS, timeoutMs: options.timeoutMs ?? TIMEOUT_MS, pollMs: 50 },
  });
  const receivers: Receiver[] = [];
  try {
    for (const [index, mode] of [...WELL, ...BAD].entries())
      receivers.push(await startReceiver(mode, options.seed + index));
    const tenantId = await subscribe(api, receivers);
    await publishAll(api, tenantId, options);
    await settle(api, options.events);
    const reports = new Map<Receiver, ReceiverReport>();
    for (const receiver of receivers) reports.set(receiver, await receiver.report());
    const rows = await adminQuery(
      api.database.adminUrl,
      `select p.url, d.state, count(*)::int as count from app.webhook_deliveries d
         join app.webhook_endpoints p on p.tenant_id = d.tenant_id and p.id = d.endpoint_id group by 1, 2`,
    );
    const seconds = Math.round((performance.now() - start) / 1000);
    return summarize({ events: options.events, seed: options.seed, seconds }, reports, rows);
  } finally {
    for (const receiver of receivers) receiver.stop();
    await api.close();
  }
}

async function subscribe(api: ApiHarness, receivers: readonly Receiver[]): Promise<string> {
  const company = await api.company({ certificate: false });
  for (const [index, { url }] of receivers.entries()) {
    const body = { url, events: [index < WELL.length ? 'customer.updated' : 'product.updated'] };
    expectStatus(await company.call('POST', '/v1/webhook-endpoints', body), 201);
  }
  return decodeId('ten', company.testTenant) ?? '';
}

async function publishAll(
  api: ApiHarness,
  tenantId: string,
  { events, rate = 60, badEvents = BAD_EVENTS, onProgress }: WebhookRunOptions,
) {
  const start = performance.now();
  const ids = Array.from({ length: OBJECTS }, () => newUuid());
  const badEvery = Math.max(1, Math.floor(events / badEvents));
  for (let published = 0; published < events; published++) {
    const id = ids[published % OBJECTS] ?? '';
    const actor = { kind: 'system', id: 'run' } as const;
    const ctx: EventContext = { tenantId, livemode: false, actor, requestId: 'run', clock: () => new Date() };
    await api.opened.db.withTenant(tenantId, async (tx) => {
      const version = Math.floor(published / OBJECTS) + 1;
      if (published % badEvery === 0) await productEvents.publish(tx, ctx, 'product.updated', product(id, version));
      await customerEvents.publish(tx, ctx, 'customer.updated', customer(id, version));
    });
    onProgress?.(published + 1);
    const aheadMs = ((published + 1) / rate) * 1000 - (performance.now() - start);
    if (aheadMs > 0) await delay(aheadMs);
  }
}

/** Waits until every delivery ended, one way or another. */
async function settle(api: ApiHarness, events: number): Promise<void> {
  const deadline = performance.now() + 180_000 + events * 20;
  while (performance.now() < deadline) {
    const [row] = await adminQuery(
      api.database.adminUrl,
      `select count(*)::int as open from app.webhook_deliveries where due_at is not null`,
    );
    if (Number(Object(row).open) === 0) return;
    await delay(200);
  }
  throw new Error('deliveries are still under way long after the schedule should have ended');
}

const stamps = { created_at: '2026-11-21T16:14:02.727Z', updated_at: '2026-11-21T16:14:02.727Z' };

function customer(id: string, version: number) {
  return {
    object: 'customer' as const,
    id: encodeId('cus', id),
    livemode: false,
    rfc: 'URE180429TM6',
    legal_name: 'UNIVERSIDAD ROBOTICA ESPAÑOLA',
    regimen_fiscal: '601',
    postal_code: '86991',
    residencia_fiscal: null,
    num_reg_id_trib: null,
    uso_cfdi: null,
    email: null,
    phone: null,
    whatsapp_consent: null,
    send_by_email: 'inherit' as const,
    send_by_whatsapp: 'inherit' as const,
    external_id: null,
    metadata: {},
    archived: false,
    mailings_opposed_at: null,
    erased_at: null,
    version,
    ...stamps,
  };
}

function product(id: string, version: number) {
  return {
    object: 'product' as const,
    id: encodeId('prd', id),
    livemode: false,
    description: 'Café',
    clave_prod_serv: '50201706',
    clave_unidad: 'KGM',
    unidad: null,
    sku: null,
    unit_price: null,
    price_includes_tax: false,
    objeto_imp: '01',
    taxes: [],
    external_id: null,
    metadata: {},
    archived: false,
    version,
    ...stamps,
  };
}
