import { z } from 'zod';

import { audit } from '../../platform/audit/index.ts';
import type { Context } from '../../platform/context/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { decodeId } from '../../platform/ids/index.ts';
import { defineJob, enqueue } from '../../platform/jobs/index.ts';
import { SuppressionRemoved, SuppressionStands } from './messages.errors.ts';
import { endSuppression, findSuppressionById } from './messages.repository.ts';
import type { SuppressionRow } from './messages.repository.ts';

/** Tells the provider that an address may be written to again; its own list would refuse the mail otherwise. */
export const reactivateAddressJob = defineJob({
  name: 'notifications.reactivate_address',
  schema: z.object({ suppressionId: z.uuid() }),
  queue: { expireInSeconds: 120, retryLimit: 8, retryDelaySeconds: 10, retryDelayMaxSeconds: 900 },
  handler: async (ctx, { suppressionId }) => {
    const row = await ctx.db.withTenant(ctx.tenantId, (tx) => findSuppressionById(tx, ctx.tenantId, suppressionId));
    if (!row) return;
    const transport = ctx.livemode ? ctx.services.mail.main : ctx.services.mail.sandbox;
    const isActive = (await transport.reactivate?.(row.address, ctx.job.signal)) ?? true;
    // The next mail is refused and puts the address back, with the provider's reason.
    if (!isActive) ctx.log.warn({ suppressionId }, 'the provider keeps the address inactive');
  },
});

/**
 * Takes an address off the list, with a reason that stays. A person's own refusal is not ours to lift.
 * @throws `not_found`, `suppression_removed`, `suppression_stands`
 */
export async function removeSuppression(ctx: Context, wireId: string, reason: string): Promise<SuppressionRow> {
  const id = decodeId('sup', wireId);
  if (id === undefined) throw NotFound();
  return ctx.db.withTenant(ctx.tenantId, async (tx) => {
    const row = await findSuppressionById(tx, ctx.tenantId, id);
    if (!row) throw NotFound();
    if (row.reason === 'spam_complaint' || row.reason === 'opted_out') throw SuppressionStands();
    const ended = await endSuppression(tx, row, { at: ctx.clock(), by: ctx.actor.id, reason });
    if (!ended) throw SuppressionRemoved();
    await audit(tx, ctx, { action: 'suppression.removed', object: wireId, data: { reason } });
    if (row.channel === 'email') await enqueue(tx, ctx, reactivateAddressJob, { suppressionId: id }, { id });
    return ended;
  });
}
