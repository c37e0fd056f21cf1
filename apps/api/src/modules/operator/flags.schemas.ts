import { z } from 'zod';

import { reasonField } from './companies.schemas.ts';

const flagSchema = z
  .object({
    object: z.literal('operator_flag'),
    name: z.string(),
    about: z.string(),
    scope: z.enum(['installation', 'company']),
    default_on: z.boolean(),
    is_on: z.boolean().describe('For a company without an override of its own.'),
    overrides: z.array(
      z.object({
        tenant: z.string().nullable().describe('Null for the installation.'),
        legal_name: z.string().nullable(),
        is_on: z.boolean(),
        reason: z.string(),
        set_by: z.string(),
        set_at: z.iso.datetime(),
      }),
    ),
  })
  .meta({ id: 'OperatorFlag' })
  .describe('A switch of the installation.');

export const operatorFlagListSchema = z
  .object({ object: z.literal('list'), data: z.array(flagSchema), has_more: z.literal(false), next_cursor: z.null() })
  .meta({ id: 'OperatorFlagList' });

export const setFlagBody = z
  .strictObject({
    is_on: z.boolean().nullable().describe('`null` takes the override away.'),
    tenant: z.string().max(64).optional().describe('Only for this company (ten_…), in both modes; else everywhere.'),
    reason: reasonField,
  })
  .meta({ id: 'SetOperatorFlag' });

export const flagParams = z.object({ name: z.string().max(64).describe('Name of the flag.') });
