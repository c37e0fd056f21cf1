import { z } from 'zod';

import { PermissionDenied } from '../../platform/errors/index.ts';
import { tenantOperation } from '../../platform/http/index.ts';
import type { Operation } from '../../platform/http/index.ts';
import { presentApiKey } from './api-keys.presenter.ts';
import { apiKeyListSchema, apiKeySchema, createApiKeyBody, newApiKeySchema } from './api-keys.schemas.ts';
import { createApiKey } from './create-api-key.ts';
import { readApiKeys } from './read-api-keys.ts';
import { revokeApiKey } from './revoke-api-key.ts';

const TAG = 'API keys';

export const apiKeyOperations: readonly Operation[] = [
  tenantOperation({
    method: 'POST',
    path: '/v1/api-keys',
    operationId: 'createApiKey',
    summary: 'Create an API key',
    description: 'The secret is shown once, in this answer.',
    tag: TAG,
    permission: 'api_keys:write',
    rate: 'write',
    stepUp: true,
    // The secret cannot be shown twice, so the answer is not kept for replays.
    idempotency: 'none',
    errors: [PermissionDenied],
    body: createApiKeyBody,
    responses: { 201: newApiKeySchema },
    handler: async (ctx, input) => {
      const { row, secret } = await createApiKey(ctx, input.body);
      return { status: 201, body: { ...presentApiKey(row, ctx.livemode), secret } };
    },
  }),
  tenantOperation({
    method: 'GET',
    path: '/v1/api-keys',
    operationId: 'listApiKeys',
    summary: 'List API keys',
    tag: TAG,
    permission: 'api_keys:read',
    rate: 'read',
    idempotency: 'none',
    errors: [],
    responses: { 200: apiKeyListSchema },
    handler: async (ctx) => {
      const data = await readApiKeys(ctx);
      return {
        status: 200,
        body: {
          object: 'list',
          data,
          has_more: false,
          next_cursor: null,
        },
      };
    },
  }),
  tenantOperation({
    method: 'DELETE',
    path: '/v1/api-keys/{id}',
    operationId: 'revokeApiKey',
    summary: 'Revoke an API key',
    tag: TAG,
    permission: 'api_keys:write',
    rate: 'write',
    stepUp: true,
    idempotency: 'none',
    errors: [],
    params: z.object({ id: z.string().max(64) }),
    responses: { 200: apiKeySchema },
    handler: async (ctx, input) => ({
      status: 200,
      body: presentApiKey(await revokeApiKey(ctx, input.params.id), ctx.livemode),
    }),
  }),
];
