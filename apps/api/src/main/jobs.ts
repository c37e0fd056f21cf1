import { advanceInvoice, advanceInvoiceJob, sweepInvoices, sweepInvoicesJob } from '../modules/invoices/index.ts';
import { exportAuditHeads } from '../platform/audit/index.ts';
import { defineSystemJob, runsAt } from '../platform/jobs/index.ts';
import type { Job, TimetableEntry } from '../platform/jobs/index.ts';
import { z } from 'zod';

const exportAuditHeadsJob = defineSystemJob({
  name: 'audit.export_heads',
  schema: z.object({}),
  queue: { expireInSeconds: 300, retryLimit: 3, retryDelaySeconds: 60 },
  handler: async (ctx) => exportAuditHeads(ctx.db, ctx.services.files, ctx.clock()),
});

const sweep = { ...sweepInvoicesJob, handler: sweepInvoices } satisfies typeof sweepInvoicesJob;

/** Every job of the product with its handler. The migration step installs their queues, the worker runs them. */
export const jobs: readonly Job[] = [
  {
    ...advanceInvoiceJob,
    handler: (ctx, payload) => advanceInvoice(ctx, payload.invoiceId),
  } satisfies typeof advanceInvoiceJob,
  sweep,
  exportAuditHeadsJob,
];

/** What runs by itself, and when. */
export const timetable: readonly TimetableEntry[] = [
  runsAt(sweep, '* * * * *'),
  runsAt(exportAuditHeadsJob, '7 * * * *'),
];
