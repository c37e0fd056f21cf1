import { and, asc, eq } from 'drizzle-orm';

import { enterTenant } from '../../platform/db/index.ts';
import type { Database, Tx } from '../../platform/db/index.ts';
import { companyIdOf, findTenant } from '../tenants/index.ts';
import { findUsersByIds } from '../users/index.ts';
import { tenantMembers } from './members.tables.ts';

export async function insertMember(tx: Tx, row: typeof tenantMembers.$inferInsert): Promise<void> {
  await tx.insert(tenantMembers).values(row);
}

/** Names of the owners of a tenant's company, oldest first. */
export async function ownerNames(db: Database, tenantId: string): Promise<string[]> {
  return db.withTenant(tenantId, async (tx) => {
    const tenant = await findTenant(tx, tenantId);
    if (!tenant) return [];
    const companyId = companyIdOf(tenant);
    await enterTenant(tx, companyId);
    const owners = await tx
      .select({ userId: tenantMembers.userId })
      .from(tenantMembers)
      .where(and(eq(tenantMembers.tenantId, companyId), eq(tenantMembers.role, 'OWNER')))
      .orderBy(asc(tenantMembers.createdAt))
      .limit(5);
    const people = await findUsersByIds(
      tx,
      owners.map(({ userId }) => userId),
    );
    return owners.flatMap(({ userId }) => people.get(userId)?.name ?? []);
  });
}
