import type { Context } from '../../platform/context/index.ts';
import { isUniqueViolation } from '../../platform/db/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { findSealed, lockInvoice, updateInvoice } from './invoices.repository.ts';
import type { InvoiceRow, SealedRow } from './invoices.repository.ts';
import type { InvoiceState } from './invoices.states.ts';
import { closeAttempt, findOpenAttempt, insertAttempt } from './stamp-attempts.repository.ts';
import type { AttemptRow } from './stamp-attempts.repository.ts';

export interface Claim {
  readonly invoice: InvoiceRow;
  readonly sealed: SealedRow;
  readonly attempt: AttemptRow;
  /**
   * Epoch milliseconds, counted from before the lease began: a process that was paused past it must not send any more,
   * because others take it for dead by then.
   */
  readonly deadline: number;
}

/** Longer than any call can last, so that a live process is never taken for dead. */
export function leaseMs(ctx: Context): number {
  const { KITA_PAC_TIMEOUT_MS, KITA_LEASE_MARGIN_MS } = ctx.services.config;
  return KITA_PAC_TIMEOUT_MS + KITA_LEASE_MARGIN_MS;
}

/**
 * T2: opens the one attempt an invoice may have, under its row lock. `undefined` when the invoice is not in one of the
 * states this kind of attempt starts from, or somebody is already at it: the caller stops quietly.
 */
export async function claimAttempt(
  ctx: Context,
  invoiceId: string,
  kind: AttemptRow['kind'],
): Promise<Claim | undefined> {
  const deadline = Date.now() + ctx.services.config.KITA_PAC_TIMEOUT_MS;
  const from: readonly InvoiceState[] = kind === 'send' ? ['sealed'] : ['unknown', 'needs_attention'];
  try {
    return await ctx.db.withTenant(ctx.tenantId, async (tx) => {
      const invoice = await lockInvoice(tx, ctx.tenantId, invoiceId);
      if (!invoice || !from.includes(invoice.state)) return undefined;
      if (kind === 'recover') await closeExpired(tx, ctx, invoiceId);
      const sealed = await findSealed(tx, ctx.tenantId, invoiceId, invoice.generation);
      if (!sealed) throw new Error('an invoice past its seal has no sealed bytes');
      const { generation } = invoice;
      const attempt = await insertAttempt(tx, {
        tenantId: ctx.tenantId,
        invoiceId,
        generation,
        kind,
        leaseMs: leaseMs(ctx),
      });
      const state = kind === 'send' ? 'sending' : invoice.state;
      const claimed = await updateInvoice(tx, invoice, { state, dueAt: attempt.leaseUntil });
      return { invoice: claimed, sealed, attempt, deadline };
    });
  } catch (error) {
    if (isUniqueViolation(error, 'stamp_attempts_single_flight')) return undefined;
    throw error;
  }
}

/** A look whose process died does not keep others from looking. */
async function closeExpired(tx: Tx, ctx: Context, invoiceId: string): Promise<void> {
  const open = await findOpenAttempt(tx, ctx.tenantId, invoiceId);
  if (!open?.isExpired) return;
  await closeAttempt(tx, ctx.tenantId, open.id, {
    state: 'unknown',
    errorCode: 'OUTCOME_UNKNOWN',
    detail: 'lease_expired',
  });
}
