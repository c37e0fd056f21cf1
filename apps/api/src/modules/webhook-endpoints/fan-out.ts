import type { EventSubscriber } from '../../platform/events/index.ts';
import { decodeId } from '../../platform/ids/index.ts';
import { insertDeliveries } from './deliveries.repository.ts';
import { endpointsWanting } from './endpoints.repository.ts';

/** Goes to one endpoint only, by `testEndpoint`. */
const TEST_TYPE = 'webhook_endpoint.tested';

/**
 * Puts an event on its way to every endpoint that wants it, in the transaction of the event itself: a change that is rolled back
 * is told to nobody, and one that is committed is told even if this process dies at once. A company without endpoints pays
 * one look into an index.
 */
export const webhookFanOut: EventSubscriber = {
  name: 'webhook-endpoints.fan-out',
  types: ['*'],
  async deliver(tx, ctx, event) {
    const eventId = decodeId('evt', event.id);
    if (eventId === undefined || event.type === TEST_TYPE) return;
    const endpointIds = await endpointsWanting(tx, ctx.tenantId, event.type);
    await insertDeliveries(tx, ctx.tenantId, endpointIds, { eventId, eventType: event.type, dueAt: ctx.clock() });
  },
};
