import { and, asc, count, eq, ne, sql } from 'drizzle-orm';

import { enterTenant } from '../../platform/db/index.ts';
import type { Database, Tx } from '../../platform/db/index.ts';
import { companyIdOf, findTenant } from '../tenants/index.ts';
import { findUsersByIds } from '../users/index.ts';
import type { UserRow } from '../users/index.ts';
import type { HeldRole } from './member-rules.ts';
import { roles, tenantMembers } from './members.tables.ts';

export type MemberRow = typeof tenantMembers.$inferSelect;
export type RoleRow = typeof roles.$inferSelect;

export async function insertMember(tx: Tx, row: typeof tenantMembers.$inferInsert): Promise<void> {
  await tx.insert(tenantMembers).values(row);
}

export function listMembers(tx: Tx, companyId: string): Promise<MemberRow[]> {
  return tx
    .select()
    .from(tenantMembers)
    .where(eq(tenantMembers.tenantId, companyId))
    .orderBy(asc(tenantMembers.createdAt), asc(tenantMembers.userId))
    .limit(500);
}

export async function findMember(tx: Tx, companyId: string, userId: string): Promise<MemberRow | undefined> {
  const [row] = await tx
    .select()
    .from(tenantMembers)
    .where(and(eq(tenantMembers.tenantId, companyId), eq(tenantMembers.userId, userId)));
  return row;
}

export async function setMemberRole(tx: Tx, companyId: string, userId: string, held: HeldRole): Promise<void> {
  await tx
    .update(tenantMembers)
    .set(held)
    .where(and(eq(tenantMembers.tenantId, companyId), eq(tenantMembers.userId, userId)));
}

export async function deleteMember(tx: Tx, companyId: string, userId: string): Promise<void> {
  await tx.delete(tenantMembers).where(and(eq(tenantMembers.tenantId, companyId), eq(tenantMembers.userId, userId)));
}

export async function countOwners(tx: Tx, companyId: string): Promise<number> {
  const [row] = await tx
    .select({ owners: count() })
    .from(tenantMembers)
    .where(and(eq(tenantMembers.tenantId, companyId), eq(tenantMembers.role, 'OWNER')));
  return row?.owners ?? 0;
}

export function listRoles(tx: Tx, companyId: string): Promise<RoleRow[]> {
  return tx.select().from(roles).where(eq(roles.tenantId, companyId)).orderBy(asc(roles.name));
}

export async function findRole(tx: Tx, companyId: string, id: string): Promise<RoleRow | undefined> {
  const [row] = await tx
    .select()
    .from(roles)
    .where(and(eq(roles.tenantId, companyId), eq(roles.id, id)));
  return row;
}

export async function insertRole(tx: Tx, row: typeof roles.$inferInsert): Promise<RoleRow> {
  const [inserted] = await tx.insert(roles).values(row).returning();
  if (!inserted) throw new Error('insert returned no row');
  return inserted;
}

export async function updateRoleRow(
  tx: Tx,
  companyId: string,
  id: string,
  set: Partial<Pick<RoleRow, 'name' | 'permissions'>>,
): Promise<RoleRow | undefined> {
  const [row] = await tx
    .update(roles)
    .set({ ...set, updatedAt: sql`now()` })
    .where(and(eq(roles.tenantId, companyId), eq(roles.id, id)))
    .returning();
  return row;
}

export async function deleteRoleRow(tx: Tx, companyId: string, id: string): Promise<void> {
  await tx.delete(roles).where(and(eq(roles.tenantId, companyId), eq(roles.id, id)));
}

/** Everybody but the owners stops belonging to the company. */
export async function deleteMembersBut(tx: Tx, companyId: string, role: 'OWNER'): Promise<MemberRow[]> {
  return tx
    .delete(tenantMembers)
    .where(and(eq(tenantMembers.tenantId, companyId), ne(tenantMembers.role, role)))
    .returning();
}

/** The owners of the company the transaction stands in, oldest first. */
async function ownersOf(tx: Tx, companyId: string): Promise<UserRow[]> {
  const rows = await tx
    .select({ userId: tenantMembers.userId })
    .from(tenantMembers)
    .where(and(eq(tenantMembers.tenantId, companyId), eq(tenantMembers.role, 'OWNER')))
    .orderBy(asc(tenantMembers.createdAt))
    .limit(5);
  const ids = rows.map(({ userId }) => userId);
  const people = await findUsersByIds(tx, ids);
  return ids.flatMap((id) => people.get(id) ?? []);
}

/** Names of the owners of a tenant's company. */
export async function ownerNames(db: Database, tenantId: string): Promise<string[]> {
  return db.withTenant(tenantId, async (tx) => {
    const tenant = await findTenant(tx, tenantId);
    if (!tenant) return [];
    const companyId = companyIdOf(tenant);
    await enterTenant(tx, companyId);
    return (await ownersOf(tx, companyId)).map(({ name }) => name);
  });
}
