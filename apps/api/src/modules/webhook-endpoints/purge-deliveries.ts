import { sql } from 'drizzle-orm';
import { z } from 'zod';

import type { Database } from '../../platform/db/index.ts';
import { defineSystemJob } from '../../platform/jobs/index.ts';

/** How long the delivery log goes back. */
const KEPT_DAYS = 30;
const TENANTS = 500;
const DELIVERIES = 2000;

/** Removes deliveries that ended more than 30 days ago, with their attempts. Needs the worker's role. */
export async function purgeDeliveries(db: Database, now: Date): Promise<{ readonly removed: number }> {
  const before = new Date(now.getTime() - KEPT_DAYS * 86_400_000).toISOString();
  let removed = 0;
  let after: string | null = null;
  for (;;) {
    const tenants: readonly string[] = await tenantsWithOld(db, before, after);
    for (const tenantId of tenants) removed += await purgeTenant(db, tenantId, before);
    const last = tenants.at(-1);
    if (last === undefined) return { removed };
    after = last;
  }
}

async function tenantsWithOld(db: Database, before: string, after: string | null): Promise<readonly string[]> {
  const { rows } = await db.withSystem((tx) =>
    tx.execute<{ tenant_id: string }>(
      sql`select t as tenant_id from app.tenants_with_old_webhooks(${before}::timestamptz, ${after}::uuid, ${TENANTS}) as t`,
    ),
  );
  return rows.map((row) => row.tenant_id);
}

async function purgeTenant(db: Database, tenantId: string, before: string): Promise<number> {
  let removed = 0;
  for (;;) {
    const { rowCount } = await db.withTenant(tenantId, (tx) =>
      tx.execute(sql`
        delete from app.webhook_deliveries d
         using (select id from app.webhook_deliveries
                 where tenant_id = ${tenantId}::uuid and settled_at < ${before}::timestamptz limit ${DELIVERIES}) as old
         where d.tenant_id = ${tenantId}::uuid and d.id = old.id and d.settled_at < ${before}::timestamptz`),
    );
    removed += rowCount ?? 0;
    if ((rowCount ?? 0) < DELIVERIES) return removed;
  }
}

export const purgeDeliveriesJob = defineSystemJob({
  name: 'webhooks.purge_deliveries',
  schema: z.object({}),
  queue: { expireInSeconds: 3600, heartbeatSeconds: 60, retryLimit: 3, retryDelaySeconds: 60 },
  handler: async (ctx) => ctx.log.info(await purgeDeliveries(ctx.db, ctx.clock()), 'webhook deliveries purged'),
});
