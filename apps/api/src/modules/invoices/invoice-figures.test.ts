import { adminQuery, createTestDatabase } from '@kita/testing';
import type { TestDatabase } from '@kita/testing';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openDatabase } from '../../platform/db/index.ts';
import type { Database } from '../../platform/db/index.ts';
import { newUuid } from '../../platform/ids/index.ts';
import { countBilledReceivers, readInvoiceDays, readTopReceivers } from './invoice-figures.repository.ts';
import { INVOICE_STATES, INVOICE_TRANSITIONS } from './invoices.states.ts';
import type { InvoiceState } from './invoices.states.ts';
import { insertInvoiceRow } from './test-support/invoice-rows.ts';

let database: TestDatabase;
let api: Database;
let worker: Database;

beforeAll(async () => {
  database = await createTestDatabase();
  api = openDatabase({ url: database.apiUrl, applicationName: 'test' });
  worker = openDatabase({ url: database.workerUrl, applicationName: 'test' });
  await adminQuery(database.adminUrl, RECOUNT);
});
afterAll(async () => {
  await Promise.all([api.close(), worker.close()]);
  await database.drop();
});

async function become(tenantId: string, id: string, state: InvoiceState, db = worker): Promise<void> {
  await db.withTenant(tenantId, (tx) =>
    tx.execute(sql`update app.invoices set state = ${state}, uuid = coalesce(uuid, upper(id::text))
                    where tenant_id = ${tenantId}::uuid and id = ${id}::uuid`),
  );
}

interface Sums {
  readonly days: readonly unknown[];
  readonly receivers: readonly unknown[];
}

const DAYS = `select day::text, type, currency, documents, trim_scale(total)::text as total, trim_scale(transferred)::text as transferred,
    trim_scale(withheld)::text as withheld, trim_scale(total_mxn)::text as total_mxn, unrated, canceled, trim_scale(canceled_total)::text as canceled_total
  from app.invoice_days where tenant_id = $1 and (documents <> 0 or canceled <> 0) order by 1, 2, 3`;
const RECEIVERS = `select month::text, currency, receiver, invoices, trim_scale(total)::text as total, invoices_by_day
  from app.invoice_receiver_months where tenant_id = $1 order by 1, 2, 3`;

async function kept(tenantId: string): Promise<Sums> {
  const read = (text: string) => adminQuery(database.adminUrl, text.replace('$1', `'${tenantId}'`));
  const receivers = await read(RECEIVERS);
  return {
    days: await read(DAYS),
    receivers: receivers.filter((row) => row['total'] !== '0' || row['invoices'] !== 0),
  };
}

/** Makes the sums anew from the documents, reads them, and takes everything back. */
const RECOUNT = `
  create function public.recount(wanted uuid) returns jsonb language plpgsql as $$
  declare sums jsonb;
  begin
    delete from app.invoice_days;
    delete from app.invoice_receiver_months;
    perform app.count_issued_invoices();
    select jsonb_build_object('days', (select coalesce(jsonb_agg(to_jsonb(d)), '[]') from (${DAYS.replace('$1', 'wanted')}) d),
      'receivers', (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from (${RECEIVERS.replace('$1', 'wanted')}) r)) into sums;
    raise exception using errcode = 'P0099', message = sums::text;
  exception when sqlstate 'P0099' then return sqlerrm::jsonb;
  end $$`;

async function recounted(tenantId: string): Promise<Sums> {
  const [row] = await adminQuery(database.adminUrl, `select public.recount('${tenantId}') as sums`);
  return sumsOf(row?.['sums']);
}

function sumsOf(value: unknown): Sums {
  const { days, receivers }: { days: unknown[]; receivers: unknown[] } = JSON.parse(JSON.stringify(value));
  return { days, receivers };
}

/** Amounts as text on both sides: `to_jsonb` writes numbers. */
const comparable = (sums: Sums): unknown =>
  JSON.parse(JSON.stringify(sums, (_key, value: unknown) => (typeof value === 'number' ? String(value) : value)));

const seeds = fc.record({
  type: fc.constantFrom('I' as const, 'E' as const),
  fecha: fc.constantFrom('2026-10-31T23:59:59', '2026-11-01T00:00:00', '2026-11-15T12:00:00', '2026-12-31T08:00:00'),
  currency: fc.constantFrom('MXN', 'USD', 'EUR'),
  total: fc.constantFrom('116.00', '0.01', '999999999.999999', '1160'),
  transferred: fc.option(fc.constantFrom('16.00', '0.000001'), { nil: undefined }),
  withheld: fc.option(fc.constant('10.67'), { nil: undefined }),
  rate: fc.option(fc.constantFrom('18.123456', '20'), { nil: undefined }),
  rfc: fc.constantFrom('URE180429TM6', 'CACX7605101P8', 'XEXX010101000'),
  name: fc.constantFrom('UNO', 'DOS'),
});

