import { z } from 'zod';

import { FeatureOff } from '../../platform/flags/index.ts';
import { tenantOperation } from '../../platform/http/index.ts';
import type { Operation } from '../../platform/http/index.ts';
import { SandboxUnavailable, TestModeOnly } from '../certificates/index.ts';
import { createEndpoint } from './create-endpoint.ts';
import { readEndpoint, readEndpoints } from './read-webhooks.ts';
import { rotateSecret } from './rotate-secret.ts';
import { createSandboxReceiver } from './sandbox-receiver.ts';
import { deleteEndpoint, updateEndpoint } from './update-endpoint.ts';
import { WebhookEndpointInvalid, WebhookEndpointLimit } from './webhooks.errors.ts';
import { presentEndpoint } from './webhooks.presenter.ts';
import {
  createEndpointBody,
  endpointListSchema,
  endpointSchema,
  newEndpointSchema,
  newSecretSchema,
  updateEndpointBody,
} from './webhooks.schemas.ts';

const TAG = 'Webhooks';
const idParams = z.object({ id: z.string().max(64) });

export const webhookEndpointOperations: readonly Operation[] = [
  tenantOperation({
    method: 'GET',
    path: '/v1/webhook-endpoints',
    operationId: 'listWebhookEndpoints',
    summary: 'List webhook endpoints',
    tag: TAG,
    permission: 'webhooks:read',
    rate: 'read',
    idempotency: 'none',
    errors: [],
    responses: { 200: endpointListSchema },
    handler: async (ctx) => {
      const data = await readEndpoints(ctx);
      return { status: 200, body: { object: 'list', data, has_more: false, next_cursor: null } };
    },
  }),
  tenantOperation({
    method: 'POST',
    path: '/v1/webhook-endpoints',
    operationId: 'createWebhookEndpoint',
    summary: 'Create a webhook endpoint',
    description: 'The signing secret is shown once, in this answer.',
    tag: TAG,
    permission: 'webhooks:write',
    rate: 'write',
    stepUp: true,
    // The secret cannot be shown twice, so the answer is not kept for replays.
    idempotency: 'none',
    errors: [WebhookEndpointInvalid, WebhookEndpointLimit, FeatureOff],
    body: createEndpointBody,
    responses: { 201: newEndpointSchema },
    handler: async (ctx, { body }) => {
      const { row, secret } = await createEndpoint(ctx, body);
      return { status: 201, body: { ...presentEndpoint(row, ctx.livemode), secret, receiver_url: null } };
    },
  }),
  tenantOperation({
    method: 'POST',
    path: '/v1/webhook-endpoints/test',
    operationId: 'createTestWebhookEndpoint',
    summary: 'Create an endpoint with a test receiver',
    description: 'Test mode only: the sandbox receives everything, checks the signatures and shows what came.',
    tag: TAG,
    permission: 'webhooks:write',
    rate: 'write',
    idempotency: 'none',
    errors: [TestModeOnly, SandboxUnavailable, WebhookEndpointInvalid, WebhookEndpointLimit, FeatureOff],
    responses: { 201: newEndpointSchema },
    handler: async (ctx) => {
      const { row, secret, receiverUrl } = await createSandboxReceiver(ctx);
      return { status: 201, body: { ...presentEndpoint(row, ctx.livemode), secret, receiver_url: receiverUrl } };
    },
  }),
  tenantOperation({
    method: 'GET',
    path: '/v1/webhook-endpoints/{id}',
    operationId: 'getWebhookEndpoint',
    summary: 'Get a webhook endpoint',
    tag: TAG,
    permission: 'webhooks:read',
    rate: 'read',
    idempotency: 'none',
    errors: [],
    params: idParams,
    responses: { 200: endpointSchema },
    handler: async (ctx, { params }) => ({ status: 200, body: await readEndpoint(ctx, params.id) }),
  }),
  tenantOperation({
    method: 'PATCH',
    path: '/v1/webhook-endpoints/{id}',
    operationId: 'updateWebhookEndpoint',
    summary: 'Change a webhook endpoint, or switch it off and on',
    tag: TAG,
    permission: 'webhooks:write',
    rate: 'write',
    stepUp: true,
    idempotency: 'none',
    errors: [WebhookEndpointInvalid],
    params: idParams,
    body: updateEndpointBody,
    responses: { 200: endpointSchema },
    handler: async (ctx, { params, body }) => ({
      status: 200,
      body: presentEndpoint(await updateEndpoint(ctx, params.id, body), ctx.livemode),
    }),
  }),
  tenantOperation({
    method: 'DELETE',
    path: '/v1/webhook-endpoints/{id}',
    operationId: 'deleteWebhookEndpoint',
    summary: 'Remove a webhook endpoint',
    tag: TAG,
    permission: 'webhooks:write',
    rate: 'write',
    idempotency: 'none',
    errors: [],
    params: idParams,
    responses: { 204: null },
    handler: async (ctx, { params }) => {
      await deleteEndpoint(ctx, params.id);
      return { status: 204 };
    },
  }),
  tenantOperation({
    method: 'POST',
    path: '/v1/webhook-endpoints/{id}/secrets',
    operationId: 'rotateWebhookSecret',
    summary: 'Replace the signing secret',
    description: 'Shown once, in this answer. For 24 hours the secret before it signs too.',
    tag: TAG,
    permission: 'webhooks:write',
    rate: 'write',
    stepUp: true,
    idempotency: 'none',
    errors: [],
    params: idParams,
    responses: { 201: newSecretSchema },
    handler: async (ctx, { params }) => {
      const { secret, previousExpiresAt } = await rotateSecret(ctx, params.id);
      return {
        status: 201,
        body: {
          object: 'webhook_secret',
          endpoint: params.id,
          secret,
          previous_expires_at: previousExpiresAt.toISOString(),
        },
      };
    },
  }),
];
