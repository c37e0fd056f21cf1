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
    is_default: z.boolean().describe('New documents are stamped with it.'),
    version: objectVersion,
    created_at: z.iso.datetime(),
  })
  .meta({ id: 'PacAccount' })
  .describe('An account with an authorised provider; the default one stamps new documents.');

export const pacAccountListSchema = z
  .object({
    object: z.literal('list'),
    data: z.array(pacAccountSchema),
    has_more: z.literal(false),
    next_cursor: z.null(),
  })
  .meta({ id: 'PacAccountList' })
  .describe('The account in use, then those before it, the newest first.');

export const pacAccountCheckSchema = z
  .object({
    object: z.literal('pac_account_check'),
    account: z.string(),
    result: z
      .enum(['ok', 'no_stamps', 'refused', 'misconfigured', 'unreachable'])
      .describe('refused: the credentials are not accepted. unreachable: no answer in time; try again.'),
    stamps: z.number().int().nullable().describe('Left in the account; null when it has no limit, or nobody told.'),
    expires_at: z.string().nullable().describe('When what is left ends, as the provider writes it.'),
    provider_code: z.string().nullable().describe('Code of the refusal, in the words of the provider.'),
  })
  .meta({ id: 'PacAccountCheck' })
  .describe('Whether the provider answers to the credentials of an account, and what is left in it.');
