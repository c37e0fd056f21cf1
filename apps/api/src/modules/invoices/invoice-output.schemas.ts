import { z } from 'zod';

import { listSchema } from '../../platform/pagination/index.ts';
import { objectVersion } from '../../platform/wire/index.ts';
import { INVOICE_STATES } from './invoices.states.ts';

const taxLine = z.object({
  impuesto: z.string(),
  tipo_factor: z.string().nullable(),
  tasa_o_cuota: z.string().nullable(),
  base: z.string().nullable(),
  amount: z.string().nullable(),
});

const itemLine = z.object({
  description: z.string(),
  clave_prod_serv: z.string(),
  clave_unidad: z.string(),
  unidad: z.string().nullable(),
  sku: z.string().nullable(),
  quantity: z.string(),
  unit_price: z.string().describe('Net of tax, as written in the document.'),
  amount: z.string(),
  discount: z.string().nullable(),
  objeto_imp: z.string(),
  transferred: z.array(taxLine),
  withheld: z.array(taxLine),
});

const party = z.object({
  rfc: z.string(),
  legal_name: z.string(),
  regimen_fiscal: z.string(),
  postal_code: z.string().nullable(),
});

/** The computed document: what a preview shows and an invoice is made of. */
export const documentFields = {
  type: z.enum(['I', 'E']),
  issuer: party,
  receiver: party,
  uso_cfdi: z.string(),
  fecha: z.string().nullable(),
  place_of_issue: z.string(),
  forma_pago: z.string().nullable(),
  metodo_pago: z.string().nullable(),
  currency: z.string(),
  exchange_rate: z.string().nullable(),
  items: z.array(itemLine),
  subtotal: z.string(),
  discount: z.string().nullable(),
  transferred: z.array(taxLine),
  withheld: z.array(taxLine),
  total_transferred: z.string().nullable(),
  total_withheld: z.string().nullable(),
  total: z.string(),
  related: z.array(z.object({ tipo_relacion: z.string(), uuids: z.array(z.string()) })),
};

export const noticeSchema = z
  .object({ pointer: z.string(), code: z.string(), sat: z.string().nullable(), message: z.string() })
  .meta({ id: 'InvoiceNotice' });

export const previewSchema = z
  .object({ object: z.literal('invoice_preview'), ...documentFields, warnings: z.array(noticeSchema) })
  .meta({ id: 'InvoicePreview' })
  .describe('What the invoice would be. Nothing was stored.');

/** Shown while a sealed invoice cannot go out. */
const waitingSchema = z
  .object({ code: z.string(), message: z.string(), since: z.iso.datetime() })
  .nullable()
  .describe('Why it is not stamped yet although nothing is wrong with it; it goes out by itself.');

export const invoiceSchema = z
  .object({
    object: z.literal('invoice'),
    id: z.string().meta({ examples: ['inv_01jd3v8q1mf2vbd5sxe8xn3n7q'] }),
    livemode: z.boolean(),
    state: z
      .enum(INVOICE_STATES)
      .describe('unknown: the answer of the PAC was lost and is being recovered; never issue it again.'),
    series: z.string().nullable(),
    folio: z.string().nullable(),
    uuid: z.string().nullable().describe('Fiscal folio, once stamped.'),
    stamped_at: z.iso.datetime().nullable(),
    customer: z.string().nullable(),
    ...documentFields,
    waiting: waitingSchema,
    rejection: z
      .object({ code: z.string(), sat: z.string().nullable(), message: z.string() })
      .nullable()
      .describe('Why the PAC refused it; correct and issue it again.'),
    verification_url: z.string().nullable().describe('Address of the QR code: SAT’s verification page.'),
    files: z.object({ xml: z.string(), pdf: z.string(), zip: z.string() }).nullable(),
    external_id: z.string().nullable(),
    metadata: z.record(z.string(), z.string()),
    version: objectVersion,
    created_at: z.iso.datetime(),
    updated_at: z.iso.datetime(),
  })
  .meta({ id: 'Invoice' })
  .describe('A fiscal document (CFDI).');

const summaryFields = invoiceSchema.pick({
  object: true,
  id: true,
  livemode: true,
  state: true,
  waiting: true,
  type: true,
  series: true,
  folio: true,
  uuid: true,
  stamped_at: true,
  customer: true,
  currency: true,
  total: true,
  fecha: true,
  external_id: true,
  version: true,
  created_at: true,
  updated_at: true,
});

export const invoiceSummarySchema = z
  .object({ ...summaryFields.shape, receiver: z.object({ rfc: z.string(), legal_name: z.string() }) })
  .meta({ id: 'InvoiceSummary' })
  .describe('An invoice in a list; read it by id for the rest.');

export const invoiceListSchema = listSchema(invoiceSummarySchema, 'InvoiceList');
