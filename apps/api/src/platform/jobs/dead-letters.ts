import { sql } from 'drizzle-orm';

import type { Tx } from '../db/index.ts';
import { onTransaction } from './enqueue.ts';
import { deadLetterQueue } from './job-definition.ts';
import type { JobFailure } from './job-errors.ts';

/** A job nobody will run again unless a person says so. */
export interface DeadLetter {
  /** Id in the dead-letter queue: what redrive and discard take. */
  readonly id: string;
  /** Name of the job. */
  readonly job: string;
  readonly tenantId?: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly failure: JobFailure;
  readonly runs: number;
  readonly enqueuedAt: Date;
  readonly failedAt: Date;
}

export interface DeadLetterFilter {
  readonly job?: string;
  readonly tenantId?: string;
  /** Failed before this instant: the `failedAt` of the last one seen, for the next page. */
  readonly before?: Date;
  /** 1 to 100; 50 when left out. */
  readonly limit?: number;
}

interface Row extends Record<string, unknown> {
  readonly id: string;
  readonly name: string;
  readonly data: { readonly tenantId?: string };
  readonly failure: JobFailure | null;
  readonly retry_count: number | null;
  /** As the driver gives instants to statements of our own: text. */
  readonly enqueued_at: string | null;
  readonly failed_at: string;
}

/** Dead letters waiting for a decision, the newest first. For operators: reads across tenants. */
export async function listDeadLetters(tx: Tx, filter: DeadLetterFilter = {}): Promise<readonly DeadLetter[]> {
  const where = [
    filter.job === undefined ? sql`name like '%.dead'` : sql`name = ${deadLetterQueue(filter.job)}`,
    sql`state = 'created'`,
    ...(filter.tenantId === undefined ? [] : [sql`group_id = ${filter.tenantId}`]),
    ...(filter.before === undefined ? [] : [sql`created_on < ${filter.before.toISOString()}::timestamptz`]),
  ];
  const limit = Math.min(Math.max(filter.limit ?? 50, 1), 100);
  const { rows } = await tx.execute<Row>(
    sql`select id, name, data, source_output as failure, source_retry_count as retry_count,
               source_created_on as enqueued_at, created_on as failed_at
          from pgboss.job where ${sql.join(where, sql` and `)} order by created_on desc, id limit ${limit}`,
  );
  return rows.map(presentRow);
}

/** A dead letter by its id alone, locked until the transaction ends; `undefined` when somebody decided meanwhile. */
export async function findDeadLetter(tx: Tx, id: string): Promise<DeadLetter | undefined> {
  const { rows } = await tx.execute<Row>(
    sql`select id, name, data, source_output as failure, source_retry_count as retry_count,
               source_created_on as enqueued_at, created_on as failed_at
          from pgboss.job where id = ${id}::uuid and name like '%.dead' and state = 'created' for update`,
  );
  return rows[0] && presentRow(rows[0]);
}

function presentRow(row: Row): DeadLetter {
  return {
    id: row.id,
    job: row.name.slice(0, -deadLetterQueue('').length),
    ...(row.data.tenantId !== undefined && { tenantId: row.data.tenantId }),
    payload: row.data,
    failure: row.failure ?? { type: 'unknown' },
    runs: (row.retry_count ?? 0) + 1,
    enqueuedAt: new Date(row.enqueued_at ?? row.failed_at),
    failedAt: new Date(row.failed_at),
  };
}

/**
 * Puts dead letters of a job back into its queue, the oldest first, at most 1,000 in one call, in the caller's
 * transaction (so that the audit entry is written with it). Answers how many went.
 */
export async function redriveDeadLetters(
  tx: Tx,
  jobName: string,
  options: { readonly ids?: readonly string[]; readonly limit?: number } = {},
): Promise<number> {
  if (options.ids?.length === 0) return 0;
  return onTransaction(tx, (boss) =>
    boss.redrive(deadLetterQueue(jobName), {
      limit: Math.min(options.limit ?? 1000, 1000),
      ...(options.ids && { ids: [...options.ids] }),
    }),
  );
}

/** Removes dead letters for good, in the caller's transaction. Answers how many there were. */
export async function discardDeadLetters(tx: Tx, jobName: string, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0;
  const list = sql.join(
    ids.map((id) => sql`${id}::uuid`),
    sql`, `,
  );
  const { rows } = await tx.execute(
    sql`delete from pgboss.job where name = ${deadLetterQueue(jobName)} and state = 'created' and id in (${list}) returning id`,
  );
  return rows.length;
}
