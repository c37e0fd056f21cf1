import { z } from 'zod';

import { emailField, passwordField, userSchema } from '../users/index.ts';

export const signInBody = z.strictObject({ email: emailField, password: passwordField }).meta({ id: 'SignIn' });

export const sessionSchema = z
  .object({
    object: z.literal('session'),
    id: z.string().meta({ examples: ['ses_01jd3v8q1mf2vbd5sxe8xn3n7q'] }),
    is_current: z.boolean(),
    ip: z.string(),
    user_agent: z.string(),
    created_at: z.iso.datetime(),
    last_seen_at: z.iso.datetime(),
    expires_at: z.iso.datetime(),
  })
  .meta({ id: 'Session' })
  .describe('A signed-in device or program.');

export const signedInSchema = z
  .object({ object: z.literal('signed_in'), user: userSchema, session: sessionSchema })
  .meta({ id: 'SignedIn' })
  .describe('Signed in; the session cookie is set.');

export const tokenSchema = z
  .object({
    object: z.literal('token'),
    access_token: z.string().describe('Send it as Authorization: Bearer.'),
    token_type: z.literal('Bearer'),
    expires_in: z.number().int().describe('Seconds.'),
    user: userSchema,
  })
  .meta({ id: 'Token' })
  .describe('A short-lived bearer token.');

export const sessionListSchema = z
  .object({
    object: z.literal('list'),
    data: z.array(sessionSchema),
    has_more: z.literal(false),
    next_cursor: z.null(),
  })
  .meta({ id: 'SessionList' })
  .describe('Sessions that are still open, newest first.');
