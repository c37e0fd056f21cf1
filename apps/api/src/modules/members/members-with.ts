import { and, eq } from 'drizzle-orm';

import { ROLE_PERMISSIONS, isRole } from '../../platform/auth/index.ts';
import type { Permission } from '../../platform/auth/index.ts';
import { visitTenant } from '../../platform/db/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { companyIdOf, findTenant } from '../tenants/index.ts';
import { findUsersByIds } from '../users/index.ts';
import type { UserRow } from '../users/index.ts';
import { roles, tenantMembers } from './members.tables.ts';

/** People of the tenant's company who may do this, by their role or by the company's own. */
export async function membersWith(tx: Tx, tenantId: string, permission: Permission): Promise<readonly UserRow[]> {
  const tenant = await findTenant(tx, tenantId);
  if (!tenant) return [];
  const companyId = companyIdOf(tenant);
  const userIds: string[] = [];
  await visitTenant(tx, companyId, async () => {
    const rows = await tx
      .select({ userId: tenantMembers.userId, role: tenantMembers.role, own: roles.permissions })
      .from(tenantMembers)
      .leftJoin(roles, and(eq(roles.tenantId, tenantMembers.tenantId), eq(roles.id, tenantMembers.roleId)))
      .where(eq(tenantMembers.tenantId, companyId));
    for (const { userId, role, own } of rows) {
      const permissions: readonly string[] = isRole(role) ? ROLE_PERMISSIONS[role] : (own ?? []);
      if (permissions.includes(permission)) userIds.push(userId);
    }
  });
  return [...(await findUsersByIds(tx, userIds)).values()];
}
