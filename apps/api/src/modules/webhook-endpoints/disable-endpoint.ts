import { audit } from '../../platform/audit/index.ts';
import type { Context } from '../../platform/context/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { encodeId } from '../../platform/ids/index.ts';
import { updateEndpointRow } from './endpoints.repository.ts';
import type { EndpointRow } from './endpoints.repository.ts';
import { cancelLater } from './update-endpoint.ts';
import { webhookEvents } from './webhooks.events.ts';
import { presentEndpoint } from './webhooks.presenter.ts';

/** Switches an endpoint off by itself, in the transaction of the attempt that decided it. */
export async function disableEndpoint(
  tx: Tx,
  ctx: Context,
  endpoint: EndpointRow,
  reason: 'gone' | 'failing',
): Promise<EndpointRow> {
  const set = { disabledReason: reason, disabledAt: ctx.clock() };
  const row = await updateEndpointRow(tx, ctx.tenantId, endpoint.id, set);
  if (!row) return endpoint;
  await audit(tx, ctx, { action: 'webhook_endpoint.disabled', object: encodeId('whe', row.id), data: { reason } });
  await webhookEvents.publish(tx, ctx, 'webhook_endpoint.disabled', presentEndpoint(row, ctx.livemode));
  await cancelLater(tx, ctx, row.id);
  return row;
}
