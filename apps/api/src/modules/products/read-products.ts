import type { z } from 'zod';

import type { Context } from '../../platform/context/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { decodeId } from '../../platform/ids/index.ts';
import { page } from '../../platform/pagination/index.ts';
import { presentProduct } from './products.presenter.ts';
import { findProduct, listProducts } from './products.repository.ts';
import type { listProductsQuery } from './products.schemas.ts';

/** A page of products. A cursor belongs to the order it was made in. @throws `cursor_invalid` */
export async function readProducts(ctx: Context, query: z.infer<typeof listProductsQuery>) {
  const { sort, limit } = query;
  const list = `products ${sort}`;
  const after = query.cursor === undefined ? undefined : ctx.services.cursors.decode(list, query.cursor);
  const filters = { sku: query.sku, externalId: query.external_id, search: query.q };
  const rows = await ctx.db.withTenant(ctx.tenantId, (tx) =>
    listProducts(tx, ctx.tenantId, filters, { sort, limit, after }),
  );
  return page({
    rows,
    limit,
    list,
    codec: ctx.services.cursors,
    keysetOf: (row) => ({ at: row.at, id: row.id }),
    present: (row) => presentProduct(row, ctx.livemode),
  });
}

/** One product, archived or not. @throws `not_found` */
export async function readProduct(ctx: Context, wireId: string) {
  const id = decodeId('prd', wireId);
  const row =
    id === undefined ? undefined : await ctx.db.withTenant(ctx.tenantId, (tx) => findProduct(tx, ctx.tenantId, id));
  if (!row) throw NotFound();
  return presentProduct(row, ctx.livemode);
}
