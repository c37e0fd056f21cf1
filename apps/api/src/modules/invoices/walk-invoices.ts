import type { Context } from '../../platform/context/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import type { Keyset } from '../../platform/pagination/index.ts';
import type { InvoiceSort } from './invoice-filters.schemas.ts';
import { listInvoices } from './invoice-search.repository.ts';
import type { InvoiceFilters, ListedInvoice } from './invoice-search.repository.ts';

const AT_ONCE = 200;

/** Every invoice the filters leave, in order, each page in a transaction of its own: no matter how long the walk takes. */
export async function* walkInvoices(
  ctx: Context,
  filtersIn: (tx: Tx) => Promise<InvoiceFilters>,
  sort: InvoiceSort,
): AsyncGenerator<ListedInvoice, void, undefined> {
  let after: Keyset | undefined;
  do {
    const slice = { sort, limit: AT_ONCE, after };
    const rows = await ctx.db.withTenant(ctx.tenantId, async (tx) =>
      listInvoices(tx, ctx.tenantId, await filtersIn(tx), slice),
    );
    const shown = rows.slice(0, AT_ONCE);
    yield* shown;
    after = rows.length > AT_ONCE ? shown.at(-1) : undefined;
  } while (after !== undefined);
}
