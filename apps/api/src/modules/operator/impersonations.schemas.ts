import { z } from 'zod';

import { reasonField } from './companies.schemas.ts';

export const createImpersonationBody = z
  .strictObject({
    tenant: z
      .string()
      .max(64)
      .describe('Company to see (ten_…), in both modes.')
      .meta({ examples: ['ten_01jd3v8q1mf2vbd5sxe8xn3n7q'] }),
    user: z
      .string()
      .max(64)
      .describe('One of its people, as whom it is seen (usr_…).')
      .meta({ examples: ['usr_01jd3v8q1mf2vbd5sxe8xn3n7q'] }),
    reason: reasonField,
  })
  .meta({ id: 'CreateImpersonation' });

export const impersonationSchema = z
  .object({
    object: z.literal('impersonation'),
    id: z.string(),
    operator: z.string().describe('Name of the operator.'),
    tenant: z.string(),
    legal_name: z.string(),
    user: z.string(),
    user_name: z.string(),
    reason: z.string(),
    created_at: z.iso.datetime(),
    expires_at: z.iso.datetime(),
    ended_at: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Impersonation' })
  .describe('An operator’s visit to a company as one of its people: it reads and does nothing else.');

export const impersonationListSchema = z
  .object({
    object: z.literal('list'),
    data: z.array(impersonationSchema),
    has_more: z.boolean(),
    next_cursor: z.null(),
  })
  .meta({ id: 'ImpersonationList' });