/** Lawful ways through the states, from a draft to as far as chance goes. */
const paths = fc.array(fc.nat({ max: 20 }), { maxLength: 9 }).map((choices) => {
  const path: InvoiceState[] = [];
  let state: InvoiceState = 'draft';
  for (const choice of choices) {
    const next: readonly InvoiceState[] = INVOICE_TRANSITIONS[state];
    const chosen = next[choice % Math.max(1, next.length)];
    if (chosen === undefined) break;
    path.push(chosen);
    state = chosen;
  }
  return path;
});

describe('sums per day and receiver', () => {
  it('are what counting anew gives, whatever becomes of the documents', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(seeds, paths), { minLength: 1, maxLength: 12 }), async (documents) => {
        const tenantId = newUuid();
        for (const [seed, path] of documents) {
          const id = await api.withTenant(tenantId, (tx) =>
            insertInvoiceRow(tx, tenantId, { ...seed, state: 'sealed' }),
          );
          for (const state of path) await become(tenantId, id, state);
        }
        expect(comparable(await kept(tenantId))).toEqual(comparable(await recounted(tenantId)));
      }),
      { numRuns: 25 },
    );
  });

  it.each(INVOICE_STATES)('count a document that is born %s', async (state) => {
    const tenantId = newUuid();
    await api.withTenant(tenantId, (tx) => insertInvoiceRow(tx, tenantId, { state, transferred: '16.00' }));
    expect(comparable(await kept(tenantId))).toEqual(comparable(await recounted(tenantId)));
  });

  it('lose nothing when many are stamped at once', async () => {
    const tenantId = newUuid();
    const ids = await api.withTenant(tenantId, async (tx) => {
      const made: string[] = [];
      for (let n = 0; n < 30; n++) made.push(await insertInvoiceRow(tx, tenantId, { state: 'sending', total: '0.10' }));
      return made;
    });
    await Promise.all(ids.map((id, n) => become(tenantId, id, 'stamped', n % 2 === 0 ? api : worker)));
    const [day] = await api.withTenant(tenantId, (tx) => readInvoiceDays(tx, tenantId, '2026-11-21', '2026-11-21'));
    expect(day).toMatchObject({ documents: 30, total: '3.00' });
  });

  it('go back when the change is rolled back', async () => {
    const tenantId = newUuid();
    const failing = api.withTenant(tenantId, async (tx) => {
      await insertInvoiceRow(tx, tenantId);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await kept(tenantId)).toEqual({ days: [], receivers: [] });
  });
});

describe('receivers', () => {
  it('are counted once however often they were billed, and exactly to the day after a cancellation', async () => {
    const tenantId = newUuid();
    const count = (day: number) =>
      api.withTenant(tenantId, (tx) => countBilledReceivers(tx, tenantId, '2026-11-01', day));
    const early = await api.withTenant(tenantId, async (tx) => {
      await insertInvoiceRow(tx, tenantId, { fecha: '2026-11-20T10:00:00' });
      await insertInvoiceRow(tx, tenantId, { fecha: '2026-11-20T10:00:00', currency: 'USD', rate: '18' });
      await insertInvoiceRow(tx, tenantId, { fecha: '2026-11-25T10:00:00', rfc: 'CACX7605101P8' });
      return insertInvoiceRow(tx, tenantId, { fecha: '2026-11-02T10:00:00' });
    });
    expect(await count(10)).toEqual({ whole: 2, toDay: 1 });
    await become(tenantId, early, 'canceled');
    expect(await count(10)).toEqual({ whole: 2, toDay: 0 });
    expect(await count(20)).toEqual({ whole: 2, toDay: 1 });
  });

  it('who share the RFC of foreigners are told apart by name', async () => {
    const tenantId = newUuid();
    const top = await api.withTenant(tenantId, async (tx) => {
      for (const name of ['ACME', 'ACME', 'GLOBEX'])
        await insertInvoiceRow(tx, tenantId, { rfc: 'XEXX010101000', name, total: '10.00' });
      await insertInvoiceRow(tx, tenantId, { rfc: 'XEXX010101000', name: 'GLOBEX', type: 'E', total: '3.00' });
      return readTopReceivers(tx, tenantId, '2026-11-01', 5);
    });
    expect(top.map(({ receiverName, invoices, total }) => [receiverName, invoices, total])).toEqual([
      ['ACME', 2, '20.00'],
      ['GLOBEX', 1, '7.00'],
    ]);
  });
});
