import { z } from 'zod';

import { encodeId } from '../../platform/ids/index.ts';
import { publicOperation, tenantOperation, userOperation } from '../../platform/http/index.ts';
import type { Operation } from '../../platform/http/index.ts';
import { RoleTooHigh, RoleUnknown } from '../members/index.ts';
import { acceptInvitation, readInvitation } from './accept-invitation.ts';
import {
  AlreadyMember,
  InvitationForOther,
  InvitationInvalid,
  InvitationPending,
  InvitationsFull,
} from './invitations.errors.ts';
import {
  acceptInvitationBody,
  acceptedInvitationSchema,
  createInvitationBody,
  invitationListSchema,
  invitationPreviewSchema,
  invitationSchema,
  readInvitationBody,
} from './invitations.schemas.ts';
import { readInvitations, readOneInvitation } from './read-invitations.ts';
import { createInvitation, resendInvitation, revokeInvitation } from './send-invitation.ts';

const TAG = 'People';
const idParams = z.object({ id: z.string().max(64).describe('Invitation id (ivt_…).') });

export const invitationOperations: readonly Operation[] = [
  tenantOperation({
    method: 'GET',
    path: '/v1/invitations',
    operationId: 'listInvitations',
    summary: 'List invitations',
    tag: TAG,
    permission: 'members:read',
    rate: 'read',
    idempotency: 'none',
    errors: [],
    responses: { 200: invitationListSchema },
    handler: async (ctx) => ({
      status: 200,
      body: { object: 'list', data: await readInvitations(ctx), has_more: false, next_cursor: null },
    }),
  }),
  tenantOperation({
    method: 'POST',
    path: '/v1/invitations',
    operationId: 'createInvitation',
    summary: 'Invite a person by e-mail',
    description: 'The mail holds a link that works once within 7 days; nobody else ever sees it.',
    tag: TAG,
    permission: 'members:write',
    rate: 'mail',
    idempotency: 'optional',
    stepUp: true,
    errors: [RoleUnknown, RoleTooHigh, AlreadyMember, InvitationPending, InvitationsFull],
    body: createInvitationBody,
    responses: { 201: invitationSchema },
    handler: async (ctx, input) => ({
      status: 201,
      body: await readOneInvitation(ctx, await createInvitation(ctx, input.body)),
    }),
  }),
  tenantOperation({
    method: 'POST',
    path: '/v1/invitations/{id}/deliveries',
    operationId: 'resendInvitation',
    summary: 'Send an invitation again',
    description: 'With a new link and another 7 days; the old link is dead.',
    tag: TAG,
    permission: 'members:write',
    rate: 'mail',
    idempotency: 'optional',
    stepUp: true,
    errors: [RoleTooHigh],
    params: idParams,
    responses: { 201: invitationSchema },
    handler: async (ctx, input) => ({
      status: 201,
      body: await readOneInvitation(ctx, await resendInvitation(ctx, input.params.id)),
    }),
  }),
  tenantOperation({
    method: 'DELETE',
    path: '/v1/invitations/{id}',
    operationId: 'revokeInvitation',
    summary: 'Revoke an invitation',
    tag: TAG,
    permission: 'members:write',
    rate: 'write',
    idempotency: 'none',
    errors: [RoleTooHigh],
    params: idParams,
    responses: { 204: null },
    handler: async (ctx, input) => {
      await revokeInvitation(ctx, input.params.id);
      return { status: 204 };
    },
  }),
  publicOperation({
    method: 'POST',
    path: '/v1/invitation-previews',
    operationId: 'readInvitation',
    summary: 'Read an invitation by its link',
    description:
      'For whoever opened the link of the mail, before signing in. The token travels in the body, never in an address.',
    tag: TAG,
    rate: 'login',
    idempotency: 'none',
    errors: [InvitationInvalid],
    body: readInvitationBody,
    responses: { 200: invitationPreviewSchema },
    handler: async (ctx, input) => ({
      status: 200,
      body: await readInvitation(ctx, input.body.token, input.language),
    }),
  }),
  userOperation({
    method: 'POST',
    path: '/v1/accepted-invitations',
    operationId: 'acceptInvitation',
    summary: 'Accept an invitation',
    description:
      'As the signed-in person. Sign in or sign up first; with another account than the one invited, say so.',
    tag: TAG,
    rate: 'write',
    idempotency: 'none',
    errors: [InvitationInvalid, InvitationForOther, AlreadyMember],
    body: acceptInvitationBody,
    responses: { 201: acceptedInvitationSchema },
    handler: async (ctx, input) => {
      const company = await acceptInvitation(ctx, input.body);
      return {
        status: 201,
        body: {
          object: 'accepted_invitation',
          live_tenant: encodeId('ten', company.id),
          test_tenant: encodeId('ten', company.twinId),
        },
      };
    },
  }),
];
