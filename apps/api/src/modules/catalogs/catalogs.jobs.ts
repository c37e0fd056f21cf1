import { z } from 'zod';

import { defineSystemJob, runsAt } from '../../platform/jobs/index.ts';
import type { SystemJob, TimetableEntry } from '../../platform/jobs/index.ts';
import { refreshCatalogs } from './refresh-catalogs.ts';

/** Refreshes the catalogues from the configured address; without one there is nothing to do. */
const update = defineSystemJob({
  name: 'catalogs.update',
  schema: z.object({}),
  queue: { policy: 'singleton', expireInSeconds: 3600, heartbeatSeconds: 60, retryLimit: 3, retryDelaySeconds: 600 },
  handler: (ctx) => refreshCatalogs(ctx, ctx.services.config.KITA_CATALOGS_URL),
});

export const catalogJobs: readonly SystemJob[] = [update];

/** Twice a week, at night: SAT publishes changes about 30 times a year, without notice. */
export const catalogTimetable: readonly TimetableEntry[] = [runsAt(update, '40 3 * * 1,4', { missed: 'once' })];
