import { z } from 'zod';

import { tenantOperation } from '../../platform/http/index.ts';
import type { Operation } from '../../platform/http/index.ts';
import { readDeliveries, readDelivery, readReplay } from './read-webhooks.ts';
import { createReplay } from './replay-events.ts';
import { resendDelivery } from './resend-delivery.ts';
import { testEndpoint } from './test-endpoint.ts';
import { WebhookEndpointDisabled, WebhookReplayInvalid } from './webhooks.errors.ts';
import { presentDelivery, presentReplay } from './webhooks.presenter.ts';
import {
  createReplayBody,
  deliveryListSchema,
  deliverySchema,
  deliverySummarySchema,
  listDeliveriesQuery,
  replaySchema,
} from './webhooks.schemas.ts';

const TAG = 'Webhooks';
const idParams = z.object({ id: z.string().max(64) });

export const deliveryOperations: readonly Operation[] = [
  tenantOperation({
    method: 'GET',
    path: '/v1/webhook-endpoints/{id}/deliveries',
    operationId: 'listWebhookDeliveries',
    summary: 'List deliveries of an endpoint',
    description: 'Newest first. Kept for 30 days after they ended.',
    tag: TAG,
    permission: 'webhooks:read',
    rate: 'read',
    idempotency: 'none',
    errors: [],
    params: idParams,
    query: listDeliveriesQuery,
    responses: { 200: deliveryListSchema },
    handler: async (ctx, { params, query }) => ({ status: 200, body: await readDeliveries(ctx, params.id, query) }),
  }),
  tenantOperation({
    method: 'GET',
    path: '/v1/webhook-deliveries/{id}',
    operationId: 'getWebhookDelivery',
    summary: 'Get a delivery with its body and attempts',
    tag: TAG,
    permission: 'webhooks:read',
    rate: 'read',
    idempotency: 'none',
    errors: [],
    params: idParams,
    responses: { 200: deliverySchema },
    handler: async (ctx, { params }) => ({ status: 200, body: await readDelivery(ctx, params.id) }),
  }),
  tenantOperation({
    method: 'POST',
    path: '/v1/webhook-deliveries/{id}/attempts',
    operationId: 'resendWebhookDelivery',
    summary: 'Send a delivery again',
    description: 'At once, with the same webhook-id, and with the whole retry schedule behind it.',
    tag: TAG,
    permission: 'webhooks:write',
    rate: 'write',
    idempotency: 'optional',
    errors: [WebhookEndpointDisabled],
    params: idParams,
    responses: { 202: deliverySummarySchema },
    handler: async (ctx, { params }) => ({ status: 202, body: presentDelivery(await resendDelivery(ctx, params.id)) }),
  }),
  tenantOperation({
    method: 'POST',
    path: '/v1/webhook-endpoints/{id}/test-events',
    operationId: 'sendTestEvent',
    summary: 'Send a test event to an endpoint',
    tag: TAG,
    permission: 'webhooks:write',
    rate: 'write',
    idempotency: 'optional',
    errors: [WebhookEndpointDisabled],
    params: idParams,
    responses: { 202: deliverySummarySchema },
    handler: async (ctx, { params }) => ({ status: 202, body: presentDelivery(await testEndpoint(ctx, params.id)) }),
  }),
  tenantOperation({
    method: 'POST',
    path: '/v1/webhook-endpoints/{id}/replays',
    operationId: 'createWebhookReplay',
    summary: 'Send the events of a stretch of time again',
    description: 'Up to 30 days, as a job: read the replay to see how far it is.',
    tag: TAG,
    permission: 'webhooks:write',
    rate: 'write',
    idempotency: 'optional',
    errors: [WebhookEndpointDisabled, WebhookReplayInvalid],
    params: idParams,
    body: createReplayBody,
    responses: { 202: replaySchema },
    handler: async (ctx, { params, body }) => ({
      status: 202,
      body: presentReplay(await createReplay(ctx, params.id, body)),
    }),
  }),
  tenantOperation({
    method: 'GET',
    path: '/v1/webhook-replays/{id}',
    operationId: 'getWebhookReplay',
    summary: 'Get a replay',
    tag: TAG,
    permission: 'webhooks:read',
    rate: 'read',
    idempotency: 'none',
    errors: [],
    params: idParams,
    responses: { 200: replaySchema },
    handler: async (ctx, { params }) => ({ status: 200, body: await readReplay(ctx, params.id) }),
  }),
];
