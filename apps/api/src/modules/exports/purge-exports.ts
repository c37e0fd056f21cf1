import { sql } from 'drizzle-orm';
import { z } from 'zod';

import { tenantKey } from '../../platform/files/index.ts';
import { defineSystemJob } from '../../platform/jobs/index.ts';
import type { SystemJobContext } from '../../platform/jobs/index.ts';
import { findExport, isFileShared, markExpired } from './exports.repository.ts';

const AT_ONCE = 500;

/** Removes files whose days are over. The file goes first: an export without one answers `export_expired` all the same. */
export async function purgeExports(
  ctx: Pick<SystemJobContext, 'db' | 'services'>,
): Promise<{ readonly removed: number }> {
  const { rows } = await ctx.db.withSystem((tx) =>
    tx.execute<{ tenant_id: string; id: string }>(sql`select tenant_id, id from app.expired_exports(${AT_ONCE})`),
  );
  for (const { tenant_id: tenantId, id } of rows) await purge(ctx, tenantId, id);
  return { removed: rows.length };
}

async function purge(ctx: Pick<SystemJobContext, 'db' | 'services'>, tenantId: string, id: string): Promise<void> {
  const unshared = await ctx.db.withTenant(tenantId, async (tx) => {
    const row = await findExport(tx, tenantId, id);
    return row && !(await isFileShared(tx, row)) ? row.fileSha256 : null;
  });
  if (unshared !== null) await ctx.services.files.delete(tenantKey(tenantId, unshared));
  await ctx.db.withTenant(tenantId, (tx) => markExpired(tx, tenantId, id));
}

export const purgeExportsJob = defineSystemJob({
  name: 'exports.purge_expired',
  schema: z.object({}),
  queue: { expireInSeconds: 1800, heartbeatSeconds: 60, retryLimit: 3, retryDelaySeconds: 60 },
  handler: async (ctx) => ctx.log.info(await purgeExports(ctx), 'exports purged'),
});
