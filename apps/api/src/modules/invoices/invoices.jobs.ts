import { z } from 'zod';

import type { Context } from '../../platform/context/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { defineJob, defineSystemJob, enqueue } from '../../platform/jobs/index.ts';

/** Moves one invoice a step forward. Any number of these may run for one invoice: the claim decides. */
export const advanceInvoiceJob = defineJob({
  name: 'invoices.advance',
  schema: z.object({ invoiceId: z.uuid() }),
  // Three times the longest call and its record.
  queue: { expireInSeconds: 600, heartbeatSeconds: 60, retryLimit: 5, retryDelaySeconds: 5, isUrgent: true },
  work: { batchSize: 10, concurrency: 4, tenantConcurrency: 8 },
});

/** Finds invoices whose moment passed without a job: belt and braces for whatever was lost. */
export const sweepInvoicesJob = defineSystemJob({
  name: 'invoices.sweep',
  schema: z.object({}),
  queue: { expireInSeconds: 120, retryLimit: 0, retryDelaySeconds: 1 },
});

const INLINE_MARGIN_MS = 5000;

/** When the job looks at a freshly sealed invoice: after the request's own attempt had its time. */
export function dueAfter(ctx: Context): Date {
  return new Date(ctx.clock().getTime() + ctx.services.config.KITA_STAMP_DEADLINE_MS + INLINE_MARGIN_MS);
}

export function enqueueAdvance(tx: Tx, ctx: Context, invoiceId: string, at: Date): Promise<unknown> {
  return enqueue(tx, ctx, advanceInvoiceJob, { invoiceId }, { startAfter: at });
}
