import { z } from 'zod';

import type { Context } from '../../platform/context/index.ts';
import { defineJob } from '../../platform/jobs/index.ts';

/**
 * Moves one invoice a step forward, unless it has changed since the job was made (`version`). The job is never the
 * memory of what is to be done: that is the invoice's `due_at`, and a lost job is made again from it.
 */
export const advanceInvoiceJob = defineJob({
  name: 'invoices.advance',
  schema: z.object({ invoiceId: z.uuid(), version: z.int() }),
  // Three times the longest call and its record.
  queue: { expireInSeconds: 600, heartbeatSeconds: 60, retryLimit: 2, retryDelaySeconds: 5, isUrgent: true },
  work: { batchSize: 10, concurrency: 4, tenantConcurrency: 8 },
});

const INLINE_MARGIN_MS = 5000;

/** When a freshly sealed invoice is looked at: after the request's own attempt had its time. */
export function dueAfter(ctx: Context): Date {
  return new Date(ctx.clock().getTime() + ctx.services.config.KITA_STAMP_DEADLINE_MS + INLINE_MARGIN_MS);
}
