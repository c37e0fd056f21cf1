import { sql } from 'drizzle-orm';

import type { Tx } from '../db/index.ts';
import { deadLetterQueue } from './job-definition.ts';

/** How much waits in one queue, and for how long. */
export interface QueueLevel extends Record<string, unknown> {
  readonly name: string;
  readonly ready: number;
  readonly deferred: number;
  readonly active: number;
  readonly failed: number;
  /** Dead letters waiting for a decision: exact, the others are renewed every 15 seconds. */
  readonly dead: number;
  /** Age of the oldest job that could run now. */
  readonly oldest_seconds: number;
}

/** Every queue, those with something dead or waiting first. */
export async function queueLevels(tx: Tx): Promise<readonly QueueLevel[]> {
  const dead = deadLetterQueue('');
  const { rows } = await tx.execute<QueueLevel>(sql`
    select q.name, q.ready_count as ready, q.deferred_count as deferred, q.active_count as active, q.failed_count as failed,
           (select count(*)::int from pgboss.job d where d.name = q.name || ${dead} and d.state = 'created') as dead,
           coalesce(greatest(extract(epoch from now() - oldest.start_after), 0), 0)::float8 as oldest_seconds
      from pgboss.queue q left join lateral (
        select min(j.start_after) as start_after from pgboss.job j
         where j.name = q.name and j.state < 'active' and not j.blocked and j.start_after <= now()) oldest on true
     where q.name not like '\\_\\_%' and q.name not like ${`%${dead}`}
     order by dead desc, q.ready_count desc, q.name`);
  return rows;
}
