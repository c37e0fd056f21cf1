import { operatorOperation } from '../../platform/http/index.ts';
import type { Operation } from '../../platform/http/index.ts';
import { TenantStateConflict } from '../lifecycle/index.ts';
import {
  listCompaniesQuery,
  operatorSuspensionBody,
  operatorTenantDetailSchema,
  operatorTenantListSchema,
  tenantParams,
} from './companies.schemas.ts';
import { readCompanies, readCompany } from './read-companies.ts';
import { liftSuspension, suspendAsOperator } from './stop-company.ts';

const TAG = 'Operator';

export const operatorCompanyOperations: readonly Operation[] = [
  operatorOperation({
    method: 'GET',
    path: '/v1/operator/tenants',
    operationId: 'listOperatorTenants',
    summary: 'Find companies',
    tag: TAG,
    rate: 'read',
    idempotency: 'none',
    errors: [],
    query: listCompaniesQuery,
    responses: { 200: operatorTenantListSchema },
    handler: async (ctx, input) => ({ status: 200, body: await readCompanies(ctx, input.query) }),
  }),
  operatorOperation({
    method: 'GET',
    path: '/v1/operator/tenants/{id}',
    operationId: 'getOperatorTenant',
    summary: 'Look at a company',
    description: 'The company reads in its audit log that it was looked at.',
    tag: TAG,
    rate: 'read',
    idempotency: 'none',
    errors: [],
    params: tenantParams,
    responses: { 200: operatorTenantDetailSchema },
    handler: async (ctx, input) => ({ status: 200, body: await readCompany(ctx, input.params.id) }),
  }),
  operatorOperation({
    method: 'POST',
    path: '/v1/operator/tenants/{id}/suspension',
    operationId: 'suspendTenantAsOperator',
    summary: 'Suspend a company',
    description: 'In both modes it reads and changes nothing, until an operator lifts it.',
    tag: TAG,
    rate: 'write',
    idempotency: 'optional',
    stepUp: true,
    errors: [TenantStateConflict],
    params: tenantParams,
    body: operatorSuspensionBody,
    responses: { 201: operatorTenantDetailSchema },
    handler: async (ctx, input) => ({
      status: 201,
      body: await suspendAsOperator(ctx, input.params.id, input.body.reason),
    }),
  }),
  operatorOperation({
    method: 'DELETE',
    path: '/v1/operator/tenants/{id}/suspension',
    operationId: 'liftTenantSuspension',
    summary: 'Lift the suspension of a company',
    description: 'Only what an operator suspended: what its own people stopped is theirs to resume.',
    tag: TAG,
    rate: 'write',
    idempotency: 'none',
    stepUp: true,
    errors: [TenantStateConflict],
    params: tenantParams,
    responses: { 200: operatorTenantDetailSchema },
    handler: async (ctx, input) => ({ status: 200, body: await liftSuspension(ctx, input.params.id) }),
  }),
];
