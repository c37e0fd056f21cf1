import { z } from 'zod';

import { API_KEY_PERMISSIONS } from '../../platform/auth/index.ts';

export const createApiKeyBody = z
  .strictObject({
    name: z
      .string()
      .trim()
      .min(1)
      .max(80)
      .describe('What the key is for.')
      .meta({ examples: ['tienda en línea'] }),
    permissions: z
      .array(z.enum(API_KEY_PERMISSIONS))
      .min(1)
      .optional()
      .describe(
        'What the key may do. When left out: all that a key can, but uploading certificates and changing the PAC account.',
      ),
    expires_at: z.iso.datetime().optional().describe('Instant after which the key stops working.'),
  })
  .meta({ id: 'CreateApiKey' });

const fields = {
  object: z.literal('api_key'),
  id: z.string().meta({ examples: ['key_01jd3v8q1mf2vbd5sxe8xn3n7q'] }),
  livemode: z.boolean(),
  name: z.string(),
  hint: z.string().describe('First 12 and last 4 characters.'),
  permissions: z.array(z.string()),
  created_at: z.iso.datetime(),
  last_used_at: z.iso.datetime().nullable(),
  expires_at: z.iso.datetime().nullable(),
  revoked_at: z.iso.datetime().nullable(),
};

export const apiKeySchema = z.object(fields).meta({ id: 'ApiKey' }).describe('An API key, without its secret.');

export const newApiKeySchema = z
  .object({ ...fields, secret: z.string().describe('The key itself. Shown only now.') })
  .meta({ id: 'NewApiKey' })
  .describe('The new key; keep `secret`, it is not shown again.');

export const apiKeyListSchema = z
  .object({ object: z.literal('list'), data: z.array(apiKeySchema), has_more: z.literal(false), next_cursor: z.null() })
  .meta({ id: 'ApiKeyList' })
  .describe('All keys of this company and mode, revoked ones included.');
