import { z } from 'zod';

export const emailField = z
  .email()
  .max(254)
  .describe('E-mail address.')
  .meta({ examples: ['ana@ejemplo.mx'] });
export const passwordField = z
  .string()
  .min(1)
  .max(128)
  .describe('8 to 128 characters. Spaces count.')
  .meta({ examples: ['cuatro gatos bajo la lluvia'] });

export const signUpBody = z
  .strictObject({
    email: emailField,
    password: passwordField,
    name: z
      .string()
      .trim()
      .min(1)
      .max(120)
      .describe('How we address the person.')
      .meta({ examples: ['Ana Torres'] }),
    language: z.enum(['es', 'en']).default('es'),
  })
  .meta({ id: 'SignUp' });

export const userSchema = z
  .object({
    object: z.literal('user'),
    id: z.string().meta({ examples: ['usr_01jd3v8q1mf2vbd5sxe8xn3n7q'] }),
    email: z.string(),
    name: z.string(),
    language: z.enum(['es', 'en']),
    created_at: z.iso.datetime(),
  })
  .meta({ id: 'User' })
  .describe('A person who signs in.');
