import { z } from 'zod';

import { defineJob } from '../../platform/jobs/index.ts';

/** Makes the file of one export. Its handler is `makeExport` (`export-jobs.ts`). */
export const makeExportJob = defineJob({
  name: 'exports.make',
  schema: z.object({ exportId: z.uuid() }),
  // 25,000 PDFs take about half an hour.
  queue: { expireInSeconds: 3 * 3600, heartbeatSeconds: 60, retryLimit: 2, retryDelaySeconds: 10, isUrgent: true },
  work: { batchSize: 2, concurrency: 1, tenantConcurrency: 1 },
});

/** Runs of the job before the export has failed. */
export const RUNS_MAX = 3;
