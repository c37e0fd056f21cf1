import { z } from 'zod';

export const signInOptionsSchema = z
  .object({
    object: z.literal('sign_in_options'),
    identity_provider: z.object({ name: z.string() }).nullable().describe('Other account one may sign in with.'),
    turnstile: z
      .object({ site_key: z.string(), script_url: z.string() })
      .nullable()
      .describe('Widget whose token public forms send as `turnstile_token`.'),
  })
  .meta({ id: 'SignInOptions' })
  .describe('What pages of who is not in yet must know.');

export const identityAuthorizationSchema = z
  .object({ object: z.literal('identity_authorization'), url: z.string().describe('Where the browser goes.') })
  .meta({ id: 'IdentityAuthorization' })
  .describe('A visit to the identity provider; ten minutes, in this browser.');

export const completeIdentityBody = z
  .strictObject({
    code: z.string().min(1).max(2048).describe('`code` of the way back.'),
    state: z.string().min(1).max(128).describe('`state` of the way back.'),
  })
  .meta({ id: 'CompleteIdentity' });

export const identityProvenSchema = z
  .object({ object: z.literal('identity_proven'), purpose: z.enum(['link', 'step_up']) })
  .meta({ id: 'IdentityProven' })
  .describe('The account is linked, or the person is confirmed for five minutes.');

export const identitySchema = z
  .object({
    object: z.literal('identity'),
    id: z.string().meta({ examples: ['idn_01jd3v8q1mf2vbd5sxe8xn3n7q'] }),
    issuer: z.string(),
    email: z.string(),
    created_at: z.iso.datetime(),
    last_used_at: z.iso.datetime(),
  })
  .meta({ id: 'Identity' })
  .describe('An account of an identity provider with which the person signs in.');

export const identityListSchema = z
  .object({
    object: z.literal('list'),
    data: z.array(identitySchema),
    has_more: z.literal(false),
    next_cursor: z.null(),
  })
  .meta({ id: 'IdentityList' })
  .describe('Linked accounts, oldest first.');
