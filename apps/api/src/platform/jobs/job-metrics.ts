import { sql } from 'drizzle-orm';

import type { Database } from '../db/index.ts';
import type { Metrics, Sample } from '../observability/index.ts';
import type { JobOutcome } from './run-job.ts';

export interface JobMetrics {
  observe(job: string, outcome: JobOutcome, seconds: number): void;
}

/** What a worker process tells about the jobs it ran. */
export function jobMetrics(metrics: Metrics): JobMetrics {
  const observe = metrics.histogram({
    name: 'kita_job_seconds',
    help: 'Time a job handler took, by how it ended',
    labels: ['job', 'outcome'],
  });
  return { observe: (job, outcome, seconds) => observe(seconds, { job, outcome }) };
}

/**
 * Levels of all queues, read at each scrape; dead-letter queues are those named `….dead`. One process exports them. The
 * counts are the job system's own, renewed by its monitor every 15 s; the age is exact.
 */
export function queueMetrics(metrics: Metrics, db: Database): void {
  const levels = { name: 'kita_queue_jobs', help: 'Jobs by queue and state', labels: ['queue', 'state'] };
  metrics.collected(levels, () => readLevels(db));
  const oldest = {
    name: 'kita_queue_oldest_seconds',
    help: 'Age of the oldest job that could run now',
    labels: ['queue'],
  };
  metrics.collected(oldest, () => readAges(db));
}

async function readLevels(db: Database): Promise<readonly Sample[]> {
  const { rows } = await db.withSystem((tx) =>
    tx.execute<{ queue: string; ready: number; deferred: number; active: number; failed: number }>(
      sql`select name as queue, ready_count as ready, deferred_count as deferred, active_count as active, failed_count as failed
            from pgboss.queue where name not like '\\_\\_%'`,
    ),
  );
  return rows.flatMap(({ queue, ...states }) =>
    Object.entries(states).map(([state, value]) => ({ labels: { queue, state }, value })),
  );
}

async function readAges(db: Database): Promise<readonly Sample[]> {
  const { rows } = await db.withSystem((tx) =>
    tx.execute<{ queue: string; seconds: number }>(
      sql`select q.name as queue, coalesce(greatest(extract(epoch from now() - oldest.start_after), 0), 0)::float8 as seconds
            from pgboss.queue q left join lateral (
              select min(j.start_after) as start_after from pgboss.job j
               where j.name = q.name and j.state < 'active' and not j.blocked and j.start_after <= now()) oldest on true
           where q.name not like '\\_\\_%'`,
    ),
  );
  return rows.map(({ queue, seconds }) => ({ labels: { queue }, value: seconds }));
}
