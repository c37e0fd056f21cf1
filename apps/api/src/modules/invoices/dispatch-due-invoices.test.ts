import { openDatabase } from '../../platform/db/index.ts';
import type { Database } from '../../platform/db/index.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { dispatchDueInvoices } from './dispatch-due-invoices.ts';
import { startStampingKit } from './test-support/stamping-kit.ts';
import type { Merchant, StampingKit } from './test-support/stamping-kit.ts';

let kit: StampingKit;
let merchant: Merchant;
let worker: { readonly db: Database };

beforeAll(async () => {
  kit = await startStampingKit();
  merchant = await kit.merchant();
  worker = { db: openDatabase({ url: kit.api.database.workerUrl, applicationName: 'test-worker' }) };
});
afterAll(async () => {
  await worker.db.close();
  await kit.close();
});
beforeEach(async () => {
  await kit.sql(`update app.invoices set due_at = null`);
  await kit.sql(`delete from pgboss.job where name = 'invoices.advance'`);
});

async function due(count: number, by = merchant): Promise<string[]> {
  const ids: string[] = [];
  for (let made = 0; made < count; made++) ids.push(await by.sealed());
  await kit.sql(`update app.invoices set due_at = now() - interval '1 second' where id = any($1)`, [ids]);
  return ids;
}

async function jobs(): Promise<Array<{ invoiceId: string; version: string; tenantId: string }>> {
  const rows = await kit.sql(
    `select data->>'invoiceId' as id, data->>'version' as version, data->>'tenantId' as tenant
       from pgboss.job where name = 'invoices.advance'`,
  );
  return rows.map(({ id, version, tenant }) => ({
    invoiceId: String(id),
    version: String(version),
    tenantId: String(tenant),
  }));
}

describe('due invoices', () => {
  it('become one job each, however many workers look at the same time', async () => {
    const ids = await due(5);
    const counts = await Promise.all(Array.from({ length: 4 }, () => dispatchDueInvoices(worker)));
    expect(counts.reduce((sum, count) => sum + count)).toBe(5);
    const made = await jobs();
    expect(made.map(({ invoiceId }) => invoiceId).toSorted()).toEqual(ids.toSorted());
    expect(made[0]).toMatchObject({ tenantId: merchant.ctx.tenantId, version: '1' });
  });

  it('are due again a little later, in case the job is lost', async () => {
    const [id = ''] = await due(1);
    await dispatchDueInvoices(worker);
    const again = (await kit.view(id)).dueAt?.getTime() ?? 0;
    expect(again).toBeGreaterThan(Date.now());
    expect(await dispatchDueInvoices(worker)).toBe(0);
  });

  it('wait for their moment', async () => {
    await merchant.sealed();
    expect(await dispatchDueInvoices(worker)).toBe(0);
  });

  it('of one tenant do not make another wait', async () => {
    await due(52);
    const other = await kit.merchant({ other: true });
    const [id] = await due(1, other);
    expect(await dispatchDueInvoices(worker)).toBe(51);
    expect((await jobs()).map(({ invoiceId }) => invoiceId)).toContain(id);
  });

  it('stay where they are while enough jobs wait', async () => {
    await due(1);
    await kit.sql(`insert into pgboss.job (name, data) select 'invoices.advance', '{}' from generate_series(1, 500)`);
    expect(await dispatchDueInvoices(worker)).toBe(0);
  });
});
