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
  const rows = await visitTenant(tx, companyId, () =>
    tx
      .select({ userId: tenantMembers.userId, role: tenantMembers.role, own: roles.permissions })
      .from(tenantMembers)
      .leftJoin(roles, and(eq(roles.tenantId, tenantMembers.tenantId), eq(roles.id, tenantMembers.roleId)))
      .where(eq(tenantMembers.tenantId, companyId)),
  );
  const userIds = rows
    .filter(({ role, own }) => {
      const permissions: readonly string[] = isRole(role) ? ROLE_PERMISSIONS[role] : (own ?? []);
      return permissions.includes(permission);
    })
    .map(({ userId }) => userId);
  return [...(await findUsersByIds(tx, userIds)).values()];
}
