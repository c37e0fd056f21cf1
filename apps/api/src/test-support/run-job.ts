import { jobs } from '../main/jobs.ts';
import { openServices } from '../main/services.ts';
import { jobContexts } from '../main/worker-process.ts';
import { createLogger } from '../platform/observability/index.ts';
import type { ApiHarness } from './api-harness.ts';

/** The worker's services without its clockwork: a test runs a job when it wants, with the worker's own database role. */
export interface JobRunner {
  /** One run of a job of the product. @throws what its handler throws */
  run(name: string, payload: object, tenantId?: string): Promise<void>;
  close(): Promise<void>;
}

export async function openJobRunner(api: ApiHarness, clock: () => Date = () => new Date()): Promise<JobRunner> {
  const log = createLogger({ level: 'silent', service: 'test-worker' });
  const opened = await openServices(api.config, 'worker', log);
  const contexts = jobContexts(opened, clock);
  const seed = { actor: { kind: 'system', id: 'job:test' }, requestId: 'job_test', log } as const;
  return {
    async run(name, payload, tenantId) {
      const job = jobs.find((candidate) => candidate.name === name);
      if (!job) throw new Error(`no job is called ${name}`);
      const run = { id: name, name, attempt: 1, signal: AbortSignal.timeout(60_000) };
      if (job.scope === 'system') await job.handler?.({ ...contexts.system(seed), job: run }, payload);
      else await job.handler?.({ ...(await contexts.tenant(tenantId ?? '', seed)), job: run }, payload);
    },
    close: () => opened.close(),
  };
}
