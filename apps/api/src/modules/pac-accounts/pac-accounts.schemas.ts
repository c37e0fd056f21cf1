import { pacAdapters } from '@kita/pac';
import { z } from 'zod';

import { objectVersion } from '../../platform/wire/index.ts';

/** Names and values of a provider's own form; which names belong together is the provider's definition to say. */
export const credentialsSchema = z
  .record(z.string().regex(/^[a-z_]{1,40}$/), z.string().min(1).max(4000))
  .meta({ examples: [{ user: 'facturas@empresa.mx', password: '…' }] });

export const replacePacAccountBody = z
  .strictObject({
    provider: z
      .enum([...pacAdapters.keys()])
      .describe('Authorised stamping provider.')
      .meta({ examples: ['sw-sapien'] }),
    environment: z.enum(['test', 'production']).describe('Which system of the PAC; live companies use production.'),
    credentials: credentialsSchema.describe(
      'User and password, or a permanent token. Kept encrypted and never shown again.',
    ),
  })
  .meta({ id: 'ReplacePacAccount' });

export const pacAccountSchema = z
  .object({
    object: z.literal('pac_account'),
    id: z.string().meta({ examples: ['pac_01jd3v8q1mf2vbd5sxe8xn3n7q'] }),
    livemode: z.boolean(),
    provider: z.string(),
    environment: z.enum(['sandbox', 'test', 'production']),
    version: objectVersion,
    created_at: z.iso.datetime(),
  })
  .meta({ id: 'PacAccount' })
  .describe('The account that stamps new documents.');
