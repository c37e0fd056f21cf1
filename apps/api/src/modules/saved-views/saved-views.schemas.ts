import { z } from 'zod';

import { wording } from '../../platform/wire/index.ts';

export const LISTS = ['invoices', 'customers', 'products'] as const;

const fields = {
  name: z.string().trim().min(1).max(40),
  query: z
    .string()
    .max(1000)
    .regex(
      /^[\w\-.~%+&=,*!'()]*$/,
      wording(
        'Escribe los filtros como van en la dirección: state=stamped&sort=-total.',
        'Write the filters as they stand in the address: state=stamped&sort=-total.',
      ),
    )
    .describe('The search part of the address, without its question mark.'),
  is_shared: z.boolean().describe('Shown to everybody in the company.'),
};

export const createSavedViewBody = z
  .strictObject({
    list: z.enum(LISTS),
    name: fields.name,
    query: fields.query,
    is_shared: fields.is_shared.default(false),
  })
  .meta({ id: 'CreateSavedView' });

export const updateSavedViewBody = z
  .strictObject({
    name: fields.name.optional(),
    query: fields.query.optional(),
    is_shared: fields.is_shared.optional(),
  })
  .meta({ id: 'UpdateSavedView' });

export const savedViewSchema = z
  .object({
    object: z.literal('saved_view'),
    id: z.string().meta({ examples: ['viw_01jd3v8q1mf2vbd5sxe8xn3n7q'] }),
    livemode: z.boolean(),
    list: z.enum(LISTS),
    name: z.string(),
    query: z.string(),
    is_shared: z.boolean(),
    is_own: z.boolean().describe('Made by the caller, who alone may change it.'),
    created_at: z.iso.datetime(),
    updated_at: z.iso.datetime(),
  })
  .meta({ id: 'SavedView' })
  .describe('Filters of a list under a name.');

export const savedViewListSchema = z
  .object({ object: z.literal('list'), data: z.array(savedViewSchema), has_more: z.literal(false) })
  .meta({ id: 'SavedViewList' });

export const listSavedViewsQuery = z.strictObject({ list: z.enum(LISTS).optional() });
