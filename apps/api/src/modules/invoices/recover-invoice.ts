import type { RecoverResult } from '@kita/pac';

import { audit } from '../../platform/audit/index.ts';
import type { Context } from '../../platform/context/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { encodeId } from '../../platform/ids/index.ts';
import { claimAttempt } from './claim-attempt.ts';
import type { Claim } from './claim-attempt.ts';
import { publishInvoice } from './invoices.events.ts';
import { enqueueAdvance } from './invoices.jobs.ts';
import { lockInvoice, updateInvoice } from './invoices.repository.ts';
import type { InvoiceRow } from './invoices.repository.ts';
import { callContext, stampCommand } from './pac-call.ts';
import { errorColumns } from './record-outcome.ts';
import { recordStamp } from './record-stamp.ts';
import { nextRecovery } from './recovery-ladder.ts';
import { closeAttempt } from './stamp-attempts.repository.ts';

const HOUR_MS = 3_600_000;

/** One step of the recovery ladder: asks the same account for the stamp of the same bytes. */
export async function recoverInvoice(ctx: Context, invoiceId: string): Promise<void> {
  const claim = await claimAttempt(ctx, invoiceId, 'recover');
  if (!claim) return;
  const adapter = await ctx.services.pac.adapterFor(ctx, claim.sealed.pacAccountId);
  const result = await adapter.recoverStamp(stampCommand(claim), callContext(ctx, claim, 'batch'));
  if (result.kind === 'found') return recordStamp(ctx, claim, result.stamped, true);
  await recordNotFound(ctx, claim, result);
}

async function recordNotFound(
  ctx: Context,
  claim: Claim,
  result: Exclude<RecoverResult, { kind: 'found' }>,
): Promise<void> {
  await ctx.db.withTenant(ctx.tenantId, async (tx) => {
    const isOurs = await closeAttempt(tx, ctx.tenantId, claim.attempt.id, {
      state: 'unknown',
      ...(result.error ? errorColumns(result.error) : { errorCode: 'NOT_FOUND', detail: result.kind }),
    });
    const invoice = isOurs ? await lockInvoice(tx, ctx.tenantId, claim.invoice.id) : undefined;
    if (!invoice || !['unknown', 'needs_attention'].includes(invoice.state)) return;
    const isAbsent = result.kind === 'absent' && result.confidence === 'proven' && invoice.state === 'unknown';
    if (isAbsent) await sendAgain(tx, ctx, invoice);
    else await keepLooking(tx, ctx, invoice, claim.sealed.fechaAt);
  });
}

/** Proven that nothing was stamped: the same bytes may go out again. */
async function sendAgain(tx: Tx, ctx: Context, invoice: InvoiceRow): Promise<void> {
  const dueAt = ctx.clock();
  await updateInvoice(tx, invoice, { state: 'sealed', dueAt, recoveryStep: 0 });
  await audit(tx, ctx, { action: 'invoice.absence_proven', object: encodeId('inv', invoice.id), data: {} });
  await enqueueAdvance(tx, ctx, invoice.id, dueAt);
}

async function keepLooking(tx: Tx, ctx: Context, invoice: InvoiceRow, fechaAt: Date): Promise<void> {
  const now = ctx.clock();
  const baseMs = ctx.services.config.KITA_RECOVERY_GRACE_MS;
  const decision = nextRecovery({ step: invoice.recoveryStep, now, fechaAt, baseMs });
  // A person is called, and the machine still asks every hour: whoever is first.
  const dueAt = decision.kind === 'retry-at' ? decision.at : new Date(now.getTime() + HOUR_MS);
  const state = decision.kind === 'retry-at' ? invoice.state : 'needs_attention';
  const after = await updateInvoice(tx, invoice, { state, dueAt, recoveryStep: invoice.recoveryStep + 1 });
  if (state !== invoice.state) await publishInvoice(tx, ctx, 'invoice.needs_attention', after);
  await enqueueAdvance(tx, ctx, invoice.id, dueAt);
}
