import { z } from 'zod';

import { isMailAddress } from '../../platform/mail/index.ts';
import { wording } from '../../platform/wire/index.ts';

/** `UTC` is a name of its own that the list of places leaves out. */
const TIME_ZONES: ReadonlySet<string> = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC']);

/** What the widget of Cloudflare Turnstile gave; needed where `GET /v1/sign-in-options` names a site key. */
export const turnstileField = z
  .string()
  .min(1)
  .max(2048)
  .optional()
  .describe('Token of the Turnstile widget, where the installation uses it.');

export const emailField = z
  .email({ abort: true })
  .max(254)
  .refine(
    (text) => isMailAddress(text.trim()),
    wording('Escribe un correo al que se pueda escribir.', 'Write an address mail can be sent to.'),
  )
  .describe('E-mail address.')
  .meta({ examples: ['ana@ejemplo.mx'] });
export const passwordField = z
  .string()
  .min(1)
  .max(128)
  .describe('8 to 128 characters. Spaces count.')
  .meta({ examples: ['cuatro gatos bajo la lluvia'] });

export const nameField = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .describe('How we address the person.')
  .meta({ examples: ['Ana Torres'] });
const phoneField = z
  .string()
  .trim()
  .regex(
    /^\+?\d(?:[ ()-]?\d){6,17}$/,
    wording('Escribe el teléfono con su lada: 55 1234 5678.', 'Write the phone with its area code: +52 55 1234 5678.'),
  )
  .describe('Telephone, as people write it.');
const timeZoneField = z
  .string()
  .max(64)
  .refine(
    (name) => TIME_ZONES.has(name),
    wording('Usa un nombre de zona como America/Tijuana.', 'Use the name of a zone, as America/Tijuana.'),
  )
  .describe('IANA time zone in which dates are shown to the person.')
  .meta({ examples: ['America/Mexico_City'] });

export const signUpBody = z
  .strictObject({
    email: emailField,
    password: passwordField,
    name: nameField,
    language: z.enum(['es', 'en']).default('es'),
    accepts: z
      .strictObject({ terms: z.string().max(10), privacy: z.string().max(10) })
      .optional()
      .describe('Versions of the terms and the privacy notice the person read and accepts (GET /v1/legal-documents).'),
    turnstile_token: turnstileField,
  })
  .meta({ id: 'SignUp' });

export const updateUserBody = z
  .strictObject({
    name: nameField.optional(),
    phone: phoneField.nullable().optional(),
    language: z.enum(['es', 'en']).optional(),
    time_zone: timeZoneField.optional(),
  })
  .meta({ id: 'UpdateUser' });

export const userSchema = z
  .object({
    object: z.literal('user'),
    id: z.string().meta({ examples: ['usr_01jd3v8q1mf2vbd5sxe8xn3n7q'] }),
    email: z.string(),
    email_verified: z.boolean().describe('Whether the person showed that they read mail at this address.'),
    pending_email: z.string().nullable().describe('New address that waits to be confirmed.'),
    name: z.string(),
    phone: z.string().nullable(),
    phone_verified: z.boolean().describe('Whether the person typed a code that was sent to this telephone.'),
    language: z.enum(['es', 'en']),
    time_zone: z.string(),
    has_password: z.boolean().describe('`false` for who only signs in through a provider.'),
    has_two_factor: z.boolean().describe('Whether a second factor is asked for at every sign-in.'),
    is_operator: z.boolean().describe('Whether the person runs this installation.'),
    impersonation: z
      .object({
        id: z.string(),
        operator: z.string().describe('Name of the operator.'),
        reason: z.string(),
        expires_at: z.iso.datetime(),
        is_over: z.boolean().describe('Only DELETE /v1/user/impersonation works from here on.'),
      })
      .nullable()
      .describe('Set while an operator sees a company as this person, to read and nothing else.'),
    created_at: z.iso.datetime(),
  })
  .meta({ id: 'User' })
  .describe('A person who signs in.');
