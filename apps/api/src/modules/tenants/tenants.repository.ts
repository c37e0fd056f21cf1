import { eq, getTableColumns, sql } from 'drizzle-orm';

import { ROLE_PERMISSIONS, isPermission, isRole } from '../../platform/auth/index.ts';
import type { MemberRole, Permission, Standing, UserPrincipal } from '../../platform/auth/index.ts';
import type { Database, Tx } from '../../platform/db/index.ts';
import { tenants } from './tenants.tables.ts';

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

/**
 * The tenant under which the company keeps its people: its live side. Live and test are one company to those who work in
 * it, and two tenants to their data.
 */
export function companyIdOf(tenant: Pick<TenantRow, 'id' | 'twinId' | 'mode'>): string {
  return tenant.mode === 'live' ? tenant.id : tenant.twinId;
}

export interface Membership {
  readonly tenantId: string;
  readonly mode: 'live' | 'test';
  readonly role: MemberRole;
  readonly permissions: readonly Permission[];
  readonly standing: Standing;
}

/** All tenants of a user, through the one function that may look across tenants for this. */
export async function membershipsOf(db: Database, userId: string): Promise<Membership[]> {
  const { rows } = await db.pool.query<{
    tenant_id: string;
    mode: 'live' | 'test';
    role: string;
    permissions: string[] | null;
    status: Standing['status'];
    status_reason: string | null;
  }>({
    name: 'memberships_of_user',
    text: 'select tenant_id, mode, role, permissions, status, status_reason from app.memberships_of_user($1)',
    values: [userId],
  });
  return rows.map(({ tenant_id: tenantId, mode, role, permissions, status, status_reason: reason }) => {
    const standing = { status, reason };
    return isRole(role)
      ? { tenantId, mode, role, permissions: ROLE_PERMISSIONS[role], standing }
      : { tenantId, mode, role: 'CUSTOM', permissions: (permissions ?? []).filter(isPermission), standing };
  });
}

/** The companies of a user by id, in one query, through a function that answers for this person alone. */
export async function companiesOf(db: Database, userId: string): Promise<ReadonlyMap<string, TenantRow>> {
  const rows = await db.withSystem((tx) => {
    const found = sql`select * from app.companies_of_user(${userId}::uuid)`;
    const companies = tx.$with('companies', getTableColumns(tenants)).as(found);
    return tx.with(companies).select().from(companies);
  });
  return new Map(rows.map((row) => [row.id, row]));
}

/** Where the caller may act: their companies, or on an operator's visit the visited one, to read. */
export async function accessOf(db: Database, user: UserPrincipal): Promise<Membership[]> {
  const memberships = await membershipsOf(db, user.userId);
  const visit = user.impersonation;
  if (!visit) return memberships;
  return memberships
    .filter(({ tenantId }) => visit.tenantIds.includes(tenantId))
    .map((membership) => ({
      ...membership,
      permissions: membership.permissions.filter((permission) => permission.endsWith(':read')),
    }));
}

export interface Attention {
  readonly tenantId: string;
  readonly inReview: number;
  readonly rejected: number;
  readonly drafts: number;
  /** Until when the active certificate seals; `null` without one. */
  readonly certificateUntil: Date | null;
}

/** What waits in each company of a user, in one query over all of them. */
export async function attentionOf(db: Database, userId: string): Promise<Attention[]> {
  const { rows } = await db.pool.query<{
    tenant_id: string;
    in_review: string;
    rejected: string;
    drafts: string;
    certificate_until: Date | null;
  }>({
    name: 'attention_of_user',
    text: 'select tenant_id, in_review, rejected, drafts, certificate_until from app.attention_of_user($1)',
    values: [userId],
  });
  return rows.map((row) => ({
    tenantId: row.tenant_id,
    inReview: Number(row.in_review),
    rejected: Number(row.rejected),
    drafts: Number(row.drafts),
    certificateUntil: row.certificate_until,
  }));
}
