import { readFileSync } from 'node:fs';
import path from 'node:path';

import { z } from 'zod';

import type { Services } from '../platform/context/index.ts';
import type { Database } from '../platform/db/index.ts';
import type { ReadinessChecks } from '../platform/observability/index.ts';

/** Time stamp of the last entry of the migration journal, as drizzle records it. */
const NEWEST_MIGRATION = newestMigration();

function newestMigration(): number {
  const file = path.resolve(import.meta.dirname, '../../migrations/meta/_journal.json');
  const journal = z.object({ entries: z.array(z.object({ when: z.number() })) });
  return Math.max(...journal.parse(JSON.parse(readFileSync(file, 'utf8'))).entries.map((entry) => entry.when));
}

export interface Needed {
  readonly db: Database;
  readonly services: Pick<Services, 'keys'>;
  /** The job client of an HTTP process, or the worker. */
  readonly jobs: { check(): Promise<void> | void };
}

/** What a process must have before it may be given work. */
export function readinessChecks({ db, services, jobs }: Needed): ReadinessChecks {
  return {
    db: async () => void (await db.pool.query('select 1')),
    migrations: async () => assertMigrated(db),
    kek: () => void services.keys.activeId(),
    boss: () => jobs.check(),
  };
}

/** The newest versioned migration of this build must have been applied; an older database is not served. */
async function assertMigrated(db: Database): Promise<void> {
  const { rows } = await db.pool.query<{ newest: string | null }>('select app.newest_migration()::text as newest');
  if (Number(rows[0]?.newest ?? 0) < NEWEST_MIGRATION)
    throw new Error('the database is behind this build: run the migrations');
}
