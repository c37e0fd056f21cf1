import { z } from 'zod';

import { tenantOperation } from '../../platform/http/index.ts';
import type { Operation } from '../../platform/http/index.ts';
import { CustomerErased, customerSchema, presentCustomer } from '../customers/index.ts';
import { CustomerErasureNotConfirmed, CustomerHasOpenDocuments } from './customer-rights.errors.ts';
import { customerPersonalDataSchema, eraseCustomerBody } from './customer-rights.schemas.ts';
import { eraseCustomer } from './erase-customer.ts';
import { opposeMailings, withdrawOpposition } from './oppose-mailings.ts';
import { readCustomerData } from './read-customer-data.ts';

const TAG = 'Customers';
const idParams = z.object({ id: z.string().max(64).describe('Customer id (cus_…).') });

export const customerRightsOperations: readonly Operation[] = [
  tenantOperation({
    method: 'GET',
    path: '/v1/customers/{id}/personal-data',
    operationId: 'getCustomerPersonalData',
    summary: 'Everything you keep about a customer',
    description: 'For the customer who asks for access to their data (ARCO). Reading it is an entry of the audit log.',
    tag: TAG,
    permission: 'customer_rights:read',
    rate: 'export',
    idempotency: 'none',
    errors: [CustomerErased],
    params: idParams,
    responses: { 200: customerPersonalDataSchema },
    handler: async (ctx, input) => ({
      status: 200,
      body: await readCustomerData(ctx, input.params.id, input.language),
    }),
  }),
  tenantOperation({
    method: 'POST',
    path: '/v1/customers/{id}/opposition',
    operationId: 'opposeCustomerMailings',
    summary: 'Send nothing to a customer any more',
    description: 'The customer objects (ARCO): neither its present address nor a later one is written to.',
    tag: TAG,
    permission: 'customer_rights:write',
    rate: 'write',
    idempotency: 'optional',
    errors: [CustomerErased],
    params: idParams,
    responses: { 201: customerSchema },
    handler: async (ctx, input) => ({
      status: 201,
      body: presentCustomer(await opposeMailings(ctx, input.params.id), ctx.livemode),
    }),
  }),
  tenantOperation({
    method: 'DELETE',
    path: '/v1/customers/{id}/opposition',
    operationId: 'allowCustomerMailings',
    summary: 'Write to a customer again',
    description: 'The customer withdrew the opposition. Addresses that bounced or complained stay as they are.',
    tag: TAG,
    permission: 'customer_rights:write',
    rate: 'write',
    idempotency: 'none',
    errors: [CustomerErased],
    params: idParams,
    responses: { 200: customerSchema },
    handler: async (ctx, input) => ({
      status: 200,
      body: presentCustomer(await withdrawOpposition(ctx, input.params.id), ctx.livemode),
    }),
  }),
  tenantOperation({
    method: 'POST',
    path: '/v1/customers/{id}/erasure',
    operationId: 'eraseCustomer',
    summary: 'Erase the data of a customer',
    description:
      'For good (ARCO, cancellation): contact data, notes, messages. Stamped documents stay whole for the five years tax law asks (CFF art. 30); the customer cannot be invoiced again.',
    tag: TAG,
    permission: 'customer_rights:write',
    rate: 'write',
    idempotency: 'optional',
    stepUp: true,
    errors: [CustomerErased, CustomerErasureNotConfirmed, CustomerHasOpenDocuments],
    params: idParams,
    body: eraseCustomerBody,
    responses: { 201: customerSchema },
    handler: async (ctx, input) => ({
      status: 201,
      body: presentCustomer(await eraseCustomer(ctx, input.params.id, input.body.rfc), ctx.livemode),
    }),
  }),
];
