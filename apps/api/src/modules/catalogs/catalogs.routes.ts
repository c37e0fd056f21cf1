import { tenantOperation } from '../../platform/http/index.ts';
import type { Operation } from '../../platform/http/index.ts';
import { catalogStatus } from './catalog-status.ts';
import { presentCatalog, presentCatalogRow } from './catalogs.presenter.ts';
import {
  catalogListSchema,
  catalogParams,
  catalogRowListSchema,
  catalogRowParams,
  catalogRowQuery,
  catalogRowSchema,
  searchCatalogQuery,
} from './catalogs.schemas.ts';
import { getCatalogRow } from './get-catalog-row.ts';
import { searchCatalog } from './search-catalog.ts';
import { todayInMexico } from '../../platform/civil-day/index.ts';
import { NotFound } from '../../platform/errors/index.ts';

const TAG = 'Catalogs';
const reading = { tag: TAG, permission: 'catalogs:read', rate: 'read', idempotency: 'none' } as const;

export const catalogOperations: readonly Operation[] = [
  tenantOperation({
    ...reading,
    method: 'GET',
    path: '/v1/catalogs',
    operationId: 'listCatalogs',
    summary: 'List SAT catalogues and their state',
    errors: [],
    responses: { 200: catalogListSchema },
    handler: async (ctx) => {
      const all = await ctx.db.withSystem((tx) => catalogStatus(tx));
      return {
        status: 200,
        body: { object: 'list', data: all.map(presentCatalog), has_more: false, next_cursor: null },
      };
    },
  }),
  tenantOperation({
    ...reading,
    method: 'GET',
    path: '/v1/catalogs/{catalog}',
    operationId: 'searchCatalog',
    summary: 'Search a SAT catalogue in plain words',
    description:
      'Finds rows by what people call them: accents, plurals and half-typed words do not matter, and everyday words lead to SAT’s ("llantas", "coca", "corte de cabello"). Digits search by the beginning of the key.',
    errors: [],
    params: catalogParams,
    query: searchCatalogQuery,
    responses: { 200: catalogRowListSchema },
    handler: async (ctx, { params, query }) => {
      const asOf = query.as_of ?? todayInMexico(ctx.clock());
      const found = await searchCatalog(ctx, { catalog: params.catalog, q: query.q, limit: query.limit, asOf });
      const data = found.rows.map((row) => presentCatalogRow(params.catalog, row));
      return { status: 200, body: { object: 'list', data, has_more: found.hasMore, next_cursor: null } };
    },
  }),
  tenantOperation({
    ...reading,
    method: 'GET',
    path: '/v1/catalogs/{catalog}/{key}',
    operationId: 'getCatalogRow',
    summary: 'Read one row of a SAT catalogue',
    errors: [NotFound],
    params: catalogRowParams,
    query: catalogRowQuery,
    responses: { 200: catalogRowSchema },
    handler: async (ctx, { params, query }) => {
      const row = await getCatalogRow(ctx, { ...params, ...(query.as_of !== undefined && { asOf: query.as_of }) });
      return { status: 200, body: presentCatalogRow(params.catalog, row) };
    },
  }),
];
