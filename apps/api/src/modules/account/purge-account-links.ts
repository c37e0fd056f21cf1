import { sql } from 'drizzle-orm';
import { z } from 'zod';

import type { Database } from '../../platform/db/index.ts';
import { defineSystemJob } from '../../platform/jobs/index.ts';

const KEPT_DAYS = 7;
const ROWS = 5000;

/** Removes links and codes that ran out more than a week ago. Needs the worker's role. */
export async function purgeAccountLinks(db: Database): Promise<{ readonly removed: number }> {
  let removed = 0;
  await db.withSystem((tx) =>
    tx.execute(sql`delete from app.phone_codes where expires_at < now() - make_interval(days => ${KEPT_DAYS})`),
  );
  for (;;) {
    const { rowCount } = await db.withSystem((tx) =>
      tx.execute(sql`
        delete from app.account_links where id in (
          select id from app.account_links where expires_at < now() - make_interval(days => ${KEPT_DAYS}) limit ${ROWS})`),
    );
    removed += rowCount ?? 0;
    if ((rowCount ?? 0) < ROWS) return { removed };
  }
}

export const purgeAccountLinksJob = defineSystemJob({
  name: 'account.purge_links',
  schema: z.object({}),
  queue: { expireInSeconds: 1800, heartbeatSeconds: 60, retryLimit: 3, retryDelaySeconds: 60 },
  handler: async (ctx) => ctx.log.info(await purgeAccountLinks(ctx.db), 'account links purged'),
});
