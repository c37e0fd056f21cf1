import { z } from 'zod';

import { API_KEY_PERMISSIONS } from '../../platform/auth/index.ts';
import { instant, wording } from '../../platform/wire/index.ts';
import { networkOf } from './networks.ts';

const name = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .describe('What the key is for.')
  .meta({ examples: ['tienda en línea'] });

const allowedIps = z
  .array(
    z
      .string()
      .max(50)
      .refine(
        (text) => networkOf(text) !== undefined,
        wording(
          'Escribe una dirección o red como 203.0.113.7 o 203.0.113.0/24.',
          'Write an address or network such as 203.0.113.7 or 203.0.113.0/24.',
        ),
      ),
  )
  .max(50)
  .describe('Addresses or networks (IPv4 and IPv6, CIDR) from which alone the key works; none: from everywhere.')
  .meta({ examples: [['203.0.113.0/24', '2001:db8::/32']] });

export const createApiKeyBody = z
  .strictObject({
    name,
    permissions: z
      .array(z.enum(API_KEY_PERMISSIONS))
      .min(1)
      .optional()
      .describe(
        'What the key may do. When left out: all that a key can, but uploading certificates and changing the PAC account.',
      ),
    allowed_ips: allowedIps.optional(),
    expires_at: instant.optional().describe('Instant after which the key stops working.'),
  })
  .meta({ id: 'CreateApiKey' });

export const updateApiKeyBody = z
  .strictObject({ name: name.optional(), allowed_ips: allowedIps.optional() })
  .meta({ id: 'UpdateApiKey' });

export const rotateApiKeyBody = z
  .strictObject({
    overlap_hours: z
      .number()
      .int()
      .min(0)
      .max(168)
      .default(24)
      .describe('Hours the old key goes on working; 0 ends it at once.'),
  })
  .meta({ id: 'RotateApiKey' });

const fields = {
  object: z.literal('api_key'),
  id: z.string().meta({ examples: ['key_01jd3v8q1mf2vbd5sxe8xn3n7q'] }),
  livemode: z.boolean(),
  name: z.string(),
  hint: z.string().describe('First 12 and last 4 characters.'),
  permissions: z.array(z.string()),
  allowed_ips: z.array(z.string()).describe('Networks from which alone it works; empty: from everywhere.'),
  created_by: z.string().describe('Who made it (usr_…).'),
  creator_left_at: z.iso
    .datetime()
    .nullable()
    .describe('When who made it left the company. The key goes on working: rotate or revoke it if they know it.'),
  replaced_by: z.string().nullable().describe('The key that takes its place after a rotation.'),
  created_at: z.iso.datetime(),
  last_used_at: z.iso.datetime().nullable().describe('To the minute.'),
  last_used_ip: z.string().nullable(),
  expires_at: z.iso.datetime().nullable(),
  revoked_at: z.iso.datetime().nullable(),
};

export const apiKeySchema = z.object(fields).meta({ id: 'ApiKey' }).describe('An API key, without its secret.');

export const newApiKeySchema = z
  .object({
    ...fields,
    secret: z.string().nullable().describe('The key itself. Shown only now; null in a repeated answer.'),
  })
  .meta({ id: 'NewApiKey' })
  .describe('The new key; keep `secret`, it is not shown again.');

export const memberKeyListSchema = z
  .object({ object: z.literal('list'), data: z.array(apiKeySchema), has_more: z.literal(false), next_cursor: z.null() })
  .meta({ id: 'MemberKeyList' })
  .describe('Usable keys that one person made, of both modes of the company.');

export const apiKeyListSchema = z
  .object({ object: z.literal('list'), data: z.array(apiKeySchema), has_more: z.literal(false), next_cursor: z.null() })
  .meta({ id: 'ApiKeyList' })
  .describe('All keys of this company and mode, revoked ones included.');
