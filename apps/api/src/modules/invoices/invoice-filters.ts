import type { Context } from '../../platform/context/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { decodeId } from '../../platform/ids/index.ts';
import { findSeriesId } from '../series/index.ts';
import type { InvoiceFilterInput } from './invoice-filters.schemas.ts';
import type { InvoiceFilters } from './invoice-search.repository.ts';
import { readSearch } from './read-search.ts';

/** No row has it: an id that is no customer id, or a code of no series, finds nothing rather than everything. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** The filters of a request as the repository takes them. */
export async function resolveFilters(tx: Tx, ctx: Context, input: InvoiceFilterInput): Promise<InvoiceFilters> {
  const { series } = input;
  return {
    search: input.q === undefined ? undefined : readSearch(input.q),
    states: input.state,
    type: input.type,
    customerId: input.customer === undefined ? undefined : (decodeId('cus', input.customer) ?? NOBODY),
    receiverRfc: input.receiver_rfc,
    seriesId: series === undefined ? undefined : ((await findSeriesId(tx, ctx.tenantId, series)) ?? NOBODY),
    folio: input.folio,
    uuid: input.uuid,
    externalId: input.external_id,
    currency: input.currency?.toUpperCase(),
    metodoPago: input.metodo_pago,
    formaPago: input.forma_pago,
    datedFrom: input.fecha_from,
    datedTo: input.fecha_to,
    totalMin: input.total_min,
    totalMax: input.total_max,
    createdFrom: input.created_from === undefined ? undefined : new Date(input.created_from),
    createdTo: input.created_to === undefined ? undefined : new Date(input.created_to),
  };
}
