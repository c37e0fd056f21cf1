import { z } from 'zod';

import { tenantOperation } from '../../platform/http/index.ts';
import type { Operation } from '../../platform/http/index.ts';
import { changeView, createView, removeView } from './save-view.ts';
import { SavedViewLimit, SavedViewNameTaken } from './saved-views.errors.ts';
import { presentView, readViews } from './read-views.ts';
import {
  createSavedViewBody,
  listSavedViewsQuery,
  savedViewListSchema,
  savedViewSchema,
  updateSavedViewBody,
} from './saved-views.schemas.ts';

const TAG = 'Saved views';
const idParams = z.object({ id: z.string().max(64).describe('Saved view id (viw_…).') });

export const savedViewOperations: readonly Operation[] = [
  tenantOperation({
    method: 'GET',
    path: '/v1/saved-views',
    operationId: 'listSavedViews',
    summary: 'List saved views',
    description: "The caller's own and those shared with the company, the oldest first.",
    tag: TAG,
    permission: 'views:read',
    rate: 'read',
    idempotency: 'none',
    errors: [],
    query: listSavedViewsQuery,
    responses: { 200: savedViewListSchema },
    handler: async (ctx, input) => {
      const data = await readViews(ctx, input.query.list);
      return { status: 200, body: { object: 'list', data, has_more: false } };
    },
  }),
  tenantOperation({
    method: 'POST',
    path: '/v1/saved-views',
    operationId: 'createSavedView',
    summary: 'Save a view',
    tag: TAG,
    permission: 'views:write',
    rate: 'write',
    idempotency: 'optional',
    errors: [SavedViewNameTaken, SavedViewLimit],
    body: createSavedViewBody,
    responses: { 201: savedViewSchema },
    handler: async (ctx, input) => ({ status: 201, body: presentView(await createView(ctx, input.body), ctx) }),
  }),
  tenantOperation({
    method: 'PATCH',
    path: '/v1/saved-views/{id}',
    operationId: 'updateSavedView',
    summary: 'Change a view of your own',
    tag: TAG,
    permission: 'views:write',
    rate: 'write',
    idempotency: 'optional',
    errors: [SavedViewNameTaken],
    params: idParams,
    body: updateSavedViewBody,
    responses: { 200: savedViewSchema },
    handler: async (ctx, input) => ({
      status: 200,
      body: presentView(await changeView(ctx, input.params.id, input.body), ctx),
    }),
  }),
  tenantOperation({
    method: 'DELETE',
    path: '/v1/saved-views/{id}',
    operationId: 'deleteSavedView',
    summary: 'Delete a view of your own',
    tag: TAG,
    permission: 'views:write',
    rate: 'write',
    idempotency: 'none',
    errors: [],
    params: idParams,
    responses: { 204: null },
    handler: async (ctx, input) => {
      await removeView(ctx, input.params.id);
      return { status: 204 };
    },
  }),
];
