import type { RecoverResult } from '@kita/pac';

import { audit } from '../../platform/audit/index.ts';
import type { Context } from '../../platform/context/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { encodeId } from '../../platform/ids/index.ts';
import { claimAttempt } from './claim-attempt.ts';
import type { Claim } from './claim-attempt.ts';
import { lockInvoice, updateInvoice } from './invoices.repository.ts';
import type { InvoiceRow } from './invoices.repository.ts';
import { keepLooking } from './keep-looking.ts';
import { callContext, openAdapter, stampCommand } from './pac-call.ts';
import { errorColumns } from './record-outcome.ts';
import { recordStamp } from './record-stamp.ts';
import { closeAttempt, findNamedUuid } from './stamp-attempts.repository.ts';

/** One step of the recovery ladder: asks the same account for the stamp of the same bytes. */
export async function recoverInvoice(ctx: Context, invoiceId: string): Promise<void> {
  const claim = await claimAttempt(ctx, invoiceId, 'recover');
  if (!claim) return;
  const result = await ask(ctx, claim);
  if (result.kind === 'found') return recordStamp(ctx, claim, result.stamped, true);
  await recordNotFound(ctx, claim, result);
}

async function ask(ctx: Context, claim: Claim): Promise<RecoverResult> {
  const adapter = await openAdapter(ctx, claim);
  if (!adapter) return { kind: 'unknown', error: { code: 'CONFIG', provider: 'kita', cause: 'ADAPTER_UNAVAILABLE' } };
  const uuid = await ctx.db.withTenant(ctx.tenantId, (tx) =>
    findNamedUuid(tx, ctx.tenantId, claim.invoice.id, claim.sealed.generation),
  );
  const query = { ...stampCommand(claim), ...(uuid !== undefined && { uuid }) };
  return adapter.recoverStamp(query, callContext(ctx, claim, 'batch'));
}

async function recordNotFound(
  ctx: Context,
  claim: Claim,
  result: Exclude<RecoverResult, { kind: 'found' }>,
): Promise<void> {
  await ctx.db.withTenant(ctx.tenantId, async (tx) => {
    const invoice = await lockInvoice(tx, ctx.tenantId, claim.invoice.id);
    const isOurs = await closeAttempt(tx, ctx.tenantId, claim.attempt.id, {
      state: 'unknown',
      ...(result.error ? errorColumns(result.error) : { errorCode: 'NOT_FOUND', detail: result.kind }),
    });
    if (!isOurs || !invoice || !['unknown', 'needs_attention'].includes(invoice.state)) return;
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
}
