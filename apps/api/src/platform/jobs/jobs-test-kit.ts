import { createTestDatabase } from '@kita/testing';
import type { TestDatabase } from '@kita/testing';

import type { Context, Services, SystemContext } from '../context/index.ts';
import { openDatabase } from '../db/index.ts';
import type { Database } from '../db/index.ts';
import { createLogger } from '../observability/index.ts';
import { installJobs, startJobWorker } from './index.ts';
import type { Job, JobContexts, JobWorker, JobWorkerOptions } from './index.ts';

/** A database with queues, and workers on it, for the tests of the job system. */
export interface JobsTestKit {
  readonly database: TestDatabase;
  /** As the HTTP process: enqueues. */
  readonly api: Database;
  /** As the worker: what handlers write with. */
  readonly workerDb: Database;
  /** Lines the workers logged. */
  readonly lines: string[];
  startWorker(jobs: readonly Job[], options?: Partial<JobWorkerOptions>): Promise<JobWorker>;
  close(): Promise<void>;
}

export async function createJobsTestKit(jobs: readonly Job[]): Promise<JobsTestKit> {
  const database = await createTestDatabase();
  await installJobs(database.adminUrl, jobs);
  const api = openDatabase({ url: database.apiUrl, applicationName: 'test-api' });
  const workerDb = openDatabase({ url: database.workerUrl, applicationName: 'test-worker' });
  const lines: string[] = [];
  const log = createLogger({
    level: 'debug',
    service: 'test',
    destination: { write: (line) => void lines.push(line) },
  });
  const workers: JobWorker[] = [];
  return {
    database,
    api,
    workerDb,
    lines,
    async startWorker(run, options = {}) {
      const contexts = testContexts(workerDb);
      const worker = await startJobWorker({
        url: database.workerUrl,
        jobs: run,
        contexts,
        log,
        monitorIntervalSeconds: 1,
        ...options,
      });
      workers.push(worker);
      return worker;
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.stop(1000)));
      await Promise.all([api.close(), workerDb.close()]);
      await database.drop();
    },
  };
}

function testContexts(db: Database): JobContexts {
  const system = (seed: Pick<SystemContext, 'actor' | 'requestId' | 'log'>): SystemContext => ({
    ...seed,
    db,
    clock: () => new Date(),
    services: noServices(),
  });
  return {
    system,
    tenant: async (tenantId, seed): Promise<Context> => ({
      ...system(seed),
      tenantId,
      livemode: false,
      permissions: new Set(),
    }),
  };
}

/** Jobs of these tests use no service: touching one fails the test. */
function noServices(): Services {
  const none = new Proxy(
    {},
    {
      get(_target, name): never {
        throw new Error(`this test has no service "${String(name)}"`);
      },
    },
  );
  if (!standsForServices(none)) throw new Error('unreachable');
  return none;
}

function standsForServices(_none: object): _none is Services {
  return true;
}
