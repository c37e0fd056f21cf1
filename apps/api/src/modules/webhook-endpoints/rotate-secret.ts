import { audit } from '../../platform/audit/index.ts';
import type { Context } from '../../platform/context/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { decodeId } from '../../platform/ids/index.ts';
import { SECRET_OVERLAP_MS, newEndpointSecret } from './endpoint-secrets.ts';
import { retireSecrets, updateEndpointRow } from './endpoints.repository.ts';
import { webhookEvents } from './webhooks.events.ts';
import { presentEndpoint } from './webhooks.presenter.ts';

/**
 * Replaces the signing secret. For 24 hours the one before it signs too, so the receiver changes over without a gap; then only
 * the new one does. Rotating twice ends the oldest at once.
 */
export async function rotateSecret(ctx: Context, wireId: string): Promise<{ secret: string; previousExpiresAt: Date }> {
  const id = decodeId('whe', wireId);
  if (id === undefined) throw NotFound();
  const { secret, store } = await newEndpointSecret(ctx, id);
  const previousExpiresAt = new Date(ctx.clock().getTime() + SECRET_OVERLAP_MS);
  await ctx.db.withTenant(ctx.tenantId, async (tx) => {
    const row = await updateEndpointRow(tx, ctx.tenantId, id, {});
    if (!row) throw NotFound();
    await retireSecrets(tx, ctx.tenantId, id, previousExpiresAt);
    await store(tx);
    await audit(tx, ctx, { action: 'webhook_endpoint.secret_rotated', object: wireId });
    await webhookEvents.publish(tx, ctx, 'webhook_endpoint.updated', presentEndpoint(row, ctx.livemode));
  });
  return { secret, previousExpiresAt };
}
