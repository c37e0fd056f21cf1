import { eq, sql } from 'drizzle-orm';

import type { Database, Tx } from '../../platform/db/index.ts';
import { tenantMembers, tenants } from './tenants.tables.ts';

export type TenantRow = typeof tenants.$inferSelect;

/** The tenant of the transaction. */
export async function findTenant(tx: Tx, tenantId: string): Promise<TenantRow | undefined> {
  const [row] = await tx.select().from(tenants).where(eq(tenants.id, tenantId));
  return row;
}

export async function insertTenant(tx: Tx, row: typeof tenants.$inferInsert): Promise<TenantRow> {
  const [inserted] = await tx.insert(tenants).values(row).returning();
  if (!inserted) throw new Error('insert returned no row');
  return inserted;
}

export async function insertMember(tx: Tx, tenantId: string, userId: string): Promise<void> {
  await tx.insert(tenantMembers).values({ tenantId, userId, role: 'OWNER' });
}

export async function updateTenantRow(
  tx: Tx,
  id: string,
  set: Partial<typeof tenants.$inferInsert>,
): Promise<TenantRow | undefined> {
  const [row] = await tx
    .update(tenants)
    .set({ ...set, updatedAt: sql`now()` })
    .where(eq(tenants.id, id))
    .returning();
  return row;
}

export interface Membership {
  readonly tenantId: string;
  readonly role: 'OWNER';
  readonly mode: 'live' | 'test';
}

/** All tenants of a user, through the one function that may look across tenants for this. */
export async function membershipsOf(db: Database, userId: string): Promise<Membership[]> {
  const { rows } = await db.pool.query<{ tenant_id: string; role: 'OWNER'; mode: 'live' | 'test' }>({
    name: 'memberships_of_user',
    text: 'select tenant_id, role, mode from app.memberships_of_user($1)',
    values: [userId],
  });
  return rows.map((row) => ({ tenantId: row.tenant_id, role: row.role, mode: row.mode }));
}
