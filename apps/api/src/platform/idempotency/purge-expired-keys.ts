import { sql } from 'drizzle-orm';
import { z } from 'zod';

import type { Database } from '../db/index.ts';
import { defineSystemJob } from '../jobs/index.ts';

/** Tenants asked for at once, and keys removed in one statement: both stay far from the statement timeout. */
const TENANTS = 500;
const KEYS = 5000;

/**
 * Removes every key past its keeping time, tenant by tenant and each inside its own tenant. Needs the worker's role.
 * Answers how many were removed.
 */
export async function purgeExpiredKeys(db: Database): Promise<{ readonly removed: number }> {
  let removed = 0;
  let after: string | null = null;
  for (;;) {
    const tenants: readonly string[] = await tenantsWithExpired(db, after);
    for (const tenantId of tenants) removed += await purgeTenant(db, tenantId);
    const last = tenants.at(-1);
    if (last === undefined) return { removed };
    after = last;
  }
}

async function tenantsWithExpired(db: Database, after: string | null): Promise<readonly string[]> {
  const { rows } = await db.withSystem((tx) =>
    tx.execute<{ tenant_id: string }>(
      sql`select t as tenant_id from app.tenants_with_expired_keys(${after}::uuid, ${TENANTS}) as t`,
    ),
  );
  return rows.map((row) => row.tenant_id);
}

async function purgeTenant(db: Database, tenantId: string): Promise<number> {
  let removed = 0;
  for (;;) {
    const { rowCount } = await db.withTenant(tenantId, (tx) =>
      tx.execute(sql`
        delete from app.idempotency_keys k
         using (select key from app.idempotency_keys
                 where tenant_id = ${tenantId}::uuid and expires_at < now() limit ${KEYS}) as expired
         where k.tenant_id = ${tenantId}::uuid and k.key = expired.key and k.expires_at < now()`),
    );
    removed += rowCount ?? 0;
    if ((rowCount ?? 0) < KEYS) return removed;
  }
}

/** Daily; a key is kept longer than the 24 hours that are promised. */
export const purgeExpiredKeysJob = defineSystemJob({
  name: 'idempotency.purge_expired',
  schema: z.object({}),
  queue: { expireInSeconds: 3600, heartbeatSeconds: 60, retryLimit: 3, retryDelaySeconds: 60 },
  handler: async (ctx) => ctx.log.info(await purgeExpiredKeys(ctx.db), 'idempotency keys purged'),
});
