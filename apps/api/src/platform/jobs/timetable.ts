import type { PgBoss } from 'pg-boss';

import { MEXICO_CITY } from '../civil-day/index.ts';
import type { SystemJob } from './job-definition.ts';

/** When a job of the installation runs by itself. */
export interface TimetableEntry {
  readonly job: SystemJob;
  /** Five fields: minute, hour, day of month, month, day of week. */
  readonly cron: string;
  /** Zone the fields are read in. */
  readonly timeZone: string;
  /** After an outage: run once for everything missed, or wait for the next time. */
  readonly missed: 'once' | 'skip';
}

/**
 * Declares when a job runs. The job must accept an empty payload, and only enqueue idempotent work keyed by object and
 * period: two schedulers, or one after a restart, may start it twice.
 */
export function runsAt(
  job: SystemJob,
  cron: string,
  options: { readonly timeZone?: string; readonly missed?: 'once' | 'skip' } = {},
): TimetableEntry {
  if (cron.trim().split(/\s+/).length !== 5)
    throw new Error(`timetable of ${job.name}: "${cron}" must have five fields`);
  if (!job.schema.safeParse({}).success)
    throw new Error(`timetable of ${job.name}: its payload must allow being empty`);
  return { job, cron, timeZone: options.timeZone ?? MEXICO_CITY, missed: options.missed ?? 'skip' };
}

/** Makes the stored schedules equal to the timetable: adds, changes and removes. */
export async function applyTimetable(boss: PgBoss, timetable: readonly TimetableEntry[]): Promise<void> {
  const wanted = new Set(timetable.map(({ job }) => job.name));
  if (wanted.size !== timetable.length) throw new Error('a job is in the timetable twice');
  for (const { job, cron, timeZone, missed } of timetable) {
    await boss.schedule(job.name, cron, { v: job.version }, { tz: timeZone, missed });
  }
  for (const { name } of await boss.getSchedules()) {
    if (!wanted.has(name)) await boss.unschedule(name);
  }
}
