import { sql } from 'drizzle-orm';
import { z } from 'zod';

import type { Database } from '../db/index.ts';
import { defineSystemJob } from '../jobs/index.ts';

const BUCKETS = 10_000;
/** Microseconds since 1970, as arrival times are kept. */
const NOW = sql`(extract(epoch from now()) * 1000000)::bigint`;

/**
 * Removes buckets whose arrival time has passed: they are full again, which is what no row means too. Addresses that
 * came once would otherwise stay for good. Needs the worker's role.
 */
export async function purgeIdleBuckets(db: Database): Promise<{ readonly removed: number }> {
  let removed = 0;
  for (;;) {
    const { rowCount } = await db.withSystem((tx) =>
      tx.execute(sql`
        delete from app.rate_limits r
         using (select key from app.rate_limits where tat < ${NOW} limit ${BUCKETS}) as idle
         where r.key = idle.key and r.tat < ${NOW}`),
    );
    removed += rowCount ?? 0;
    if ((rowCount ?? 0) < BUCKETS) return { removed };
  }
}

export const purgeIdleBucketsJob = defineSystemJob({
  name: 'rate_limits.purge_idle',
  schema: z.object({}),
  queue: { expireInSeconds: 1800, heartbeatSeconds: 60, retryLimit: 3, retryDelaySeconds: 60 },
  handler: async (ctx) => ctx.log.info(await purgeIdleBuckets(ctx.db), 'rate limit buckets purged'),
});
