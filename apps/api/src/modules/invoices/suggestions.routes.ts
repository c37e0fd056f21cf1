import { tenantOperation } from '../../platform/http/index.ts';
import type { Operation } from '../../platform/http/index.ts';
import { suggestCustomers, suggestProducts } from './suggest.ts';
import { customerSuggestionsSchema, productSuggestionsSchema, suggestionsQuery } from './suggestions.schemas.ts';

const TAG = 'Suggestions';

/** What a form proposes, by what the latest documents used. */
export const suggestionOperations: readonly Operation[] = [
  tenantOperation({
    method: 'GET',
    path: '/v1/suggestions/customers',
    operationId: 'suggestCustomers',
    summary: 'Customers for a form',
    description: 'Most used in your latest documents first, then the newest.',
    tag: TAG,
    permission: 'customers:read',
    rate: 'read',
    idempotency: 'none',
    errors: [],
    query: suggestionsQuery,
    responses: { 200: customerSuggestionsSchema },
    handler: async (ctx, input) => ({ status: 200, body: await suggestCustomers(ctx, input.query) }),
  }),
  tenantOperation({
    method: 'GET',
    path: '/v1/suggestions/products',
    operationId: 'suggestProducts',
    summary: 'Products for a form',
    description: 'Most used in your latest documents first, then the newest.',
    tag: TAG,
    permission: 'products:read',
    rate: 'read',
    idempotency: 'none',
    errors: [],
    query: suggestionsQuery,
    responses: { 200: productSuggestionsSchema },
    handler: async (ctx, input) => ({ status: 200, body: await suggestProducts(ctx, input.query) }),
  }),
];
