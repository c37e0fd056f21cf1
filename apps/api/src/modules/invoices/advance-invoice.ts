import type { Context } from '../../platform/context/index.ts';
import { enqueueAdvance } from './invoices.jobs.ts';
import { findInvoice, findSealed, lockInvoice } from './invoices.repository.ts';
import type { InvoiceRow } from './invoices.repository.ts';
import { becomeUnknown } from './become-unknown.ts';
import { recoverInvoice } from './recover-invoice.ts';
import { closeAttempt, findOpenAttempt } from './stamp-attempts.repository.ts';
import { stampInvoice } from './stamp-invoice.ts';

/**
 * Brings an invoice one step forward, whatever its state: sends what is sealed, turns an attempt of a dead process into
 * `unknown`, asks for lost answers. Safe to run at any time, any number of times, side by side.
 */
export async function advanceInvoice(ctx: Context, invoiceId: string): Promise<void> {
  await expireDeadAttempt(ctx, invoiceId);
  const invoice = await ctx.db.withTenant(ctx.tenantId, (tx) => findInvoice(tx, ctx.tenantId, invoiceId));
  if (!invoice || !isDue(ctx, invoice)) return;
  if (invoice.state === 'sealed') await stampInvoice(ctx, invoiceId, 'batch');
  if (invoice.state === 'unknown' || invoice.state === 'needs_attention') await recoverInvoice(ctx, invoiceId);
}

/** A job may arrive early (an older one of the same invoice); the date on the invoice decides. */
function isDue(ctx: Context, invoice: InvoiceRow): boolean {
  return invoice.dueAt !== null && invoice.dueAt.getTime() <= ctx.clock().getTime() + 250;
}

/** An open attempt past its lease belongs to a process that died: its outcome is unknown, never "try again". */
async function expireDeadAttempt(ctx: Context, invoiceId: string): Promise<void> {
  await ctx.db.withTenant(ctx.tenantId, async (tx) => {
    const invoice = await lockInvoice(tx, ctx.tenantId, invoiceId);
    const open = invoice && (await findOpenAttempt(tx, ctx.tenantId, invoiceId));
    if (!open) return;
    if (!open.isExpired) {
      await enqueueAdvance(tx, ctx, invoiceId, open.leaseUntil);
      return;
    }
    await closeAttempt(tx, ctx.tenantId, open.id, {
      state: 'unknown',
      errorCode: 'OUTCOME_UNKNOWN',
      detail: 'lease_expired',
    });
    if (invoice.state !== 'sending') return;
    const sealed = await findSealed(tx, ctx.tenantId, invoiceId, invoice.generation);
    if (!sealed) throw new Error('an invoice past its seal has no sealed bytes');
    await becomeUnknown(tx, ctx, invoice, sealed.fechaAt);
  });
}
