import { z } from 'zod';

import type { Context } from '../../platform/context/index.ts';
import { listQueryFields, page } from '../../platform/pagination/index.ts';
import { resolveFilters } from './invoice-filters.ts';
import { invoiceFilterFields, invoiceSort } from './invoice-filters.schemas.ts';
import { listInvoices } from './invoice-search.repository.ts';
import { presentInvoiceSummary } from './invoices.presenter.ts';

export const listInvoicesQuery = z.strictObject({ ...listQueryFields, sort: invoiceSort, ...invoiceFilterFields });

/** A page of invoices. A cursor belongs to the order it was made in. @throws `cursor_invalid` */
export async function listInvoicesPage(ctx: Context, query: z.infer<typeof listInvoicesQuery>) {
  const { cursor, limit, sort, ...input } = query;
  const list = `invoices ${sort}`;
  const after = cursor === undefined ? undefined : ctx.services.cursors.decode(list, cursor);
  const rows = await ctx.db.withTenant(ctx.tenantId, async (tx) =>
    listInvoices(tx, ctx.tenantId, await resolveFilters(tx, ctx, input), { sort, limit, after }),
  );
  return page({
    rows,
    limit,
    list,
    codec: ctx.services.cursors,
    keysetOf: (row) => ({ at: row.at, id: row.id }),
    present: (row) => presentInvoiceSummary(row, ctx.livemode),
  });
}
