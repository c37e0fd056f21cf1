import { audit } from '../../platform/audit/index.ts';
import type { Context } from '../../platform/context/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { decodeId } from '../../platform/ids/index.ts';
import { findDelivery, restartDelivery } from './deliveries.repository.ts';
import type { DeliveryRow } from './deliveries.repository.ts';
import { findEndpoint } from './endpoints.repository.ts';
import { WebhookEndpointDisabled } from './webhooks.errors.ts';

/**
 * Sends a delivery again, now and with a whole schedule behind it, whatever became of it before. It keeps its `webhook-id`, so a
 * receiver that has it already ignores it. One that is being sent at this moment is left alone.
 * @throws `not_found`, `webhook_endpoint_disabled`
 */
export async function resendDelivery(ctx: Context, wireId: string): Promise<DeliveryRow> {
  const id = decodeId('msg', wireId);
  if (id === undefined) throw NotFound();
  return ctx.db.withTenant(ctx.tenantId, async (tx) => {
    const before = await findDelivery(tx, ctx.tenantId, id);
    const endpoint = before && (await findEndpoint(tx, ctx.tenantId, before.endpointId));
    if (!before || !endpoint) throw NotFound();
    if (endpoint.disabledReason !== null) throw WebhookEndpointDisabled();
    const after = await restartDelivery(tx, ctx.tenantId, id, ctx.clock());
    await audit(tx, ctx, { action: 'webhook_delivery.resent', object: wireId, data: { state: before.state } });
    return after ?? before;
  });
}
