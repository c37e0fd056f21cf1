import { z } from 'zod';

import { tenantOperation } from '../../platform/http/index.ts';
import type { Operation } from '../../platform/http/index.ts';
import { createSeries } from './create-series.ts';
import { readSeries } from './read-series.ts';
import { FolioBackwards, SeriesCodeTaken } from './series.errors.ts';
import { presentSeries } from './series.presenter.ts';
import { createSeriesBody, seriesListSchema, seriesSchema, updateSeriesBody } from './series.schemas.ts';
import { updateSeries } from './update-series.ts';

const TAG = 'Series';

export const seriesOperations: readonly Operation[] = [
  tenantOperation({
    method: 'GET',
    path: '/v1/series',
    operationId: 'listSeries',
    summary: 'List series',
    tag: TAG,
    permission: 'series:read',
    rate: 'read',
    idempotency: 'none',
    errors: [],
    responses: { 200: seriesListSchema },
    handler: async (ctx) => {
      const data = await readSeries(ctx);
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
    method: 'POST',
    path: '/v1/series',
    operationId: 'createSeries',
    summary: 'Create a series',
    tag: TAG,
    permission: 'series:write',
    rate: 'write',
    idempotency: 'optional',
    errors: [SeriesCodeTaken],
    body: createSeriesBody,
    responses: { 201: seriesSchema },
    handler: async (ctx, input) => ({
      status: 201,
      body: presentSeries(await createSeries(ctx, input.body), ctx.livemode),
    }),
  }),
  tenantOperation({
    method: 'PATCH',
    path: '/v1/series/{id}',
    operationId: 'updateSeries',
    summary: 'Change a series',
    tag: TAG,
    permission: 'series:write',
    rate: 'write',
    idempotency: 'none',
    errors: [FolioBackwards],
    params: z.object({ id: z.string().max(64) }),
    body: updateSeriesBody,
    responses: { 200: seriesSchema },
    handler: async (ctx, input) => ({
      status: 200,
      body: presentSeries(await updateSeries(ctx, input.params.id, input.body), ctx.livemode),
    }),
  }),
];
