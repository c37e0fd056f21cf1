import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';

import type { Tx } from '../../platform/db/index.ts';
import { byCreation, ordering } from '../../platform/pagination/index.ts';
import type { Keyset } from '../../platform/pagination/index.ts';
import type { ProductSort } from './products.schemas.ts';
import { products } from './products.tables.ts';

export type ProductRow = typeof products.$inferSelect;

const own = (tenantId: string, id: string) => and(eq(products.tenantId, tenantId), eq(products.id, id));

/** The products among these ids that are the tenant's. Archived ones still count: old links keep working. */
export function findProducts(tx: Tx, tenantId: string, ids: readonly string[]): Promise<ProductRow[]> {
  return tx
    .select()
    .from(products)
    .where(and(eq(products.tenantId, tenantId), inArray(products.id, [...ids])));
}

/** The products among these ids that are not archived; those a search finds, when one is given. */
export function findProductsInUse(
  tx: Tx,
  tenantId: string,
  ids: readonly string[],
  search: string | undefined,
): Promise<ProductRow[]> {
  if (ids.length === 0) return Promise.resolve([]);
  return tx
    .select()
    .from(products)
    .where(
      and(
        eq(products.tenantId, tenantId),
        inArray(products.id, [...ids]),
        isNull(products.archivedAt),
        search === undefined ? undefined : sql`${products.id} in (select app.search_products(${search}))`,
      ),
    );
}

export async function findProduct(tx: Tx, tenantId: string, id: string): Promise<ProductRow | undefined> {
  const [row] = await tx.select().from(products).where(own(tenantId, id));
  return row;
}

export async function insertProduct(tx: Tx, row: typeof products.$inferInsert): Promise<ProductRow> {
  const [inserted] = await tx.insert(products).values(row).returning();
  if (!inserted) throw new Error('insert returned no row');
  return inserted;
}

export async function updateProductRow(
  tx: Tx,
  tenantId: string,
  id: string,
  set: Partial<typeof products.$inferInsert>,
): Promise<ProductRow | undefined> {
  const [row] = await tx
    .update(products)
    .set({ ...set, updatedAt: sql`now()` })
    .where(own(tenantId, id))
    .returning();
  return row;
}

export interface ProductFilters {
  readonly sku?: string | undefined;
  readonly externalId?: string | undefined;
  readonly search?: string | undefined;
}

const ORDERS = {
  created: byCreation,
  name: {
    value: sql`products.description`,
    at: sql<string>`products.description`,
    read: (value: string) => sql`${value}::text`,
  },
  // A product without a price comes before the cheapest.
  price: {
    value: sql`coalesce(unit_price, -1)`,
    at: sql<string>`coalesce(unit_price, -1)::text`,
    read: (value: string) => sql`${value}::numeric`,
  },
} as const;

const orderNames = {
  created_at: 'created',
  '-created_at': 'created',
  name: 'name',
  '-name': 'name',
  price: 'price',
  '-price': 'price',
} as const satisfies Record<ProductSort, keyof typeof ORDERS>;

/** In the order asked for, archived ones left out. Text is looked for through the definer function (`app.search_products`). */
export async function listProducts(
  tx: Tx,
  tenantId: string,
  filters: ProductFilters,
  slice: { readonly sort: ProductSort; readonly limit: number; readonly after?: Keyset | undefined },
): Promise<Array<ProductRow & { at: string }>> {
  const order = ordering(slice.sort, ORDERS[orderNames[slice.sort]]);
  const rows = await tx
    .select({ row: products, at: order.at })
    .from(products)
    .where(and(...conditionsOf(tenantId, filters), order.after(slice.after)))
    .orderBy(...order.orderBy)
    .limit(slice.limit + 1);
  return rows.map(({ row, at }) => ({ ...row, at }));
}

/** How many the filters leave, counted up to `max`. */
export async function countProducts(tx: Tx, tenantId: string, filters: ProductFilters, max: number): Promise<number> {
  const counted = tx
    .select({ id: products.id })
    .from(products)
    .where(and(...conditionsOf(tenantId, filters)))
    .limit(max)
    .as('counted');
  const [row] = await tx.select({ count: sql<number>`count(*)::int` }).from(counted);
  return row?.count ?? 0;
}

function conditionsOf(tenantId: string, filters: ProductFilters): Array<SQL | undefined> {
  return [
    eq(products.tenantId, tenantId),
    isNull(products.archivedAt),
    filters.sku === undefined ? undefined : eq(products.sku, filters.sku),
    filters.externalId === undefined ? undefined : eq(products.externalId, filters.externalId),
    filters.search === undefined ? undefined : sql`${products.id} in (select app.search_products(${filters.search}))`,
  ];
}
