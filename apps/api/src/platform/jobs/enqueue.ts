import { AsyncLocalStorage } from 'node:async_hooks';

import { sql } from 'drizzle-orm';
import { PgBoss, fromDrizzle } from 'pg-boss';
import type { Db, SendOptions } from 'pg-boss';

import type { Context } from '../context/index.ts';
import type { Tx } from '../db/index.ts';
import { uuidV5 } from '../ids/index.ts';
import type { SystemJob, TenantJob } from './job-definition.ts';
import { JOBS_SCHEMA } from './jobs-schema.ts';

export interface EnqueueOptions {
  /**
   * Names the effect: `${invoiceId}:${attempt}`. The same job enqueued twice under one name is one job, as long as the
   * first is kept (7 days after it completed).
   */
  readonly id?: string;
  /** Not before this instant, or after so many seconds. */
  readonly startAfter?: Date | number;
  /** What the queue's policy counts: usually the document's id. */
  readonly singletonKey?: string;
  /** Larger goes first; 0 when left out. */
  readonly priority?: number;
}

const JOB_ID_NAMESPACE = '7d6f5b9e-2c4a-5f3e-9b1d-3a8c6e0f4d21';
const PAYLOAD_BYTES_MAX = 4096;
const inTransaction = new AsyncLocalStorage<Db>();

/**
 * Sends nothing by itself: each statement runs on the transaction of the call it belongs to, also the look-up of a queue
 * it meets for the first time. So enqueueing needs no connection of its own, and cannot happen outside a transaction.
 */
const sender = new PgBoss({
  schema: JOBS_SCHEMA,
  migrate: false,
  createSchema: false,
  supervise: false,
  schedule: false,
  db: {
    executeSql(text, values) {
      const db = inTransaction.getStore();
      if (db === undefined) throw new Error('jobs are enqueued inside a transaction only');
      return db.executeSql(text, values);
    },
  },
});

/**
 * Enqueues a tenant's job in the caller's transaction: it runs if and only if the transaction commits. Answers the job's
 * id, or `undefined` when the same job (by `id`, or by the queue's policy and `singletonKey`) is already there.
 */
export async function enqueue<P extends object>(
  tx: Tx,
  ctx: Pick<Context, 'tenantId'>,
  job: TenantJob<P>,
  payload: P,
  options: EnqueueOptions = {},
): Promise<string | undefined> {
  return send(
    tx,
    job,
    { tenantId: ctx.tenantId, ...payload },
    { ...optionsOf(job, options), group: { id: ctx.tenantId } },
  );
}

/** As `enqueue`, from a task of the installation that found work of a tenant. */
export async function enqueueSystem<P extends object>(
  tx: Tx,
  tenantId: string,
  job: TenantJob<P>,
  payload: P,
  options: EnqueueOptions = {},
): Promise<string | undefined> {
  return enqueue(tx, { tenantId }, job, payload, options);
}

/** As `enqueue`, for a job of the installation itself. */
export async function enqueueInstallation<P extends object>(
  tx: Tx,
  job: SystemJob<P>,
  payload: P,
  options: EnqueueOptions = {},
): Promise<string | undefined> {
  return send(tx, job, payload, optionsOf(job, options));
}

/** Runs pg-boss calls on the caller's transaction; for this folder only. */
export async function onTransaction<T>(tx: Tx, work: (boss: PgBoss) => Promise<T>): Promise<T> {
  return inTransaction.run(fromDrizzle(tx, sql), () => work(sender));
}

/** The id a job gets for an effect's name. */
export function jobId(jobName: string, effect: string): string {
  return uuidV5(JOB_ID_NAMESPACE, `${jobName}|${effect}`);
}

async function send(
  tx: Tx,
  job: TenantJob | SystemJob,
  payload: object,
  options: SendOptions,
): Promise<string | undefined> {
  const { tenantId: _tenantId, ...ids }: { tenantId?: unknown } = { ...payload };
  const parsed = job.schema.safeParse(ids);
  if (!parsed.success) throw new Error(`payload of ${job.name} does not have its shape`, { cause: parsed.error });
  const data = { v: job.version, ...payload };
  if (Buffer.byteLength(JSON.stringify(data)) > PAYLOAD_BYTES_MAX) {
    throw new Error(`payload of ${job.name} exceeds ${PAYLOAD_BYTES_MAX} bytes: send ids, not contents`);
  }
  return (await onTransaction(tx, (boss) => boss.send(job.name, data, options))) ?? undefined;
}

function optionsOf(job: { readonly name: string }, options: EnqueueOptions): SendOptions {
  const { id, startAfter, singletonKey, priority } = options;
  return {
    ...(id !== undefined && { id: jobId(job.name, id) }),
    ...(startAfter !== undefined && { startAfter }),
    ...(singletonKey !== undefined && { singletonKey }),
    ...(priority !== undefined && { priority }),
  };
}
