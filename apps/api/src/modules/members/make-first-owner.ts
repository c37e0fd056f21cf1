import type { Tx } from '../../platform/db/index.ts';
import type { TenantContext, TenantRow } from '../tenants/index.ts';
import { insertMember } from './members.repository.ts';

/** Whoever makes a company owns it. The row stands under the live side and counts for both. */
export async function makeFirstOwner(tx: Tx, tenant: TenantRow, ctx: TenantContext): Promise<void> {
  if (tenant.mode !== 'live') return;
  await insertMember(tx, { tenantId: tenant.id, userId: ctx.user.userId, role: 'OWNER' });
}
