import { audit } from '../../platform/audit/index.ts';
import type { Context } from '../../platform/context/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { encodeId } from '../../platform/ids/index.ts';
import { publishInvoice } from './invoices.events.ts';
import { updateInvoice } from './invoices.repository.ts';
import type { InvoiceRow } from './invoices.repository.ts';
import { nextRecovery } from './recovery-ladder.ts';

const HOUR_MS = 3_600_000;

/**
 * A look brought nothing: the next step of the ladder. Near the end of the 72 hours a person is called, and the machine
 * still asks every hour: whoever is first.
 */
export async function keepLooking(tx: Tx, ctx: Context, invoice: InvoiceRow, fechaAt: Date): Promise<void> {
  const now = ctx.clock();
  const baseMs = ctx.services.config.KITA_RECOVERY_GRACE_MS;
  const decision = nextRecovery({ step: invoice.recoveryStep, now, fechaAt, baseMs });
  const dueAt = decision.kind === 'retry-at' ? decision.at : new Date(now.getTime() + HOUR_MS);
  const state = decision.kind === 'retry-at' ? invoice.state : 'needs_attention';
  const after = await updateInvoice(tx, invoice, { state, dueAt, recoveryStep: invoice.recoveryStep + 1 });
  if (state !== invoice.state) {
    await audit(tx, ctx, { action: 'invoice.needs_attention', object: encodeId('inv', invoice.id), data: {} });
    await publishInvoice(tx, ctx, 'invoice.needs_attention', after);
  }
}
