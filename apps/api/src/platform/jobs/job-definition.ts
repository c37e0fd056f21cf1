import type { z } from 'zod';

import type { Context, SystemContext } from '../context/index.ts';

/** How a queue keeps and repeats its jobs. Times in seconds. */
export interface QueueSettings {
  /**
   * What may wait or run together; see the pg-boss policies. `exclusive` with a singleton key per document is the guard
   * "one job per document"; `key_strict_fifo` keeps the order per key, and one failed job then blocks its key.
   */
  readonly policy?: 'standard' | 'short' | 'singleton' | 'stately' | 'exclusive' | 'key_strict_fifo';
  /** A job running longer is given to another worker: at least 3 times the sum of all timeouts inside the handler. */
  readonly expireInSeconds: number;
  /** At least 10. For handlers over 30 s: a dead worker is noticed after this instead of after `expireInSeconds`. */
  readonly heartbeatSeconds?: number;
  /** Runs after the first one; then the job goes to the dead letters. */
  readonly retryLimit: number;
  /** First pause before a retry; it doubles each time, with jitter, up to `retryDelayMaxSeconds`. */
  readonly retryDelaySeconds: number;
  readonly retryDelayMaxSeconds?: number;
  /** Wakes a worker at once instead of at its next poll. */
  readonly isUrgent?: boolean;
}

/** How one worker process takes jobs from the queue. */
export interface WorkSettings {
  /** Jobs fetched together and run side by side: 5 to 20. */
  readonly batchSize?: number;
  /** Fetchers per process. */
  readonly concurrency?: number;
  /** Jobs of one tenant that may run at the same time over all processes, so that a large tenant cannot starve others. */
  readonly tenantConcurrency?: number;
  readonly pollingIntervalSeconds?: number;
}

/** What a handler knows about its own run. */
export interface JobRun {
  readonly id: string;
  readonly name: string;
  /** 1 for the first run. */
  readonly attempt: number;
  /** Aborted when the run lost its claim or the process must end. Join it with a timeout for every external call. */
  readonly signal: AbortSignal;
}

export type JobContext = Context & { readonly job: JobRun };
export type SystemJobContext = SystemContext & { readonly job: JobRun };

interface JobBase<P> {
  /** `<module>.<verb>`, as `invoices.stamp`. Also the queue's name. */
  readonly name: string;
  /** Shape of the payload beside `tenantId` and `v`: ids and nothing personal, as payloads are readable across tenants. */
  readonly schema: z.ZodType<P>;
  /** Raised when the payload's meaning changes; a worker leaves newer payloads to newer workers. */
  readonly version: number;
  readonly queue: QueueSettings;
  readonly work: WorkSettings;
}

/** A job of one tenant: its payload carries `tenantId` and its handler gets that tenant's context. */
export interface TenantJob<P = unknown> extends JobBase<P> {
  readonly scope: 'tenant';
  // A method, so that jobs of all payloads fit one list: a handler only ever gets what its own schema parsed.
  handler?(ctx: JobContext, payload: P): Promise<unknown>;
}

/** A job of the installation: purges, exports, sweeps that enqueue tenant jobs. */
export interface SystemJob<P = unknown> extends JobBase<P> {
  readonly scope: 'system';
  handler?(ctx: SystemJobContext, payload: P): Promise<unknown>;
}

export type Job = TenantJob | SystemJob;

interface Definition<P, C> {
  readonly name: string;
  readonly schema: z.ZodType<P>;
  readonly queue: QueueSettings;
  readonly version?: number;
  readonly work?: WorkSettings;
  /** Calls the verb and nothing else. Runs at least once, possibly twice at the same time: see the README on fencing. */
  readonly handler?: (ctx: C, payload: P) => Promise<unknown>;
}

const NAME = /^[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*$/;
const DEFAULT_WORK: WorkSettings = { batchSize: 10, concurrency: 2 };

/** Declares a job of a tenant. The handler may be given later, where its dependencies are known: `withHandler`. */
export function defineJob<P extends object>(definition: Definition<P, JobContext>): TenantJob<P> {
  checkDefinition(definition.name, definition.queue, definition.work);
  return { version: 1, ...definition, work: { ...DEFAULT_WORK, ...definition.work }, scope: 'tenant' };
}

/** Declares a job of the installation, as those of the timetable are. */
export function defineSystemJob<P extends object>(definition: Definition<P, SystemJobContext>): SystemJob<P> {
  checkDefinition(definition.name, definition.queue, definition.work);
  return { version: 1, ...definition, work: { ...DEFAULT_WORK, ...definition.work }, scope: 'system' };
}

/** The job with the handler the composition root makes for it: a function that closes over adapters and services. */
export function withHandler<J extends Job>(job: J, handler: NonNullable<J['handler']>): J {
  return { ...job, handler };
}

/** Name of the queue that keeps a job's dead letters until a person decides. */
export function deadLetterQueue(jobName: string): string {
  return `${jobName}.dead`;
}

function checkDefinition(name: string, queue: QueueSettings, work: WorkSettings = {}): void {
  if (!NAME.test(name)) throw new Error(`job "${name}" must be named <module>.<verb>`);
  const batchSize = work.batchSize ?? 10;
  if (batchSize < 2 || batchSize > 100)
    throw new Error(`job ${name}: batchSize must be 2 to 100 (1 would run one job per poll)`);
  if (queue.heartbeatSeconds !== undefined && queue.heartbeatSeconds >= queue.expireInSeconds) {
    throw new Error(`job ${name}: heartbeatSeconds must be shorter than expireInSeconds`);
  }
}
