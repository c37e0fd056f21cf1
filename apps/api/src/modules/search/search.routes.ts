import { tenantOperation } from '../../platform/http/index.ts';
import type { Operation } from '../../platform/http/index.ts';
import { searchEverything } from './search-everything.ts';
import { searchQuery, searchResultsSchema } from './search.schemas.ts';

export const searchOperations: readonly Operation[] = [
  tenantOperation({
    method: 'GET',
    path: '/v1/search',
    operationId: 'search',
    summary: 'Find anything by its name or number',
    description: 'Invoices, customers and products the caller may read, in one ranked list: at most five of each.',
    tag: 'Search',
    permission: 'search:read',
    rate: 'read',
    idempotency: 'none',
    errors: [],
    query: searchQuery,
    responses: { 200: searchResultsSchema },
    handler: async (ctx, input) => ({
      status: 200,
      body: { object: 'search_results', data: await searchEverything(ctx, input.query.q) },
    }),
  }),
];
