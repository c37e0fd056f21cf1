import { z } from 'zod';

import { tenantOperation } from '../../platform/http/index.ts';
import type { Operation } from '../../platform/http/index.ts';
import { CustomerErased, CustomerExternalIdTaken, CustomerInvalid } from './customers.errors.ts';
import { presentCustomer } from './customers.presenter.ts';
import { readCustomer, readCustomers } from './read-customers.ts';
import {
  createCustomerBody,
  customerListSchema,
  customerSchema,
  listCustomersQuery,
  updateCustomerBody,
} from './customers.schemas.ts';
import { archiveCustomer, createCustomer, updateCustomer } from './save-customer.ts';

const TAG = 'Customers';
const idParams = z.object({ id: z.string().max(64).describe('Customer id (cus_…).') });

export const customerOperations: readonly Operation[] = [
  tenantOperation({
    method: 'GET',
    path: '/v1/customers',
    operationId: 'listCustomers',
    summary: 'List customers',
    tag: TAG,
    permission: 'customers:read',
    rate: 'read',
    idempotency: 'none',
    errors: [],
    query: listCustomersQuery,
    responses: { 200: customerListSchema },
    handler: async (ctx, input) => ({ status: 200, body: await readCustomers(ctx, input.query) }),
  }),
  tenantOperation({
    method: 'POST',
    path: '/v1/customers',
    operationId: 'createCustomer',
    summary: 'Create a customer',
    tag: TAG,
    permission: 'customers:write',
    rate: 'write',
    idempotency: 'optional',
    errors: [CustomerInvalid, CustomerExternalIdTaken],
    body: createCustomerBody,
    responses: { 201: customerSchema },
    handler: async (ctx, input) => ({
      status: 201,
      body: presentCustomer(await createCustomer(ctx, input.body), ctx.livemode),
    }),
  }),
  tenantOperation({
    method: 'GET',
    path: '/v1/customers/{id}',
    operationId: 'getCustomer',
    summary: 'Get a customer',
    tag: TAG,
    permission: 'customers:read',
    rate: 'read',
    idempotency: 'none',
    errors: [],
    params: idParams,
    responses: { 200: customerSchema },
    handler: async (ctx, input) => ({ status: 200, body: await readCustomer(ctx, input.params.id) }),
  }),
  tenantOperation({
    method: 'PATCH',
    path: '/v1/customers/{id}',
    operationId: 'updateCustomer',
    summary: 'Change a customer',
    tag: TAG,
    permission: 'customers:write',
    rate: 'write',
    idempotency: 'optional',
    errors: [CustomerInvalid, CustomerExternalIdTaken, CustomerErased],
    params: idParams,
    body: updateCustomerBody,
    responses: { 200: customerSchema },
    handler: async (ctx, input) => ({
      status: 200,
      body: presentCustomer(await updateCustomer(ctx, input.params.id, input.body), ctx.livemode),
    }),
  }),
  tenantOperation({
    method: 'DELETE',
    path: '/v1/customers/{id}',
    operationId: 'archiveCustomer',
    summary: 'Archive a customer',
    description: 'It leaves the lists; its documents stay.',
    tag: TAG,
    permission: 'customers:write',
    rate: 'write',
    idempotency: 'none',
    errors: [],
    params: idParams,
    responses: { 200: customerSchema },
    handler: async (ctx, input) => ({
      status: 200,
      body: presentCustomer(await archiveCustomer(ctx, input.params.id), ctx.livemode),
    }),
  }),
];
