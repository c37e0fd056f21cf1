import type { Outcome, Stamped } from '@kita/pac';

import type { Context } from '../../platform/context/index.ts';
import { claimAttempt } from './claim-attempt.ts';
import type { Claim } from './claim-attempt.ts';
import { callContext, openAdapter, stampCommand } from './pac-call.ts';
import { recordOutcome } from './record-outcome.ts';

/**
 * Claim → call → record for a sealed invoice. Does nothing when the invoice is not waiting for its first send or another
 * process is at it. Never throws for what a PAC does; a database that fails after the call leaves the attempt open, and
 * the lease turns it into `unknown`.
 */
export async function stampInvoice(ctx: Context, invoiceId: string, priority: 'interactive' | 'batch'): Promise<void> {
  const claim = await claimAttempt(ctx, invoiceId, 'send');
  if (!claim) return;
  await recordOutcome(ctx, claim, await send(ctx, claim, priority));
}

/** Without an adapter nothing was sent: a proven "not sent", not a lost answer. */
async function send(ctx: Context, claim: Claim, priority: 'interactive' | 'batch'): Promise<Outcome<Stamped>> {
  const adapter = await openAdapter(ctx, claim);
  if (adapter) return adapter.stamp(stampCommand(claim), callContext(ctx, claim, priority));
  return { kind: 'rejected', error: { code: 'PAC_UNAVAILABLE', provider: 'kita', cause: 'ADAPTER_UNAVAILABLE' } };
}
