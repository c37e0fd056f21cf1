import { sql } from 'drizzle-orm';

import type { SystemContext } from '../../platform/context/index.ts';
import { countWaiting, enqueueSystem } from '../../platform/jobs/index.ts';
import { advanceInvoiceJob } from './invoices.jobs.ts';

/** Jobs that may wait at once; more due invoices than that stay where they are until there is room. */
const WAITING_MAX = 500;
/** Of one tenant at a time, so that a month-end batch does not make others wait. */
const PER_TENANT = 50;
/** A taken invoice is due again after this, in case its job is lost with its worker. */
const AGAIN_AFTER_SECONDS = 30;

/**
 * Makes a job of every invoice whose moment has come: the fallback of an inline stamp, sending again, looking for a lost
 * answer, the lease of a dead process. Any number of workers may do it side by side. Answers how many.
 */
export async function dispatchDueInvoices(ctx: Pick<SystemContext, 'db'>): Promise<number> {
  return ctx.db.withSystem(async (tx) => {
    const room = WAITING_MAX - (await countWaiting(tx, advanceInvoiceJob, WAITING_MAX));
    if (room <= 0) return 0;
    const { rows } = await tx.execute<{ tenant_id: string; invoice_id: string; version: number }>(
      sql`select tenant_id, invoice_id, version
            from app.take_due_invoices(${room}, ${PER_TENANT}, make_interval(secs => ${AGAIN_AFTER_SECONDS}))`,
    );
    for (const { tenant_id, invoice_id, version } of rows) {
      await enqueueSystem(tx, tenant_id, advanceInvoiceJob, { invoiceId: invoice_id, version });
    }
    return rows.length;
  });
}
