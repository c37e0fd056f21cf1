import { z } from 'zod';

import { tenantOperation } from '../../platform/http/index.ts';
import type { Operation } from '../../platform/http/index.ts';
import { memberKeyListSchema } from '../api-keys/index.ts';
import { changeMemberRole, leaveCompany, removeMember } from './change-member.ts';
import { LastOwner, RoleTooHigh, RoleUnknown } from './members.errors.ts';
import { memberListSchema, memberSchema, removeMemberQuery, updateMemberBody } from './members.schemas.ts';
import { readMember, readMemberKeys, readMembers } from './read-members.ts';

const TAG = 'People';
const idParams = z.object({ id: z.string().max(64).describe('Id of the person (usr_…).') });

export const memberOperations: readonly Operation[] = [
  tenantOperation({
    method: 'GET',
    path: '/v1/members',
    operationId: 'listMembers',
    summary: 'List who works in the company',
    tag: TAG,
    permission: 'members:read',
    rate: 'read',
    idempotency: 'none',
    errors: [],
    responses: { 200: memberListSchema },
    handler: async (ctx) => ({
      status: 200,
      body: { object: 'list', data: await readMembers(ctx), has_more: false, next_cursor: null },
    }),
  }),
  tenantOperation({
    method: 'PATCH',
    path: '/v1/members/{id}',
    operationId: 'updateMember',
    summary: 'Change the role of a person',
    description: 'Neither the present role nor the new one may exceed your own. An owner always remains.',
    tag: TAG,
    permission: 'members:write',
    rate: 'write',
    stepUp: true,
    idempotency: 'none',
    errors: [RoleUnknown, RoleTooHigh, LastOwner],
    params: idParams,
    body: updateMemberBody,
    responses: { 200: memberSchema },
    handler: async (ctx, input) => {
      await changeMemberRole(ctx, input.params.id, input.body.role);
      return { status: 200, body: await readMember(ctx, input.params.id) };
    },
  }),
  tenantOperation({
    method: 'GET',
    path: '/v1/members/{id}/api-keys',
    operationId: 'listMemberApiKeys',
    summary: 'List the usable API keys a person made',
    description: 'In live and in test mode alike: what to look at before removing the person.',
    tag: TAG,
    permission: 'api_keys:read',
    rate: 'read',
    idempotency: 'none',
    errors: [],
    params: idParams,
    responses: { 200: memberKeyListSchema },
    handler: async (ctx, input) => ({
      status: 200,
      body: { object: 'list', data: await readMemberKeys(ctx, input.params.id), has_more: false, next_cursor: null },
    }),
  }),
  tenantOperation({
    method: 'DELETE',
    path: '/v1/members/{id}',
    operationId: 'removeMember',
    summary: 'Remove a person from the company',
    description:
      'Ends their access at once, whatever session or token they hold. API keys they made go on working and are marked (`creator_left_at`), unless `api_keys=revoke` ends them in the same act.',
    tag: TAG,
    permission: 'members:write',
    rate: 'write',
    stepUp: true,
    idempotency: 'none',
    errors: [RoleTooHigh, LastOwner],
    params: idParams,
    query: removeMemberQuery,
    responses: { 204: null },
    handler: async (ctx, input) => {
      await removeMember(ctx, input.params.id, input.query.api_keys);
      return { status: 204 };
    },
  }),
  tenantOperation({
    method: 'DELETE',
    path: '/v1/membership',
    operationId: 'leaveCompany',
    summary: 'Leave the company',
    description: 'The only owner cannot leave: transfer the ownership first.',
    tag: TAG,
    permission: 'membership:leave',
    whileStopped: true,
    rate: 'write',
    idempotency: 'none',
    errors: [LastOwner],
    responses: { 204: null },
    handler: async (ctx) => {
      await leaveCompany(ctx);
      return { status: 204 };
    },
  }),
];
