import { audit } from '../../platform/audit/index.ts';
import type { Context } from '../../platform/context/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { encodeId } from '../../platform/ids/index.ts';
import { publishInvoice } from './invoices.events.ts';
import { updateInvoice } from './invoices.repository.ts';
import type { InvoiceRow } from './invoices.repository.ts';
import { nextRecovery } from './recovery-ladder.ts';

/** The answer is lost: nothing about the document may change until it is known whether it was stamped. */
export async function becomeUnknown(tx: Tx, ctx: Context, invoice: InvoiceRow, fechaAt: Date): Promise<void> {
  const decision = nextRecovery({
    step: 0,
    now: ctx.clock(),
    fechaAt,
    baseMs: ctx.services.config.KITA_RECOVERY_GRACE_MS,
  });
  const dueAt = decision.kind === 'retry-at' ? decision.at : ctx.clock();
  const unknown = await updateInvoice(tx, invoice, { state: 'unknown', dueAt, recoveryStep: 1 });
  await audit(tx, ctx, { action: 'invoice.unknown', object: encodeId('inv', invoice.id), data: {} });
  await publishInvoice(tx, ctx, 'invoice.verifying', unknown);
}
