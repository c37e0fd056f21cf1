import type { Context } from '../../platform/context/index.ts';
import { becomeUnknown } from './become-unknown.ts';
import { findInvoice, findSealed, lockInvoice } from './invoices.repository.ts';
import { recoverInvoice } from './recover-invoice.ts';
import { closeAttempt, findOpenAttempt } from './stamp-attempts.repository.ts';
import { stampInvoice } from './stamp-invoice.ts';

/**
 * Brings an invoice one step forward, whatever its state: sends what is sealed, turns an attempt of a dead process into
 * `unknown`, asks for lost answers. Safe any number of times, side by side: it acts only on the version it was called
 * for, and every step makes a new one.
 */
export async function advanceInvoice(ctx: Context, invoiceId: string, version: number): Promise<void> {
  const invoice = await ctx.db.withTenant(ctx.tenantId, (tx) => findInvoice(tx, ctx.tenantId, invoiceId));
  if (invoice?.version !== version) return;
  if (invoice.state === 'sealed') await stampInvoice(ctx, invoiceId, 'batch');
  if (invoice.state === 'sending') await expireDeadAttempt(ctx, invoiceId);
  if (invoice.state === 'unknown' || invoice.state === 'needs_attention') await recoverInvoice(ctx, invoiceId);
}

/** An open attempt past its lease belongs to a process that died: its outcome is unknown, never "try again". */
async function expireDeadAttempt(ctx: Context, invoiceId: string): Promise<void> {
  await ctx.db.withTenant(ctx.tenantId, async (tx) => {
    const invoice = await lockInvoice(tx, ctx.tenantId, invoiceId);
    if (invoice?.state !== 'sending') return;
    const open = await findOpenAttempt(tx, ctx.tenantId, invoiceId);
    if (!open?.isExpired) return;
    await closeAttempt(tx, ctx.tenantId, open.id, {
      state: 'unknown',
      errorCode: 'OUTCOME_UNKNOWN',
      detail: 'lease_expired',
    });
    const sealed = await findSealed(tx, ctx.tenantId, invoiceId, invoice.generation);
    if (!sealed) throw new Error('an invoice past its seal has no sealed bytes');
    await becomeUnknown(tx, ctx, invoice, sealed.fechaAt);
  });
}
