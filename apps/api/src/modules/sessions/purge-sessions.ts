import { sql } from 'drizzle-orm';
import { z } from 'zod';

import type { Database } from '../../platform/db/index.ts';
import { defineSystemJob } from '../../platform/jobs/index.ts';

/** Ended sessions stay this long, so that a person asking "was that me?" still finds address and device. */
const KEPT_DAYS = 30;
const SESSIONS = 5000;

/** Removes sessions that ended or expired more than 30 days ago. Needs the worker's role. */
export async function purgeSessions(db: Database): Promise<{ readonly removed: number }> {
  let removed = 0;
  for (;;) {
    const { rowCount } = await db.withSystem((tx) =>
      tx.execute(sql`
        delete from app.sessions where id in (
          select id from app.sessions
           where least(ended_at, expires_at) < now() - make_interval(days => ${KEPT_DAYS}) limit ${SESSIONS})`),
    );
    removed += rowCount ?? 0;
    if ((rowCount ?? 0) < SESSIONS) return { removed };
  }
}

export const purgeSessionsJob = defineSystemJob({
  name: 'sessions.purge_ended',
  schema: z.object({}),
  queue: { expireInSeconds: 1800, heartbeatSeconds: 60, retryLimit: 3, retryDelaySeconds: 60 },
  handler: async (ctx) => ctx.log.info(await purgeSessions(ctx.db), 'sessions purged'),
});
