import type { Context } from '../../platform/context/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { decodeId } from '../../platform/ids/index.ts';
import { resolveFilters } from '../invoices/index.ts';
import type { InvoiceFilters } from '../invoices/index.ts';
import type { ExportRequest } from './exports.schemas.ts';

/** The invoices a request means: those its filters leave, and of these the picked ones. */
export async function chosenInvoices(
  tx: Tx,
  ctx: Context,
  { filters = {}, ids }: Pick<ExportRequest, 'filters' | 'ids'>,
): Promise<InvoiceFilters> {
  const picked = ids?.flatMap((id) => decodeId('inv', id) ?? []);
  return { ...(await resolveFilters(tx, ctx, filters)), ids: picked };
}
