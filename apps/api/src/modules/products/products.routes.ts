import { z } from 'zod';

import { tenantOperation } from '../../platform/http/index.ts';
import type { Operation } from '../../platform/http/index.ts';
import { ProductInvalid, ProductKeyTaken } from './products.errors.ts';
import { presentProduct } from './products.presenter.ts';
import { readProduct, readProducts } from './read-products.ts';
import {
  createProductBody,
  productListSchema,
  productSchema,
  listProductsQuery,
  updateProductBody,
} from './products.schemas.ts';
import { archiveProduct, createProduct, updateProduct } from './save-product.ts';

const TAG = 'Products';
const idParams = z.object({ id: z.string().max(64).describe('Product id (prd_…).') });

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
    handler: async (ctx, input) => ({ status: 200, body: await readProducts(ctx, input.query) }),
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
    handler: async (ctx, input) => ({ status: 200, body: await readProduct(ctx, input.params.id) }),
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
