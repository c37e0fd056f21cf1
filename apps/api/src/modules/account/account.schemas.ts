import { z } from 'zod';

import { listQueryFields, listSchema } from '../../platform/pagination/index.ts';
import { emailField, passwordField, turnstileField } from '../users/index.ts';

const tokenField = z.string().min(1).max(128).describe('What stands behind # in the link of the mail.');

export const linkBody = z.strictObject({ token: tokenField }).meta({ id: 'FollowLink' });

export const requestPasswordResetBody = z
  .strictObject({ email: emailField, turnstile_token: turnstileField })
  .meta({ id: 'RequestPasswordReset' });

export const completePasswordResetBody = z
  .strictObject({ token: tokenField, password: passwordField })
  .meta({ id: 'CompletePasswordReset' });

export const changeEmailBody = z.strictObject({ email: emailField }).meta({ id: 'ChangeEmail' });

export const emailConfirmationSchema = z
  .object({ object: z.literal('email_confirmation'), email: z.string() })
  .meta({ id: 'EmailConfirmation' })
  .describe('The address of the account from now on.');

export const changePasswordBody = z.strictObject({ password: passwordField }).meta({ id: 'ChangePassword' });

export const twoFactorSchema = z
  .object({
    object: z.literal('two_factor'),
    is_on: z.boolean(),
    since: z.iso.datetime().nullable(),
    recovery_codes_left: z.number().int(),
  })
  .meta({ id: 'TwoFactor' })
  .describe('Two-step verification of the person.');

export const twoFactorSetupSchema = z
  .object({
    object: z.literal('two_factor_setup'),
    secret: z.string().describe('To type into the app when the QR code cannot be scanned.'),
    url: z.string().describe('otpauth:// address to draw as a QR code.'),
  })
  .meta({ id: 'TwoFactorSetup' })
  .describe('A seed that waits for its first code. Shown once.');

export const confirmTwoFactorBody = z
  .strictObject({
    code: z
      .string()
      .trim()
      .min(6)
      .max(8)
      .describe('The six digits the app shows now.')
      .meta({ examples: ['492039'] }),
  })
  .meta({ id: 'ConfirmTwoFactor' });

export const recoveryCodesSchema = z
  .object({ object: z.literal('recovery_codes'), codes: z.array(z.string()) })
  .meta({ id: 'RecoveryCodes' })
  .describe('Ten codes, each good once in the place of the app. Shown once.');

export const securityEventSchema = z
  .object({
    object: z.literal('security_event'),
    number: z.number().int().describe('Place in the log: 1, 2, 3 … without a gap.'),
    type: z.string().meta({ examples: ['user.signed_in'] }),
    created_at: z.iso.datetime(),
    ip: z.string(),
    device: z.string().describe('What a person recognises of it, as `Chrome · Windows`; empty when nothing is known.'),
    proof: z.string().nullable().describe('What proved the person: `password`, `totp`, `recovery_code`, `provider` …'),
  })
  .meta({ id: 'SecurityEvent' })
  .describe('Something that happened to the account.');

export const securityEventListSchema = listSchema(securityEventSchema, 'SecurityEventList');
export const listSecurityEventsQuery = z.strictObject(listQueryFields);

export const confirmPhoneBody = z
  .strictObject({
    code: z
      .string()
      .trim()
      .regex(/^\d{6}$/)
      .describe('The six digits of the message.')
      .meta({ examples: ['492039'] }),
  })
  .meta({ id: 'ConfirmPhone' });
