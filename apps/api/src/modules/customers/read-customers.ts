import type { z } from 'zod';

import type { Context } from '../../platform/context/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { decodeId } from '../../platform/ids/index.ts';
import { page } from '../../platform/pagination/index.ts';
import { presentCustomer } from './customers.presenter.ts';
import { findCustomer, listCustomers } from './customers.repository.ts';
import type { listCustomersQuery } from './customers.schemas.ts';

const LIST = 'customers';

/** A page of customers, newest first. */
export async function readCustomers(ctx: Context, query: z.infer<typeof listCustomersQuery>) {
  const after = query.cursor === undefined ? undefined : ctx.services.cursors.decode(LIST, query.cursor);
  const filters = { rfc: query.rfc, externalId: query.external_id, search: query.q };
  const rows = await ctx.db.withTenant(ctx.tenantId, (tx) =>
    listCustomers(tx, ctx.tenantId, filters, query.limit, after),
  );
  return page({
    rows,
    limit: query.limit,
    list: LIST,
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
