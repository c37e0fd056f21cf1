import type { z } from 'zod';

import type { Context } from '../../platform/context/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { decodeId } from '../../platform/ids/index.ts';
import { page } from '../../platform/pagination/index.ts';
import { presentCustomer } from './customers.presenter.ts';
import { findCustomer, listCustomers } from './customers.repository.ts';
import type { listCustomersQuery } from './customers.schemas.ts';

/** A page of customers. A cursor belongs to the order it was made in. @throws `cursor_invalid` */
export async function readCustomers(ctx: Context, query: z.infer<typeof listCustomersQuery>) {
  const { sort, limit } = query;
  const list = `customers ${sort}`;
  const after = query.cursor === undefined ? undefined : ctx.services.cursors.decode(list, query.cursor);
  const filters = { rfc: query.rfc, externalId: query.external_id, search: query.q };
  const rows = await ctx.db.withTenant(ctx.tenantId, (tx) =>
    listCustomers(tx, ctx.tenantId, filters, { sort, limit, after }),
  );
  return page({
    rows,
    limit,
    list,
    codec: ctx.services.cursors,
    keysetOf: (row) => ({ at: row.at, id: row.id }),
    present: (row) => presentCustomer(row, ctx.livemode),
  });
}

/** One customer, archived or not. @throws `not_found` */
export async function readCustomer(ctx: Context, wireId: string) {
  const id = decodeId('cus', wireId);
  const row =
    id === undefined ? undefined : await ctx.db.withTenant(ctx.tenantId, (tx) => findCustomer(tx, ctx.tenantId, id));
  if (!row) throw NotFound();
  return presentCustomer(row, ctx.livemode);
}
