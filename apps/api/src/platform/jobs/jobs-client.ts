import { PgBoss } from 'pg-boss';

import type { Logger } from '../context/index.ts';
import type { Database } from '../db/index.ts';
import { JOBS_SCHEMA } from './jobs-schema.ts';

/** The job system as a process sees it that enqueues but runs nothing: the HTTP process. */
export interface JobsClient {
  /** Throws unless the job system is installed at the version this build speaks: the readiness check. */
  check(): Promise<void>;
  stop(): Promise<void>;
}

/** Connects to the job system over the process's own pool. Changes no schema, supervises nothing, schedules nothing. */
export async function openJobs(db: Database, log: Logger): Promise<JobsClient> {
  const boss = new PgBoss({
    schema: JOBS_SCHEMA,
    migrate: false,
    createSchema: false,
    supervise: false,
    schedule: false,
    db: { executeSql: async (text, values) => ({ rows: (await db.pool.query(text, values)).rows }) },
  });
  boss.on('error', (error) => log.error({ err: error }, 'job system error'));
  await boss.start();
  const version = await boss.schemaVersion();
  return {
    async check() {
      if ((await boss.schemaVersion()) !== version)
        throw new Error('the job system was migrated: restart this process');
    },
    stop: () => boss.stop({ graceful: false }),
  };
}
