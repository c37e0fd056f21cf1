import { sql } from 'drizzle-orm';
import { z } from 'zod';

import type { Database } from '../../platform/db/index.ts';
import { defineSystemJob } from '../../platform/jobs/index.ts';

const ROWS = 5000;

/** Removes visits to the identity provider that ended or ran out an hour ago. Needs the worker's role. */
export async function purgeIdentityFlows(db: Database): Promise<{ readonly removed: number }> {
  let removed = 0;
  for (;;) {
    const { rowCount } = await db.withSystem((tx) =>
      tx.execute(sql`
        delete from app.identity_flows where id in (
          select id from app.identity_flows where expires_at < now() - interval '1 hour' limit ${ROWS})`),
    );
    removed += rowCount ?? 0;
    if ((rowCount ?? 0) < ROWS) return { removed };
  }
}

export const purgeIdentityFlowsJob = defineSystemJob({
  name: 'identities.purge_flows',
  schema: z.object({}),
  queue: { expireInSeconds: 600, retryLimit: 3, retryDelaySeconds: 60 },
  handler: async (ctx) => ctx.log.info(await purgeIdentityFlows(ctx.db), 'identity flows purged'),
});
