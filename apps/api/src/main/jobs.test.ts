import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { SystemJobContext } from '../platform/jobs/index.ts';
import { createLogger } from '../platform/observability/index.ts';
import { startApiHarness } from '../test-support/api-harness.ts';
import type { ApiHarness } from '../test-support/api-harness.ts';
import { jobs, timetable } from './jobs.ts';
import { openServices } from './services.ts';
import type { Opened } from './services.ts';

let api: ApiHarness;
let worker: Opened;
const log = createLogger({ level: 'silent', service: 'test' });

beforeAll(async () => {
  api = await startApiHarness();
  await api.company();
  worker = await openServices(api.config, 'worker', log);
});
afterAll(async () => {
  await worker.close();
  await api.close();
});

function contextOf(name: string): SystemJobContext {
  return {
    actor: { kind: 'system', id: name },
    requestId: 'job_test',
    log,
    clock: () => new Date(),
    db: worker.db,
    services: worker.services,
    job: { id: 'job', name, attempt: 1, signal: AbortSignal.timeout(60_000) },
  };
}

describe('the timetable', () => {
  it('names only jobs the worker takes, each once', () => {
    const names = jobs.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { job } of timetable) expect(names).toContain(job.name);
  });

  it.each(timetable.map(({ job }) => job))('the role of the worker may do all that $name does', async (job) => {
    await expect(job.handler?.(contextOf(job.name), {})).resolves.not.toThrow();
  });
});
