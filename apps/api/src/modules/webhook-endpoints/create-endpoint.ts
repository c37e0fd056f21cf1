import type { z } from 'zod';

import { audit, changesOf } from '../../platform/audit/index.ts';
import type { Context } from '../../platform/context/index.ts';
import { takeTurn } from '../../platform/db/index.ts';
import { API_VERSION } from '../../platform/http/index.ts';
import { encodeId, newUuid } from '../../platform/ids/index.ts';
import { requireCompanyFlag } from '../tenants/index.ts';
import { assertEndpoint } from './endpoint-address.ts';
import { newEndpointSecret } from './endpoint-secrets.ts';
import { insertEndpoint, listEndpoints } from './endpoints.repository.ts';
import type { EndpointRow } from './endpoints.repository.ts';
import { WebhookEndpointLimit } from './webhooks.errors.ts';
import { webhookEvents } from './webhooks.events.ts';
import { presentEndpoint } from './webhooks.presenter.ts';
import type { createEndpointBody } from './webhooks.schemas.ts';

const ENDPOINTS_MAX = 20;

/**
 * Makes an endpoint with its first secret.
 * @returns the row and the secret, which exists nowhere else afterwards
 * @throws `webhook_endpoint_invalid`, `webhook_endpoint_limit`, `feature_off`
 */
export async function createEndpoint(
  ctx: Context,
  input: z.infer<typeof createEndpointBody>,
): Promise<{ row: EndpointRow; secret: string }> {
  await requireCompanyFlag(ctx, 'webhook_endpoint_creation');
  await assertEndpoint(ctx, input);
  const id = newUuid();
  const { secret, store } = await newEndpointSecret(ctx, id);
  const row = await ctx.db.withTenant(ctx.tenantId, async (tx) => {
    await takeTurn(tx, ctx.tenantId, 'webhook endpoints');
    if ((await listEndpoints(tx, ctx.tenantId)).length >= ENDPOINTS_MAX) throw WebhookEndpointLimit();
    const inserted = await insertEndpoint(tx, {
      tenantId: ctx.tenantId,
      id,
      url: input.url,
      description: input.description ?? null,
      events: [...new Set(input.events)],
      apiVersion: input.api_version ?? API_VERSION,
    });
    await store(tx);
    const shown = presentEndpoint(inserted, ctx.livemode);
    await audit(tx, ctx, {
      action: 'webhook_endpoint.created',
      object: encodeId('whe', id),
      changes: changesOf(undefined, shown),
    });
    await webhookEvents.publish(tx, ctx, 'webhook_endpoint.created', shown);
    return inserted;
  });
  return { row, secret };
}
