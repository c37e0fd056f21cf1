import type { z } from 'zod';

import { audit, changesOf } from '../../platform/audit/index.ts';
import type { Context } from '../../platform/context/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { decodeId } from '../../platform/ids/index.ts';
import { enqueue } from '../../platform/jobs/index.ts';
import { assertEndpoint } from './endpoint-address.ts';
import { HEALTHY } from './endpoint-health.ts';
import { lockEndpoint, updateEndpointRow } from './endpoints.repository.ts';
import type { EndpointRow } from './endpoints.repository.ts';
import { webhookEvents } from './webhooks.events.ts';
import { cancelDeliveriesJob } from './webhooks.jobs.ts';
import { presentEndpoint } from './webhooks.presenter.ts';
import type { updateEndpointBody } from './webhooks.schemas.ts';

type Changes = Partial<EndpointRow>;

/** Changes an endpoint, or switches it off and on. @throws `not_found`, `webhook_endpoint_invalid` */
export async function updateEndpoint(
  ctx: Context,
  wireId: string,
  input: z.infer<typeof updateEndpointBody>,
): Promise<EndpointRow> {
  await assertEndpoint(ctx, input);
  return change(ctx, wireId, async (tx, before) => {
    const after = await updateEndpointRow(tx, ctx.tenantId, before.id, {
      ...fieldsOf(input),
      ...switched(ctx, before, input),
    });
    if (!after) throw NotFound();
    const shown = presentEndpoint(after, ctx.livemode);
    await audit(tx, ctx, {
      action: 'webhook_endpoint.updated',
      object: wireId,
      changes: changesOf(presentEndpoint(before, ctx.livemode), shown),
    });
    await webhookEvents.publish(tx, ctx, 'webhook_endpoint.updated', shown);
    if (before.disabledReason === null && after.disabledReason !== null) await cancelLater(tx, ctx, after.id);
    return after;
  });
}

/** Removes an endpoint: it gets nothing more, and what waits for it is canceled. Its deliveries can still be looked at. */
export async function deleteEndpoint(ctx: Context, wireId: string): Promise<void> {
  await change(ctx, wireId, async (tx, before) => {
    const off = before.disabledReason === null ? { disabledReason: 'person' as const, disabledAt: ctx.clock() } : {};
    const after = await updateEndpointRow(tx, ctx.tenantId, before.id, { ...off, deletedAt: ctx.clock() });
    if (!after) throw NotFound();
    await audit(tx, ctx, { action: 'webhook_endpoint.deleted', object: wireId, data: { url: before.url } });
    await webhookEvents.publish(tx, ctx, 'webhook_endpoint.deleted', presentEndpoint(after, ctx.livemode));
    await cancelLater(tx, ctx, after.id);
    return after;
  });
}

function change(
  ctx: Context,
  wireId: string,
  work: (tx: Tx, before: EndpointRow) => Promise<EndpointRow>,
): Promise<EndpointRow> {
  const id = decodeId('whe', wireId);
  if (id === undefined) throw NotFound();
  return ctx.db.withTenant(ctx.tenantId, async (tx) => {
    const before = await lockEndpoint(tx, ctx.tenantId, id);
    if (!before) throw NotFound();
    return work(tx, before);
  });
}

/** There may be very many, so a job cancels them; the claim leaves out endpoints that are off in the meantime. */
export function cancelLater(tx: Tx, ctx: Pick<Context, 'tenantId'>, endpointId: string): Promise<unknown> {
  return enqueue(tx, ctx, cancelDeliveriesJob, { endpointId });
}

function fieldsOf(input: z.infer<typeof updateEndpointBody>): Changes {
  return {
    ...(input.url !== undefined && { url: input.url }),
    ...(input.description !== undefined && { description: input.description }),
    ...(input.events !== undefined && { events: [...new Set(input.events)] }),
    ...(input.api_version !== undefined && { apiVersion: input.api_version }),
  };
}

/** On again, it begins as healthy; a new address is not blamed for the old one either. */
function switched(ctx: Context, before: EndpointRow, input: z.infer<typeof updateEndpointBody>): Changes {
  const isOff = before.disabledReason !== null;
  if (input.enabled === false && !isOff) return { disabledReason: 'person', disabledAt: ctx.clock() };
  const isRenewed = (input.enabled === true && isOff) || (input.url !== undefined && input.url !== before.url);
  if (!isRenewed) return {};
  return { ...HEALTHY, pausedUntil: null, ...(input.enabled === true && { disabledReason: null, disabledAt: null }) };
}
