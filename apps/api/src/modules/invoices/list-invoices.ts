import { z } from 'zod';

import type { Context } from '../../platform/context/index.ts';
import { decodeId } from '../../platform/ids/index.ts';
import { listQueryFields, page } from '../../platform/pagination/index.ts';
import { presentInvoiceSummary } from './invoices.presenter.ts';
import { listInvoices } from './invoices.repository.ts';
import { INVOICE_STATES } from './invoices.states.ts';
import { externalId, fiscalUuid, rfc, wording } from '../../platform/wire/index.ts';
import { findSeriesId } from '../series/index.ts';

export const listInvoicesQuery = z.strictObject({
  ...listQueryFields,
  state: z.enum(INVOICE_STATES).optional(),
  type: z.enum(['I', 'E']).optional(),
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
  created_from: z.iso.datetime().optional().describe('Created at or after this instant.'),
  created_to: z.iso.datetime().optional().describe('Created before this instant.'),
});

const LIST = 'invoices';
/** No row has it: an id that is no customer id, or a code of no series, finds nothing rather than everything. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

export async function listInvoicesPage(ctx: Context, query: z.infer<typeof listInvoicesQuery>) {
  const after = query.cursor === undefined ? undefined : ctx.services.cursors.decode(LIST, query.cursor);
  const filters = {
    state: query.state,
    type: query.type,
    customerId: query.customer === undefined ? undefined : (decodeId('cus', query.customer) ?? NOBODY),
    receiverRfc: query.receiver_rfc,
    folio: query.folio,
    uuid: query.uuid,
    externalId: query.external_id,
    createdFrom: query.created_from === undefined ? undefined : new Date(query.created_from),
    createdTo: query.created_to === undefined ? undefined : new Date(query.created_to),
  };
  const rows = await ctx.db.withTenant(ctx.tenantId, async (tx) => {
    const { series } = query;
    const seriesId = series === undefined ? undefined : ((await findSeriesId(tx, ctx.tenantId, series)) ?? NOBODY);
    return listInvoices(tx, ctx.tenantId, { ...filters, seriesId }, query.limit, after);
  });
  return page({
    rows,
    limit: query.limit,
    list: LIST,
    codec: ctx.services.cursors,
    keysetOf: (row) => ({ at: row.at, id: row.id }),
    present: (row) => presentInvoiceSummary(row, ctx.livemode),
  });
}
