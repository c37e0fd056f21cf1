import { z } from 'zod';

import { tenantOperation } from '../../platform/http/index.ts';
import type { Operation } from '../../platform/http/index.ts';
import { createRole, deleteRole, readPermissions, readRoles, updateRole } from './manage-roles.ts';
import { RoleInUse, RoleNameTaken, RoleTooHigh, RolesFull } from './members.errors.ts';
import { createRoleBody, permissionListSchema, roleListSchema, roleSchema, updateRoleBody } from './members.schemas.ts';

const TAG = 'People';
const idParams = z.object({ id: z.string().max(64).describe('Role id (rol_…).') });

export const roleOperations: readonly Operation[] = [
  tenantOperation({
    method: 'GET',
    path: '/v1/permissions',
    operationId: 'listPermissions',
    summary: 'List every permission and what it lets one do',
    tag: TAG,
    permission: 'tenant:read',
    rate: 'read',
    idempotency: 'none',
    errors: [],
    responses: { 200: permissionListSchema },
    handler: async (_ctx, input) => ({
      status: 200,
      body: { object: 'list', data: readPermissions(input.language), has_more: false, next_cursor: null },
    }),
  }),
  tenantOperation({
    method: 'GET',
    path: '/v1/roles',
    operationId: 'listRoles',
    summary: 'List the roles of the product and of the company',
    tag: TAG,
    permission: 'members:read',
    rate: 'read',
    idempotency: 'none',
    errors: [],
    responses: { 200: roleListSchema },
    handler: async (ctx) => ({
      status: 200,
      body: { object: 'list', data: await readRoles(ctx), has_more: false, next_cursor: null },
    }),
  }),
  tenantOperation({
    method: 'POST',
    path: '/v1/roles',
    operationId: 'createRole',
    summary: 'Make a role of the company',
    description:
      'It can hold nothing that you may not do yourself. Seeing the company and leaving it are always part of it.',
    tag: TAG,
    permission: 'members:write',
    rate: 'write',
    stepUp: true,
    idempotency: 'optional',
    errors: [RoleTooHigh, RoleNameTaken, RolesFull],
    body: createRoleBody,
    responses: { 201: roleSchema },
    handler: async (ctx, input) => ({ status: 201, body: await createRole(ctx, input.body) }),
  }),
  tenantOperation({
    method: 'PATCH',
    path: '/v1/roles/{id}',
    operationId: 'updateRole',
    summary: 'Change a role of the company',
    description: 'Changes at once what everybody who has it may do.',
    tag: TAG,
    permission: 'members:write',
    rate: 'write',
    stepUp: true,
    idempotency: 'none',
    errors: [RoleTooHigh, RoleNameTaken],
    params: idParams,
    body: updateRoleBody,
    responses: { 200: roleSchema },
    handler: async (ctx, input) => ({ status: 200, body: await updateRole(ctx, input.params.id, input.body) }),
  }),
  tenantOperation({
    method: 'DELETE',
    path: '/v1/roles/{id}',
    operationId: 'deleteRole',
    summary: 'Delete a role nobody has',
    tag: TAG,
    permission: 'members:write',
    rate: 'write',
    stepUp: true,
    idempotency: 'none',
    errors: [RoleTooHigh, RoleInUse],
    params: idParams,
    responses: { 204: null },
    handler: async (ctx, input) => {
      await deleteRole(ctx, input.params.id);
      return { status: 204 };
    },
  }),
];
