import { z } from 'zod';

import { objectVersion, wording } from '../../platform/wire/index.ts';

const code = z
  .string()
  .trim()
  .regex(
    /^[^|\s]{1,25}$/u,
    wording(
      'Usa de 1 a 25 caracteres, sin espacios ni barra vertical.',
      'Use 1 to 25 characters, without spaces or vertical bar.',
    ),
  )
  .describe('Serie, as printed on documents.')
  .meta({ examples: ['F'] });
const nextFolio = z
  .number()
  .int()
  .min(1)
  // Far from where a number stops being exact: the counter grows by one with each document.
  .max(999_999_999_999_999)
  .describe('Number the next document takes.')
  .meta({ examples: [1] });
const type = z.enum(['I', 'E', 'T', 'N', 'P']).describe('Type of document (c_TipoDeComprobante).');

export const createSeriesBody = z
  .strictObject({ code, type, next_folio: nextFolio.default(1), is_default: z.boolean().default(false) })
  .meta({ id: 'CreateSeries' });

export const updateSeriesBody = z
  .strictObject({
    next_folio: nextFolio.optional(),
    is_default: z.literal(true).optional().describe('Makes it the default of its type.'),
  })
  .meta({ id: 'UpdateSeries' });

export const seriesSchema = z
  .object({
    object: z.literal('series'),
    id: z.string().meta({ examples: ['ser_01jd3v8q1mf2vbd5sxe8xn3n7q'] }),
    livemode: z.boolean(),
    code: z.string(),
    type,
    next_folio: z.number().int(),
    is_default: z.boolean(),
    version: objectVersion,
    created_at: z.iso.datetime(),
    updated_at: z.iso.datetime(),
  })
  .meta({ id: 'Series' })
  .describe('A numbering of documents.');

export const seriesListSchema = z
  .object({ object: z.literal('list'), data: z.array(seriesSchema), has_more: z.literal(false), next_cursor: z.null() })
  .meta({ id: 'SeriesList' })
  .describe('All series, by code.');
