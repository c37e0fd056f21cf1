import type { z } from 'zod';

import type { Context } from '../../platform/context/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { decodeId } from '../../platform/ids/index.ts';
import { findCustomers, listCustomers, presentCustomer } from '../customers/index.ts';
import { findProductsInUse, listProducts, presentProduct } from '../products/index.ts';
import type { suggestionsQuery } from './suggestions.schemas.ts';
import { customerUsage, productUsage } from './usage.repository.ts';
import type { Usage } from './usage.repository.ts';

type Query = z.infer<typeof suggestionsQuery>;

/** Customers for a form: most used, then last used, then newest. */
export async function suggestCustomers(ctx: Context, query: Query) {
  const ranked = await ctx.db.withTenant(ctx.tenantId, async (tx) =>
    rank({
      query,
      usage: await customerUsage(tx, ctx.tenantId),
      find: (ids) => findCustomers(tx, ctx.tenantId, ids, query.q),
      newest: () => listCustomers(tx, ctx.tenantId, { search: query.q }, { sort: '-created_at', limit: query.limit }),
    }),
  );
  return listOf(
    ranked.map(({ row, ...used }) => ({
      object: 'customer_suggestion' as const,
      ...used,
      customer: presentCustomer(row, ctx.livemode),
    })),
  );
}

/** Products for a form: most used, then last used, then newest. */
export async function suggestProducts(ctx: Context, query: Query) {
  const ranked = await ctx.db.withTenant(ctx.tenantId, async (tx) =>
    rank({
      query,
      usage: await usedProducts(tx, ctx.tenantId),
      find: (ids) => findProductsInUse(tx, ctx.tenantId, ids, query.q),
      newest: () => listProducts(tx, ctx.tenantId, { search: query.q }, { sort: '-created_at', limit: query.limit }),
    }),
  );
  return listOf(
    ranked.map(({ row, ...used }) => ({
      object: 'product_suggestion' as const,
      ...used,
      product: presentProduct(row, ctx.livemode),
    })),
  );
}

/** Documents name products by wire id. */
async function usedProducts(tx: Tx, tenantId: string): Promise<Usage[]> {
  const used = await productUsage(tx, tenantId);
  return used.flatMap(({ id, ...rest }) => {
    const found = decodeId('prd', id);
    return found === undefined ? [] : [{ id: found, ...rest }];
  });
}

interface Sources<Row extends { readonly id: string }> {
  readonly query: Query;
  /** Most used first. */
  readonly usage: readonly Usage[];
  readonly find: (ids: readonly string[]) => Promise<Row[]>;
  readonly newest: () => Promise<Row[]>;
}

async function rank<Row extends { readonly id: string }>({ query, usage, find, newest }: Sources<Row>) {
  const known = new Map((await find(usage.map(({ id }) => id))).map((row) => [row.id, row]));
  const used = usage.flatMap(({ id, uses, lastUsedAt }) => {
    const row = known.get(id);
    return row ? [{ row, uses, last_used_at: lastUsedAt.toISOString() }] : [];
  });
  if (used.length >= query.limit) return used.slice(0, query.limit);
  const others = (await newest()).filter(({ id }) => !known.has(id));
  const unused = others.map((row) => ({ row, uses: 0, last_used_at: null }));
  return [...used, ...unused].slice(0, query.limit);
}

function listOf<T>(data: T[]) {
  return { object: 'list' as const, data, has_more: false, next_cursor: null };
}
