import { z } from 'zod';

import { listQueryFields, listSchema } from '../../platform/pagination/index.ts';
import { INVOICE_SORTS, invoiceFilterFields } from '../invoices/index.ts';

export const EXPORT_KINDS = ['invoice_files', 'invoice_list', 'customer_list', 'product_list', 'tenant_data'] as const;
export const EXPORT_STATES = ['queued', 'running', 'ready', 'failed', 'expired'] as const;

/** Columns of a list of invoices, as the app names them. */
export const INVOICE_COLUMNS = [
  'folio',
  'receiver',
  'rfc',
  'date',
  'state',
  'type',
  'currency',
  'total',
  'uuid',
  'external_id',
  'stamped_at',
] as const;

/** Documents one picks by hand; more are named by filters. */
const PICKED_MAX = 500;

export const createExportBody = z
  .strictObject({
    kind: z
      .enum(EXPORT_KINDS)
      .describe(
        'invoice_files: a ZIP of XML and PDF; tenant_data: a ZIP of everything the company has, for its owners; the others: a CSV that spreadsheets open as it is.',
      ),
    formats: z.array(z.enum(['xml', 'pdf'])).min(1).max(2).optional().describe('Of invoice_files and tenant_data; both when left out. An archive of more than 25,000 documents goes without PDF.'), // prettier-ignore
    columns: z.array(z.enum(INVOICE_COLUMNS)).min(1).max(INVOICE_COLUMNS.length).optional().describe('Of invoice_list, in this order; all when left out.'), // prettier-ignore
    sort: z.enum(INVOICE_SORTS).optional().describe('Order of invoices; -fecha when left out.'),
    filters: z.strictObject(invoiceFilterFields).optional().describe('As of the list of invoices; other lists take q.'),
    ids: z
      .array(z.string().max(64))
      .min(1)
      .max(PICKED_MAX)
      .optional()
      .describe('Only these invoices, picked by hand; what is not among them or not yours is left out.'),
  })
  .meta({ id: 'CreateExport', examples: [{ kind: 'invoice_files', filters: { fecha_from: '2026-11-01' } }] });

type CreateExport = z.infer<typeof createExportBody>;

/** What was asked for, as it is kept. */
export type ExportRequest = CreateExport & { readonly language: 'es' | 'en' };

export const exportSchema = z
  .object({
    object: z.literal('export'),
    id: z.string().meta({ examples: ['exp_01jd3v8q1mf2vbd5sxe8xn3n7q'] }),
    livemode: z.boolean(),
    kind: z.enum(EXPORT_KINDS),
    state: z.enum(EXPORT_STATES).describe('expired: the file was removed; ask for it again.'),
    total: z.number().int().describe('Documents or rows there were when it was asked for.'),
    done: z.number().int().describe('How many of them are in the file, or were passed over.'),
    skipped: z.number().int().describe('Documents without a stamp, which have no files.'),
    file: z
      .object({ url: z.string(), name: z.string(), size: z.number().int().describe('Bytes.') })
      .nullable()
      .describe('Once ready.'),
    created_by: z.string(),
    version: z.number().int(),
    created_at: z.iso.datetime(),
    finished_at: z.iso.datetime().nullable(),
    expires_at: z.iso.datetime().nullable().describe('When the file is removed.'),
  })
  .meta({ id: 'Export' })
  .describe('A file made of many documents or rows by a job.');

export const exportListSchema = listSchema(exportSchema, 'ExportList');
export const listExportsQuery = z.strictObject(listQueryFields);
