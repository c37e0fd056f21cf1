import { sql } from 'drizzle-orm';

import type { Tx } from '../db/index.ts';
import type { Job } from './job-definition.ts';

/** How many jobs of this kind wait for a worker now, counted up to `max`: whoever makes jobs can leave room. */
export async function countWaiting(tx: Tx, job: Pick<Job, 'name'>, max: number): Promise<number> {
  const { rows } = await tx.execute<{ waiting: number }>(
    sql`select count(*)::int as waiting from (
          select 1 from pgboss.job where name = ${job.name} and state < 'active' limit ${max}) w`,
  );
  return rows[0]?.waiting ?? 0;
}
