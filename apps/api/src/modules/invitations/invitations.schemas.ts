import { z } from 'zod';

import { roleField } from '../members/index.ts';
import { emailField } from '../users/index.ts';

export const createInvitationBody = z
  .strictObject({
    email: emailField,
    role: roleField,
    language: z.enum(['es', 'en']).default('es').describe('Language of the mail.'),
  })
  .meta({ id: 'CreateInvitation' });

export const invitationSchema = z
  .object({
    object: z.literal('invitation'),
    id: z.string().meta({ examples: ['ivt_01jd3v8q1mf2vbd5sxe8xn3n7q'] }),
    email: z.string(),
    role: z.string(),
    role_name: z.string().nullable().describe('Name of the company’s own role.'),
    state: z.enum(['pending', 'expired', 'accepted', 'revoked']),
    invited_by: z.string().describe('Name of the person who invites.'),
    times_sent: z.number().int(),
    created_at: z.iso.datetime(),
    expires_at: z.iso.datetime(),
  })
  .meta({ id: 'Invitation' })
  .describe('An invitation by e-mail: good for 7 days, once. Its link is in the mail alone.');

export const invitationListSchema = z
  .object({
    object: z.literal('list'),
    data: z.array(invitationSchema),
    has_more: z.literal(false),
    next_cursor: z.null(),
  })
  .meta({ id: 'InvitationList' })
  .describe('Invitations without an answer, and those that ended in the last 30 days.');

const token = z
  .string()
  .regex(/^[\w-]{43}$/)
  .describe('What follows # in the link of the mail.');

export const readInvitationBody = z.strictObject({ token }).meta({ id: 'ReadInvitation' });

export const acceptInvitationBody = z
  .strictObject({
    token,
    as_signed_in: z
      .boolean()
      .default(false)
      .describe('Join with the account in use although the invitation went to another e-mail.'),
  })
  .meta({ id: 'AcceptInvitation' });

export const invitationPreviewSchema = z
  .object({
    object: z.literal('invitation_preview'),
    company: z.string(),
    invited_by: z.string(),
    email: z.string(),
    role: z.string().describe('In words, in the language of the request.'),
    expires_at: z.iso.datetime(),
  })
  .meta({ id: 'InvitationPreview' })
  .describe('What whoever holds the link is asked to accept.');

export const acceptedInvitationSchema = z
  .object({
    object: z.literal('accepted_invitation'),
    live_tenant: z.string().describe('Company in live mode (ten_…).'),
    test_tenant: z.string().describe('The same company in test mode (ten_…).'),
  })
  .meta({ id: 'AcceptedInvitation' })
  .describe('Where the person works from now on.');
