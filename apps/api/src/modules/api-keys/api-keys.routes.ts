import { z } from 'zod';

import { PermissionDenied } from '../../platform/errors/index.ts';
import { tenantOperation } from '../../platform/http/index.ts';
import type { Operation, OperationInput } from '../../platform/http/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { encodeId } from '../../platform/ids/index.ts';
import { presentApiKey } from './api-keys.presenter.ts';
import {
  apiKeyListSchema,
  apiKeySchema,
  createApiKeyBody,
  newApiKeySchema,
  rotateApiKeyBody,
  updateApiKeyBody,
} from './api-keys.schemas.ts';
import { updateApiKey } from './update-api-key.ts';
import { createApiKey, rotateApiKey } from './create-api-key.ts';
import { readApiKey, readApiKeys } from './read-api-keys.ts';
import { revokeApiKey } from './revoke-api-key.ts';

const TAG = 'API keys';
const idParams = z.object({ id: z.string().max(64).describe('Key id (key_…).') });

/** The repeated answer shows the key and not its secret, which is kept nowhere. */
function completeWith({ idempotency }: OperationInput<unknown, unknown, unknown>) {
  return async (tx: Tx, id: string): Promise<void> =>
    idempotency?.completeWithResource(tx, { type: 'api_key', id: encodeId('key', id) });
}

export const apiKeyOperations: readonly Operation[] = [
  tenantOperation({
    method: 'POST',
    path: '/v1/api-keys',
    operationId: 'createApiKey',
    summary: 'Create an API key',
    description:
      'The secret is shown once, in this answer. Repeated with the same Idempotency-Key, the answer has the same key and no secret.',
    tag: TAG,
    permission: 'api_keys:write',
    rate: 'write',
    stepUp: true,
    idempotency: 'optional',
    errors: [PermissionDenied],
    body: createApiKeyBody,
    responses: { 201: newApiKeySchema },
    replay: async (ctx, id) => ({ status: 201, body: { ...(await readApiKey(ctx, id)), secret: null } }),
    handler: async (ctx, input) => {
      const made = await createApiKey(ctx, input.body, completeWith(input));
      return { status: 201, body: { ...presentApiKey(made.row, ctx.livemode), secret: made.secret } };
    },
  }),
  tenantOperation({
    method: 'POST',
    path: '/v1/api-keys/{id}/rotation',
    operationId: 'rotateApiKey',
    summary: 'Rotate an API key',
    description:
      'Makes a key that can do the same. The old one goes on working for `overlap_hours`, so that programs change without a gap.',
    tag: TAG,
    permission: 'api_keys:write',
    rate: 'write',
    stepUp: true,
    idempotency: 'optional',
    errors: [PermissionDenied],
    params: idParams,
    body: rotateApiKeyBody,
    responses: { 201: newApiKeySchema },
    replay: async (ctx, id) => ({ status: 201, body: { ...(await readApiKey(ctx, id)), secret: null } }),
    handler: async (ctx, input) => {
      const made = await rotateApiKey(ctx, input.params.id, input.body, completeWith(input));
      return { status: 201, body: { ...presentApiKey(made.row, ctx.livemode), secret: made.secret } };
    },
  }),
  tenantOperation({
    method: 'PATCH',
    path: '/v1/api-keys/{id}',
    operationId: 'updateApiKey',
    summary: 'Change the name or the addresses of an API key',
    description: 'What a key may do never changes: make another.',
    tag: TAG,
    permission: 'api_keys:write',
    rate: 'write',
    stepUp: true,
    idempotency: 'none',
    errors: [],
    params: idParams,
    body: updateApiKeyBody,
    responses: { 200: apiKeySchema },
    handler: async (ctx, input) => ({
      status: 200,
      body: presentApiKey(await updateApiKey(ctx, input.params.id, input.body), ctx.livemode),
    }),
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
    params: idParams,
    responses: { 200: apiKeySchema },
    handler: async (ctx, input) => ({
      status: 200,
      body: presentApiKey(await revokeApiKey(ctx, input.params.id), ctx.livemode),
    }),
  }),
];
