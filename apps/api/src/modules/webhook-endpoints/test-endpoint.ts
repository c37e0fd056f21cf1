import { audit } from '../../platform/audit/index.ts';
import type { Context } from '../../platform/context/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { decodeId } from '../../platform/ids/index.ts';
import { insertDeliveries } from './deliveries.repository.ts';
import type { DeliveryRow } from './deliveries.repository.ts';
import { findEndpoint } from './endpoints.repository.ts';
import { WebhookEndpointDisabled } from './webhooks.errors.ts';
import { webhookEvents } from './webhooks.events.ts';
import { presentEndpoint } from './webhooks.presenter.ts';

/** Sends a test to one endpoint, whatever its filters. @throws `not_found`, `webhook_endpoint_disabled` */
export async function testEndpoint(ctx: Context, wireId: string): Promise<DeliveryRow> {
  const id = decodeId('whe', wireId);
  if (id === undefined) throw NotFound();
  return ctx.db.withTenant(ctx.tenantId, async (tx) => {
    const endpoint = await findEndpoint(tx, ctx.tenantId, id);
    if (!endpoint) throw NotFound();
    if (endpoint.disabledReason !== null) throw WebhookEndpointDisabled();
    const shown = presentEndpoint(endpoint, ctx.livemode);
    const event = await webhookEvents.publish(tx, ctx, 'webhook_endpoint.tested', shown);
    const eventId = decodeId('evt', event.id) ?? '';
    const [delivery] = await insertDeliveries(tx, ctx.tenantId, [id], {
      eventId,
      eventType: event.type,
      dueAt: ctx.clock(),
    });
    await audit(tx, ctx, { action: 'webhook_endpoint.tested', object: wireId });
    if (!delivery) throw new Error('insert returned no row');
    return delivery;
  });
}
