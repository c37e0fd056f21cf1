import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { z } from 'zod';

import type { Database } from '../../platform/db/index.ts';
import { defineSystemJob } from '../../platform/jobs/index.ts';

/** Ended sessions stay this long, so that a person asking "was that me?" still finds address and device. */
const KEPT_DAYS = 30;
const ROWS = 5000;

/** Refresh tokens go with their session (on delete cascade). */
const SESSIONS = sql`
  delete from app.sessions where id in (
    select id from app.sessions where least(ended_at, expires_at) < now() - make_interval(days => ${KEPT_DAYS}) limit ${ROWS})`;
const CHALLENGES = sql`
  delete from app.sign_in_challenges where id in (
    select id from app.sign_in_challenges where expires_at < now() - interval '1 day' limit ${ROWS})`;

/** What a used token sealed for its repetition is of no use after its ten seconds. */
const SUCCESSORS = sql`
  update app.refresh_tokens set successor_box = null where id in (
    select id from app.refresh_tokens where successor_box is not null and used_at < now() - interval '1 hour' limit ${ROWS})`;

/** Removes sessions that ended or expired more than 30 days ago with their tokens, and sign-ins nobody finished. */
export async function purgeSessions(db: Database): Promise<{ readonly removed: number }> {
  const removed = await purge(db, SESSIONS);
  await purge(db, CHALLENGES);
  await purge(db, SUCCESSORS);
  return { removed };
}

async function purge(db: Database, statement: SQL): Promise<number> {
  let removed = 0;
  for (;;) {
    const { rowCount } = await db.withSystem((tx) => tx.execute(statement));
    removed += rowCount ?? 0;
    if ((rowCount ?? 0) < ROWS) return removed;
  }
}

export const purgeSessionsJob = defineSystemJob({
  name: 'sessions.purge_ended',
  schema: z.object({}),
  queue: { expireInSeconds: 1800, heartbeatSeconds: 60, retryLimit: 3, retryDelaySeconds: 60 },
  handler: async (ctx) => ctx.log.info(await purgeSessions(ctx.db), 'sessions purged'),
});
