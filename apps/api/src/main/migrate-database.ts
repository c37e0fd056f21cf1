import { installJobs } from '../platform/jobs/index.ts';
import { migrate } from '../platform/db/migrate.ts';
import type { MigrationReport } from '../platform/db/migrate.ts';
import type { RolePasswords } from '../platform/db/migrate-roles.ts';
import { jobs } from './jobs.ts';

/** Brings a database to the schema of this build, job queues included. */
export function migrateDatabase(options: { adminUrl: string; passwords?: RolePasswords }): Promise<MigrationReport> {
  return migrate({ ...options, installJobs: (adminUrl) => installJobs(adminUrl, jobs) });
}
