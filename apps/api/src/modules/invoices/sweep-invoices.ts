import { sql } from 'drizzle-orm';

import type { SystemContext } from '../../platform/context/index.ts';
import { enqueueSystem } from '../../platform/jobs/index.ts';
import { advanceInvoiceJob } from './invoices.jobs.ts';

const BATCH = 500;

/** Enqueues a step for every invoice whose moment passed 30 seconds ago: its own job was lost or its process died. */
export async function sweepInvoices(ctx: SystemContext): Promise<{ found: number }> {
  return ctx.db.withSystem(async (tx) => {
    const { rows } = await tx.execute<{ tenant_id: string; invoice_id: string }>(
      sql`select tenant_id, invoice_id from app.overdue_invoices(interval '30 seconds', ${BATCH})`,
    );
    for (const row of rows) await enqueueSystem(tx, row.tenant_id, advanceInvoiceJob, { invoiceId: row.invoice_id });
    return { found: rows.length };
  });
}
