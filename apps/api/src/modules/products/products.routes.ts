import { z } from 'zod';

import type { Context } from '../../platform/context/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { tenantOperation } from '../../platform/http/index.ts';
import type { Operation } from '../../platform/http/index.ts';
import { decodeId } from '../../platform/ids/index.ts';
import { page } from '../../platform/pagination/index.ts';
import { ProductInvalid, ProductKeyTaken } from './products.errors.ts';
import { presentProduct } from './products.presenter.ts';
import { findProduct, listProducts } from './products.repository.ts';
import {
  createProductBody,
  productListSchema,
  productSchema,
  listProductsQuery,
  updateProductBody,
} from './products.schemas.ts';
import { archiveProduct, createProduct, updateProduct } from './save-product.ts';

const TAG = 'Products';
const LIST = 'products';
const idParams = z.object({ id: z.string().max(64).describe('Product id (prd_…).') });

async function list(ctx: Context, query: z.infer<typeof listProductsQuery>) {
  const after = query.cursor === undefined ? undefined : ctx.services.cursors.decode(LIST, query.cursor);
  const filters = { sku: query.sku, externalId: query.external_id, search: query.q };
  const rows = await ctx.db.withTenant(ctx.tenantId, (tx) =>
    listProducts(tx, ctx.tenantId, filters, query.limit, after),
  );
  return page({
    rows,
    limit: query.limit,
    list: LIST,
    codec: ctx.services.cursors,
    keysetOf: (row) => ({ at: row.at, id: row.id }),
    present: (row) => presentProduct(row, ctx.livemode),
  });
}

async function read(ctx: Context, wireId: string) {
  const id = decodeId('prd', wireId);
  const row =
    id === undefined ? undefined : await ctx.db.withTenant(ctx.tenantId, (tx) => findProduct(tx, ctx.tenantId, id));
  if (!row) throw NotFound();
  return presentProduct(row, ctx.livemode);
}

export const productOperations: readonly Operation[] = [
  tenantOperation({
    method: 'GET',
    path: '/v1/products',
    operationId: 'listProducts',
    summary: 'List products',
    tag: TAG,
    permission: 'products:read',
    rate: 'read',
    idempotency: 'none',
    errors: [],
    query: listProductsQuery,
    responses: { 200: productListSchema },
    handler: async (ctx, input) => ({ status: 200, body: await list(ctx, input.query) }),
  }),
  tenantOperation({
    method: 'POST',
    path: '/v1/products',
    operationId: 'createProduct',
    summary: 'Create a product',
    tag: TAG,
    permission: 'products:write',
    rate: 'write',
    idempotency: 'optional',
    errors: [ProductInvalid, ProductKeyTaken],
    body: createProductBody,
    responses: { 201: productSchema },
    handler: async (ctx, input) => ({
      status: 201,
      body: presentProduct(await createProduct(ctx, input.body), ctx.livemode),
    }),
  }),
  tenantOperation({
    method: 'GET',
    path: '/v1/products/{id}',
    operationId: 'getProduct',
    summary: 'Get a product',
    tag: TAG,
    permission: 'products:read',
    rate: 'read',
    idempotency: 'none',
    errors: [],
    params: idParams,
    responses: { 200: productSchema },
    handler: async (ctx, input) => ({ status: 200, body: await read(ctx, input.params.id) }),
  }),
  tenantOperation({
    method: 'PATCH',
    path: '/v1/products/{id}',
    operationId: 'updateProduct',
    summary: 'Change a product',
    tag: TAG,
    permission: 'products:write',
    rate: 'write',
    idempotency: 'optional',
    errors: [ProductInvalid, ProductKeyTaken],
    params: idParams,
    body: updateProductBody,
    responses: { 200: productSchema },
    handler: async (ctx, input) => ({
      status: 200,
      body: presentProduct(await updateProduct(ctx, input.params.id, input.body), ctx.livemode),
    }),
  }),
  tenantOperation({
    method: 'DELETE',
    path: '/v1/products/{id}',
    operationId: 'archiveProduct',
    summary: 'Archive a product',
    description: 'It leaves the lists; its documents stay.',
    tag: TAG,
    permission: 'products:write',
    rate: 'write',
    idempotency: 'none',
    errors: [],
    params: idParams,
    responses: { 200: productSchema },
    handler: async (ctx, input) => ({
      status: 200,
      body: presentProduct(await archiveProduct(ctx, input.params.id), ctx.livemode),
    }),
  }),
];
