import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';

import type { Tx } from '../../platform/db/index.ts';
import { byCreation, ordering } from '../../platform/pagination/index.ts';
import type { Keyset } from '../../platform/pagination/index.ts';
import type { CustomerSort } from './customers.schemas.ts';
import { customers } from './customers.tables.ts';

export type CustomerRow = typeof customers.$inferSelect;

const own = (tenantId: string, id: string) => and(eq(customers.tenantId, tenantId), eq(customers.id, id));

export async function findCustomer(tx: Tx, tenantId: string, id: string): Promise<CustomerRow | undefined> {
  const [row] = await tx.select().from(customers).where(own(tenantId, id));
  return row;
}

/** The customers among these ids that are the tenant's and in use; those a search finds, when one is given. */
export function findCustomers(
  tx: Tx,
  tenantId: string,
  ids: readonly string[],
  search: string | undefined,
): Promise<CustomerRow[]> {
  if (ids.length === 0) return Promise.resolve([]);
  return tx
    .select()
    .from(customers)
    .where(
      and(
        eq(customers.tenantId, tenantId),
        inArray(customers.id, [...ids]),
        isNull(customers.archivedAt),
        search === undefined ? undefined : sql`${customers.id} in (select app.search_customers(${search}))`,
      ),
    );
}

export async function insertCustomer(tx: Tx, row: typeof customers.$inferInsert): Promise<CustomerRow> {
  const [inserted] = await tx.insert(customers).values(row).returning();
  if (!inserted) throw new Error('insert returned no row');
  return inserted;
}

export async function updateCustomerRow(
  tx: Tx,
  tenantId: string,
  id: string,
  set: Partial<typeof customers.$inferInsert>,
): Promise<CustomerRow | undefined> {
  const [row] = await tx
    .update(customers)
    .set({ ...set, updatedAt: sql`now()` })
    .where(own(tenantId, id))
    .returning();
  return row;
}

export interface CustomerFilters {
  readonly rfc?: string | undefined;
  readonly externalId?: string | undefined;
  /** Ids found by a search; the list keeps to them. */
  readonly search?: string | undefined;
}

const ORDERS = {
  created: byCreation,
  name: {
    value: sql`customers.legal_name`,
    at: sql<string>`customers.legal_name`,
    read: (value: string) => sql`${value}::text`,
  },
} as const;

const orderNames = {
  created_at: 'created',
  '-created_at': 'created',
  name: 'name',
  '-name': 'name',
} as const satisfies Record<CustomerSort, keyof typeof ORDERS>;

/** In the order asked for, archived ones left out. Text is looked for through the definer function (`app.search_customers`). */
export async function listCustomers(
  tx: Tx,
  tenantId: string,
  filters: CustomerFilters,
  slice: { readonly sort: CustomerSort; readonly limit: number; readonly after?: Keyset | undefined },
): Promise<Array<CustomerRow & { at: string }>> {
  const order = ordering(slice.sort, ORDERS[orderNames[slice.sort]]);
  const rows = await tx
    .select({ row: customers, at: order.at })
    .from(customers)
    .where(and(...conditionsOf(tenantId, filters), order.after(slice.after)))
    .orderBy(...order.orderBy)
    .limit(slice.limit + 1);
  return rows.map(({ row, at }) => ({ ...row, at }));
}

/** How many the filters leave, counted up to `max`. */
export async function countCustomers(tx: Tx, tenantId: string, filters: CustomerFilters, max: number): Promise<number> {
  const counted = tx
    .select({ id: customers.id })
    .from(customers)
    .where(and(...conditionsOf(tenantId, filters)))
    .limit(max)
    .as('counted');
  const [row] = await tx.select({ count: sql<number>`count(*)::int` }).from(counted);
  return row?.count ?? 0;
}

function conditionsOf(tenantId: string, filters: CustomerFilters): Array<SQL | undefined> {
  const found =
    filters.search === undefined ? undefined : sql`${customers.id} in (select app.search_customers(${filters.search}))`;
  return [
    eq(customers.tenantId, tenantId),
    isNull(customers.archivedAt),
    filters.rfc === undefined ? undefined : eq(customers.rfc, filters.rfc),
    filters.externalId === undefined ? undefined : eq(customers.externalId, filters.externalId),
    found,
  ];
}

/** Whether the tenant ever saved a customer. */
export async function hasCustomers(tx: Tx, tenantId: string): Promise<boolean> {
  const rows = await tx.select({ id: customers.id }).from(customers).where(eq(customers.tenantId, tenantId)).limit(1);
  return rows.length > 0;
}
