import { attemptState } from '@kita/pac';
import type { Outcome, PacError, Stamped } from '@kita/pac';

import { audit } from '../../platform/audit/index.ts';
import type { Context } from '../../platform/context/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { encodeId } from '../../platform/ids/index.ts';
import { becomeUnknown } from './become-unknown.ts';
import type { Claim } from './claim-attempt.ts';
import { publishInvoice } from './invoices.events.ts';
import { lockInvoice, updateInvoice } from './invoices.repository.ts';
import type { InvoiceRow } from './invoices.repository.ts';
import { recordStamp } from './record-stamp.ts';
import { resendPause } from './recovery-ladder.ts';
import { closeAttempt, countFailedSends } from './stamp-attempts.repository.ts';

/** T4 of a send: writes what the answer proves, nothing more. */
export async function recordOutcome(ctx: Context, claim: Claim, outcome: Outcome<Stamped>): Promise<void> {
  if (outcome.kind === 'ok') return recordStamp(ctx, claim, outcome.value, outcome.duplicateOf !== undefined);
  ctx.log.warn(
    { invoiceId: claim.invoice.id, outcome: outcome.kind, code: outcome.error.code, cause: outcome.error.cause },
    'stamp not made',
  );
  await ctx.db.withTenant(ctx.tenantId, async (tx) => {
    const invoice = await lockInvoice(tx, ctx.tenantId, claim.invoice.id);
    const isOurs = await closeAttempt(tx, ctx.tenantId, claim.attempt.id, {
      state: attemptState(outcome),
      ...errorColumns(outcome.error),
    });
    if (!isOurs || invoice?.state !== 'sending') return;
    if (outcome.kind === 'unknown') await becomeUnknown(tx, ctx, invoice, claim.sealed.fechaAt);
    else if (isAboutTheDocument(outcome.error)) await becomeRejected(tx, ctx, invoice, outcome.error);
    else await waitToResend(tx, ctx, invoice, outcome.error);
  });
}

export function errorColumns(error: PacError) {
  return {
    httpStatus: error.httpStatus ?? null,
    errorCode: error.code,
    providerCode: error.providerCode ?? null,
    detail: (error.providerText ?? error.cause ?? null)?.slice(0, 2000) ?? null,
    // A defective answer may name the stamp of another document: nobody goes looking for that one.
    uuid: error.code === 'PROVIDER_DEFECT' ? null : (error.uuid?.toUpperCase() ?? null),
  };
}

/** A refusal the merchant mends by editing. Others (no credits, bad account, no connection) wait and go out again. */
function isAboutTheDocument(error: PacError): boolean {
  return error.code === 'VALIDATION' || error.code === 'CSD_INVALID';
}

async function becomeRejected(tx: Tx, ctx: Context, invoice: InvoiceRow, error: PacError): Promise<void> {
  const rejection = {
    code: error.code === 'CSD_INVALID' ? 'certificate_refused' : 'stamp_rejected',
    sat: error.satCode ?? null,
    message: error.providerText ?? error.providerCode ?? 'El PAC no dio más detalle.',
  };
  const rejected = await updateInvoice(tx, invoice, { state: 'rejected', rejection, dueAt: null });
  await audit(tx, ctx, {
    action: 'invoice.rejected',
    object: encodeId('inv', invoice.id),
    data: { sat: rejection.sat },
  });
  await publishInvoice(tx, ctx, 'invoice.rejected', rejected);
}

/** Proven not stamped and not the document's fault: the same bytes go out again later. */
async function waitToResend(tx: Tx, ctx: Context, invoice: InvoiceRow, error: PacError): Promise<void> {
  const failures = await countFailedSends(tx, ctx.tenantId, invoice.id, invoice.generation);
  const pause = Math.max(
    error.retryAfterMs ?? 0,
    resendPause(failures, ctx.services.config.KITA_RECOVERY_GRACE_MS / 8),
  );
  const now = ctx.clock();
  const dueAt = new Date(now.getTime() + pause);
  const code = error.code.toLowerCase();
  const isNew = invoice.waiting?.code !== code;
  const waiting = isNew ? { code, since: now.toISOString() } : invoice.waiting;
  const after = await updateInvoice(tx, invoice, { state: 'sealed', dueAt, waiting });
  if (isNew) await publishInvoice(tx, ctx, 'invoice.delayed', after);
}
