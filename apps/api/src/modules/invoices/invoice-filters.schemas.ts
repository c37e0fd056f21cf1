import { z } from 'zod';

import {
  amount,
  calendarDay,
  externalId,
  fiscalUuid,
  instant,
  oneOrSeveral,
  rfc,
  satCode,
  wording,
} from '../../platform/wire/index.ts';
import { INVOICE_STATES } from './invoices.states.ts';

const day = (means: string) => calendarDay.optional().describe(means);

/** What lists, summaries and exports of invoices are narrowed by: the same everywhere, so that they speak of the same rows. */
export const invoiceFilterFields = {
  q: z
    .string()
    .trim()
    .min(1)
    .max(100)
    .optional()
    .describe(
      'Finds by folio (A-1043 or 1043), UUID or its beginning, RFC, receiver, external_id, and the first lines; accents do not matter.',
    ),
  state: oneOrSeveral(INVOICE_STATES).optional().describe('One state, or several with commas between them.'),
  type: z.enum(['I', 'E']).optional().describe('I: invoices; E: credit notes.'),
  customer: z.string().max(64).optional().describe('Customer id.'),
  receiver_rfc: rfc.optional(),
  series: z.string().max(25).optional().describe('Series code.'),
  folio: z
    .string()
    .regex(
      /^[1-9]\d{0,17}$/,
      wording('Escribe el folio con dígitos, sin la serie.', 'Write the folio in digits, without the series.'),
    )
    .optional()
    .describe('Folio, without its series.'),
  uuid: fiscalUuid.optional(),
  external_id: externalId.optional(),
  currency: satCode(3, 'c_Moneda').optional(),
  metodo_pago: z.enum(['PUE', 'PPD']).optional().describe('PUE: paid at once; PPD: in parts or later.'),
  forma_pago: satCode(2, 'c_FormaPago').optional(),
  fecha_from: day('Dated on this day or later; what has no date yet counts on the day it was begun.'),
  fecha_to: day('Dated on this day or before.'),
  total_min: amount.optional().describe('Total of this amount or more, in the currency of each document.'),
  total_max: amount.optional().describe('Total of this amount or less.'),
  created_from: instant.optional().describe('Created at or after this instant.'),
  created_to: instant.optional().describe('Created before this instant.'),
};

export const INVOICE_SORTS = [
  '-created_at',
  'created_at',
  '-fecha',
  'fecha',
  '-total',
  'total',
  '-folio',
  'folio',
] as const;

export type InvoiceSort = (typeof INVOICE_SORTS)[number];

export const invoiceSort = z
  .enum(INVOICE_SORTS)
  .default('-created_at')
  .describe('Order; a minus puts the largest or newest first.');

const filters = z.strictObject(invoiceFilterFields);
export type InvoiceFilterInput = z.infer<typeof filters>;
