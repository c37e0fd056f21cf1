import { z } from 'zod';

const secretText = z.string().min(1).max(2000);

/** Credentials by user and password, or by a permanent token of the PAC's portal. */
export const credentialsSchema = z.union([
  z.strictObject({ user: secretText, password: secretText }),
  z.strictObject({ token: secretText }),
]);

export type PacCredentials = z.infer<typeof credentialsSchema>;

export const replacePacAccountBody = z
  .strictObject({
    provider: z.enum(['sw_sapien']),
    environment: z.enum(['test', 'production']).describe('Which system of the PAC; live companies use production.'),
    credentials: credentialsSchema.describe('Kept encrypted and never shown again.'),
  })
  .meta({ id: 'ReplacePacAccount' });

export const pacAccountSchema = z
  .object({
    object: z.literal('pac_account'),
    id: z.string().meta({ examples: ['pac_01jd3v8q1mf2vbd5sxe8xn3n7q'] }),
    livemode: z.boolean(),
    provider: z.string(),
    environment: z.enum(['sandbox', 'test', 'production']),
    created_at: z.iso.datetime(),
  })
  .meta({ id: 'PacAccount' })
  .describe('The account that stamps new documents.');
