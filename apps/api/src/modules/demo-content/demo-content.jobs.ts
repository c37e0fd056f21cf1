import { z } from 'zod';

import { defineJob } from '../../platform/jobs/index.ts';

/** Loads or removes what the row says, from wherever an earlier run left it. */
export const advanceDemoContentJob = defineJob({
  name: 'demo_content.advance',
  schema: z.object({ batch: z.uuid() }),
  queue: {
    expireInSeconds: 900,
    heartbeatSeconds: 60,
    retryLimit: 10,
    retryDelaySeconds: 2,
    retryDelayMaxSeconds: 60,
    isUrgent: true,
  },
  work: { batchSize: 2, concurrency: 1, tenantConcurrency: 1 },
});
