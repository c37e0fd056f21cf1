import { catalogNames } from '@kita/sat-catalogs';
import { z } from 'zod';

import { calendarDay } from '../../platform/wire/index.ts';

const day = z.iso.date();

export const catalogParams = z.object({
  catalog: z
    .enum(catalogNames)
    .describe(
      'Name of the type in SAT’s schemas, for example c_ClaveProdServ. A complement’s own catalogue with a name of CFDI 4.0 has a prefix: catRetenciones:c_Pais.',
    ),
});

export const catalogRowParams = catalogParams.extend({
  key: z
    .string()
    .min(1)
    .max(100)
    .describe('Key as SAT writes it; composite keys join their parts with a hyphen (JAL-039).'),
});

export const searchCatalogQuery = z.object({
  q: z
    .string()
    .trim()
    .max(100)
    .default('')
    .describe('What it is called, in plain Spanish and without accents if you like, or the beginning of the key.'),
  limit: z.coerce.number().int().min(1).max(50).default(20).describe('Results, 1 to 50, best first.'),
  as_of: calendarDay.optional().describe('Day on which the rows must be in force. Default: today.'),
});

export const catalogRowQuery = z.object({
  as_of: calendarDay
    .optional()
    .describe('Day on which the row must be in force. Default: the newest version of the key.'),
});

export const catalogRowSchema = z
  .object({
    object: z.literal('catalog_row'),
    catalog: z.enum(catalogNames),
    key: z.string(),
    description: z.string().describe("SAT's text; the key itself in catalogues without texts."),
    data: z
      .record(z.string(), z.string())
      .describe('All columns under the names of the public editions; flags are "1" or "".'),
    valid_from: day.nullable(),
    valid_to: day.nullable().describe('Last day in force; null while in force.'),
  })
  .meta({ id: 'CatalogRow' })
  .describe('A row of a SAT catalogue.');

export const catalogRowListSchema = z
  .object({
    object: z.literal('list'),
    data: z.array(catalogRowSchema),
    has_more: z.boolean().describe('Whether more rows match; make the words more exact to see them.'),
    next_cursor: z.null().describe('Always null: results are ranked, not paged.'),
  })
  .meta({ id: 'CatalogRowList' });

const catalogSchema = z
  .object({
    object: z.literal('catalog'),
    name: z.enum(catalogNames),
    group: z
      .enum(['cfdi', 'pagos', 'nomina', 'carta_porte', 'comercio_exterior', 'retenciones'])
      .describe('Standard that publishes it: CFDI 4.0, or a complement or document.'),
    state: z
      .enum(['complete', 'starter', 'empty'])
      .describe('complete: an unknown key is an error. starter, empty: an unknown key of the right form is a warning.'),
    source: z.enum(['imported', 'built_in']),
    row_count: z.number().int(),
    imported_at: z.iso.datetime().nullable(),
    as_of: day
      .nullable()
      .describe('Day the rows are known to be of: SAT’s publication where the file says it, else the import.'),
    last_change: z
      .object({
        imported_at: z.iso.datetime(),
        added: z.number().int(),
        changed: z.number().int(),
        ended: z.number().int().describe('Rows the edition no longer had; they keep their period.'),
      })
      .nullable()
      .describe('The newest import that found anything different.'),
  })
  .meta({ id: 'Catalog' })
  .describe('State of one SAT catalogue in this installation.');

export const catalogListSchema = z
  .object({
    object: z.literal('list'),
    data: z.array(catalogSchema),
    has_more: z.literal(false),
    next_cursor: z.null(),
  })
  .meta({ id: 'CatalogList' });

export type CatalogRowWire = z.infer<typeof catalogRowSchema>;
export type CatalogWire = z.infer<typeof catalogSchema>;
