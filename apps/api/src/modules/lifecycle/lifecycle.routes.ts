import { tenantOperation } from '../../platform/http/index.ts';
import type { Operation } from '../../platform/http/index.ts';
import { presentTenant, tenantSchema } from '../tenants/index.ts';
import { ClosureNotConfirmed, ReopeningOver, SuspendedByOperator, TenantStateConflict } from './lifecycle.errors.ts';
import { closeTenantBody, suspendTenantBody } from './lifecycle.schemas.ts';
import { closeCompany, reopenCompany, resumeCompany, suspendCompany } from './stop-company.ts';

const TAG = 'Company';

export const lifecycleOperations: readonly Operation[] = [
  tenantOperation({
    method: 'POST',
    path: '/v1/tenant/suspension',
    operationId: 'suspendTenant',
    summary: 'Suspend the company',
    description: 'In both modes, everything can be read and nothing changed. Documents on their way to the PAC arrive.',
    tag: TAG,
    permission: 'tenant:close',
    whileStopped: true,
    rate: 'write',
    idempotency: 'optional',
    stepUp: true,
    errors: [TenantStateConflict],
    body: suspendTenantBody,
    responses: { 201: tenantSchema },
    handler: async (ctx, input) => ({
      status: 201,
      body: presentTenant(await suspendCompany(ctx, input.body.reason), ctx),
    }),
  }),
  tenantOperation({
    method: 'DELETE',
    path: '/v1/tenant/suspension',
    operationId: 'resumeTenant',
    summary: 'Resume a suspended company',
    tag: TAG,
    permission: 'tenant:close',
    whileStopped: true,
    rate: 'write',
    idempotency: 'none',
    errors: [TenantStateConflict, SuspendedByOperator],
    responses: { 200: tenantSchema },
    handler: async (ctx) => ({ status: 200, body: presentTenant(await resumeCompany(ctx), ctx) }),
  }),
  tenantOperation({
    method: 'POST',
    path: '/v1/tenant/closure',
    operationId: 'closeTenant',
    summary: 'Close the company',
    description:
      'In both modes: keys, invitations and everybody’s access but the owners’ end. Fiscal documents are kept and owners can download them. Can be undone for 30 days.',
    tag: TAG,
    permission: 'tenant:close',
    whileStopped: true,
    rate: 'write',
    idempotency: 'optional',
    stepUp: true,
    errors: [ClosureNotConfirmed, TenantStateConflict, SuspendedByOperator],
    body: closeTenantBody,
    responses: { 201: tenantSchema },
    handler: async (ctx, input) => ({ status: 201, body: presentTenant(await closeCompany(ctx, input.body), ctx) }),
  }),
  tenantOperation({
    method: 'DELETE',
    path: '/v1/tenant/closure',
    operationId: 'reopenTenant',
    summary: 'Reopen a closed company',
    description: 'Within 30 days. People and keys do not come back by themselves.',
    tag: TAG,
    permission: 'tenant:close',
    whileStopped: true,
    rate: 'write',
    idempotency: 'none',
    stepUp: true,
    errors: [TenantStateConflict, ReopeningOver],
    responses: { 200: tenantSchema },
    handler: async (ctx) => ({ status: 200, body: presentTenant(await reopenCompany(ctx), ctx) }),
  }),
];
