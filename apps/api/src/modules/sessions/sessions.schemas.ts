import { z } from 'zod';

import { emailField, passwordField, userSchema } from '../users/index.ts';

export const signInBody = z.strictObject({ email: emailField, password: passwordField }).meta({ id: 'SignIn' });

export const secondFactorField = z
  .string()
  .trim()
  .min(6)
  .max(32)
  .describe('Six digits of the authenticator app, or a recovery code.')
  .meta({ examples: ['492039'] });

export const completeSignInBody = z.strictObject({ code: secondFactorField }).meta({ id: 'CompleteSignIn' });

export const createTokenBody = z
  .strictObject({ email: emailField, password: passwordField, code: secondFactorField.optional() })
  .meta({ id: 'CreateToken' });

export const refreshTokenBody = z
  .strictObject({ refresh_token: z.string().min(1).max(128).describe('The last one given; each is good once.') })
  .meta({ id: 'RefreshToken' });

export const stepUpBody = z
  .strictObject({
    password: passwordField.optional(),
    code: secondFactorField.optional(),
  })
  .describe('The code for who has two-step verification, the password for everybody else.')
  .meta({ id: 'StepUp' });

export const secondFactorAwaitedSchema = z
  .object({ object: z.literal('second_factor_awaited'), expires_at: z.iso.datetime() })
  .meta({ id: 'SecondFactorAwaited' })
  .describe('The password was right; the second factor is awaited.');

export const sessionSchema = z
  .object({
    object: z.literal('session'),
    id: z.string().meta({ examples: ['ses_01jd3v8q1mf2vbd5sxe8xn3n7q'] }),
    is_current: z.boolean(),
    kind: z.enum(['browser', 'program']).describe('A browser, or a program with refresh tokens.'),
    has_second_factor: z.boolean().describe('Whether a second factor was given in it.'),
    ip: z.string(),
    user_agent: z.string(),
    device: z.string().describe('What a person recognises of it, as `Chrome · Windows`; empty when nothing is known.'),
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
    refresh_token: z.string().describe('Exchange it at POST /v1/tokens/refresh for new tokens. Good once.'),
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
