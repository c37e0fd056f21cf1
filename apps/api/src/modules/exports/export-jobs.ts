import type { Job } from '../../platform/jobs/index.ts';
import { makeExportJob } from './exports.jobs.ts';
import { makeExport } from './make-export.ts';
import { purgeExportsJob } from './purge-exports.ts';

/** The jobs of this module with their handlers. */
export const exportJobs: readonly Job[] = [
  {
    ...makeExportJob,
    handler: (ctx, payload) => makeExport(ctx, payload.exportId),
  } satisfies typeof makeExportJob,
  purgeExportsJob,
];
