import { PgBoss } from 'pg-boss';
import type { JobWithMetadata, WorkOptions } from 'pg-boss';

import type { Logger } from '../context/index.ts';
import type { Job } from './job-definition.ts';
import { deadLetterQueue } from './job-definition.ts';
import type { JobMetrics } from './job-metrics.ts';
import { JOBS_SCHEMA } from './jobs-schema.ts';
import { runJob } from './run-job.ts';
import type { JobContexts, RunDependencies } from './run-job.ts';
import { applyTimetable } from './timetable.ts';
import type { TimetableEntry } from './timetable.ts';

export interface JobWorkerOptions {
  /** As `kita_worker`, over a direct connection: listening for urgent jobs does not pass a pooler. */
  readonly url: string;
  /** Every job this process runs, each with its handler. */
  readonly jobs: readonly Job[];
  readonly timetable?: readonly TimetableEntry[];
  readonly contexts: JobContexts;
  readonly log: Logger;
  readonly metrics?: JobMetrics;
  /** Connections for fetching and settling; the handlers' own come from their database. */
  readonly poolSize?: number;
  /** How often dead workers' jobs are looked for, in seconds. */
  readonly monitorIntervalSeconds?: number;
}

export interface JobWorker {
  /** Throws unless the worker is running: the readiness check. */
  check(): void;
  /** Stops fetching, waits for running handlers up to the timeout, then closes. What was cut off runs again elsewhere. */
  stop(timeoutMs?: number): Promise<void>;
}

const STOP_MS = 25_000;

/** Starts taking jobs. Fails when a queue is missing, which means the migration step has not run. */
export async function startJobWorker(options: JobWorkerOptions): Promise<JobWorker> {
  const boss = openBoss(options);
  await boss.start();
  try {
    await assertInstalled(boss, options.jobs);
    await applyTimetable(boss, options.timetable ?? []);
    for (const job of options.jobs) await workOn(boss, job, options);
  } catch (error) {
    await boss.stop({ graceful: false });
    throw error;
  }
  let isRunning = true;
  return {
    check() {
      if (!isRunning) throw new Error('the job worker is stopped');
    },
    async stop(timeoutMs = STOP_MS) {
      isRunning = false;
      await boss.stop({ graceful: true, timeout: timeoutMs });
    },
  };
}

function openBoss(options: JobWorkerOptions): PgBoss {
  const boss = new PgBoss({
    connectionString: options.url,
    application_name: 'kita-jobs',
    schema: JOBS_SCHEMA,
    max: options.poolSize ?? 5,
    migrate: false,
    createSchema: false,
    supervise: true,
    schedule: true,
    reindex: false, // the role owns no index; the finding is still reported
    useListenNotify: true,
    superviseIntervalSeconds: options.monitorIntervalSeconds ?? 15,
    monitorIntervalSeconds: options.monitorIntervalSeconds ?? 15,
    cronMonitorIntervalSeconds: 10,
  });
  boss.on('error', (error) => options.log.error({ err: error }, 'job system error'));
  boss.on('warning', ({ message }) => options.log.warn({ warning: message }, 'job system warning'));
  return boss;
}

async function assertInstalled(boss: PgBoss, jobs: readonly Job[]): Promise<void> {
  const installed = new Set((await boss.getQueues()).map(({ name }) => name));
  const missing = jobs.filter(({ name }) => !installed.has(name) || !installed.has(deadLetterQueue(name)));
  if (missing.length > 0)
    throw new Error(`queues are missing, run the migrations: ${missing.map(({ name }) => name).join(', ')}`);
  const idle = jobs.filter((job) => job.handler === undefined);
  if (idle.length > 0) throw new Error(`jobs without a handler: ${idle.map(({ name }) => name).join(', ')}`);
}

async function workOn(boss: PgBoss, job: Job, options: JobWorkerOptions): Promise<void> {
  const { contexts, log, metrics } = options;
  const deps: RunDependencies = {
    contexts,
    log,
    onOutcome: (name, outcome, seconds) => metrics?.observe(name, outcome, seconds),
  };
  await boss.work(job.name, workOptionsOf(job), (fetched: JobWithMetadata<unknown>[]) =>
    Promise.all(fetched.map((one) => runJob(job, one, deps))),
  );
}

/**
 * Measured: one job per poll gives 2 jobs/s, so batches; a full batch is followed by the next at once; jobs of a batch
 * are settled one by one. Retries wake nobody, so even urgent queues are polled.
 */
function workOptionsOf(job: Job) {
  const { batchSize = 10, concurrency = 2, tenantConcurrency, pollingIntervalSeconds = 2 } = job.work;
  return {
    batchSize,
    localConcurrency: concurrency,
    pollingIntervalSeconds,
    notifyPollingIntervalSeconds: pollingIntervalSeconds * 2.5,
    burstWhenBatchFull: true,
    perJobResults: true,
    includeMetadata: true,
    ...(tenantConcurrency !== undefined && { groupConcurrency: tenantConcurrency }),
  } as const satisfies WorkOptions;
}
