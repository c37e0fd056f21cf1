import { z } from 'zod';

import { defineJob } from '../../platform/jobs/index.ts';

/** Gives up what waits for an endpoint that was switched off or removed. */
export const cancelDeliveriesJob = defineJob({
  name: 'webhooks.cancel_deliveries',
  schema: z.object({ endpointId: z.uuid() }),
  queue: { expireInSeconds: 1800, heartbeatSeconds: 60, retryLimit: 10, retryDelaySeconds: 5 },
});

/** Sends the events of a stretch of time again. */
export const replayEventsJob = defineJob({
  name: 'webhooks.replay_events',
  schema: z.object({ replayId: z.uuid() }),
  queue: { expireInSeconds: 1800, heartbeatSeconds: 60, retryLimit: 10, retryDelaySeconds: 5, isUrgent: true },
});
