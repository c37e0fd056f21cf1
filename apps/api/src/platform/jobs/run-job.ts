import type { JobResult, JobWithMetadata } from 'pg-boss';
import { z } from 'zod';

import type { Context, Logger, SystemContext } from '../context/index.ts';
import { isUuid } from '../ids/index.ts';
import type { Job, JobRun, SystemJob, TenantJob } from './job-definition.ts';
import { FinalError, failureOf, isFinal } from './job-errors.ts';

/** What a run adds to the context it is given. */
export interface JobContextSeed {
  readonly actor: { readonly kind: 'system'; readonly id: string };
  /** `job_` and the job's id: finds all log lines and audit entries of a run. */
  readonly requestId: string;
  readonly log: Logger;
}

/** How the composition root makes contexts for jobs. */
export interface JobContexts {
  tenant(tenantId: string, seed: JobContextSeed): Promise<Context>;
  system(seed: JobContextSeed): SystemContext;
}

export type JobOutcome = 'completed' | 'retry' | 'dead';

export interface RunDependencies {
  readonly contexts: JobContexts;
  readonly log: Logger;
  readonly onOutcome?: (job: string, outcome: JobOutcome, seconds: number) => void;
}

const envelopeSchema = z.looseObject({
  v: z.number().int(),
  tenantId: z.string().refine(isUuid).optional(),
});

/** Runs one fetched job and says how it is to be settled. Never throws. */
export async function runJob(job: Job, fetched: JobWithMetadata<unknown>, deps: RunDependencies): Promise<JobResult> {
  const start = performance.now();
  const run: JobRun = { id: fetched.id, name: job.name, attempt: fetched.retryCount + 1, signal: fetched.signal };
  const log = deps.log.child({ job: job.name, jobId: run.id, attempt: run.attempt });
  const finish = (outcome: JobOutcome): number => {
    const ms = performance.now() - start;
    deps.onOutcome?.(job.name, outcome, ms / 1000);
    return Math.round(ms);
  };
  try {
    await callHandler(job, fetched.data, run, { ...deps, log });
    log.debug({ ms: finish('completed') }, 'job completed');
    return { id: run.id, status: 'completed' };
  } catch (error) {
    const isFinalFailure = isFinal(error);
    const isLast = isFinalFailure || fetched.retryCount >= fetched.retryLimit;
    const ms = finish(isLast ? 'dead' : 'retry');
    if (isLast) log.error({ err: error, ms, isFinal: isFinalFailure }, 'job moved to the dead letters');
    else log.warn({ err: error, ms }, 'job failed and will be run again');
    return { id: run.id, status: isFinalFailure ? 'deadletter' : 'failed', output: failureOf(error) };
  }
}

async function callHandler(job: Job, data: unknown, run: JobRun, deps: RunDependencies): Promise<void> {
  const { v, tenantId, ...ids } = parseEnvelope(data);
  // A rolling deployment has older workers beside newer senders: leave the job to a worker that knows it.
  if (v > job.version) throw new Error(`payload version ${v} is newer than this worker's ${job.version}`);
  const parsed = job.schema.safeParse(ids);
  if (!parsed.success) throw new FinalError('payload_invalid', `payload of ${job.name} does not have its shape`);
  const seed: JobContextSeed = {
    actor: { kind: 'system', id: `job:${job.name}` },
    requestId: `job_${run.id}`,
    log: tenantId === undefined ? deps.log : deps.log.child({ tenantId }),
  };
  if (job.scope === 'system') await callSystem(job, parsed.data, run, deps.contexts.system(seed));
  else await callTenant(job, parsed.data, run, deps, seed, tenantId);
}

async function callSystem(job: SystemJob, payload: unknown, run: JobRun, ctx: SystemContext): Promise<void> {
  await job.handler?.({ ...ctx, job: run }, payload);
}

async function callTenant(
  job: TenantJob,
  payload: unknown,
  run: JobRun,
  deps: RunDependencies,
  seed: JobContextSeed,
  tenantId: string | undefined,
): Promise<void> {
  if (tenantId === undefined) throw new FinalError('payload_invalid', `payload of ${job.name} lacks tenantId`);
  const ctx = await deps.contexts.tenant(tenantId, seed);
  await job.handler?.({ ...ctx, job: run }, payload);
}

function parseEnvelope(data: unknown): z.infer<typeof envelopeSchema> {
  const parsed = envelopeSchema.safeParse(data);
  if (!parsed.success) throw new FinalError('payload_invalid', 'the payload has no version or a malformed tenantId');
  return parsed.data;
}
