import type { Permission } from '../../platform/auth/index.ts';
import type { Context } from '../../platform/context/index.ts';
import { enterTenant } from '../../platform/db/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { NotFound, PermissionDenied } from '../../platform/errors/index.ts';
import { decodeId } from '../../platform/ids/index.ts';
import { companyIdOf, findTenant } from '../tenants/index.ts';
import type { TenantRow } from '../tenants/index.ts';
import { findMember } from './members.repository.ts';
import { readHeldRole } from './resolve-role.ts';

/** A context that stands in the company's own tenant (its live side), whichever side the caller works in. */
export type CompanyContext = Context & { readonly companyName: string };

/**
 * Works on what belongs to the whole company: its people, roles and invitations, which stand under its live side. The
 * other side is reached only through the twin that the caller's own tenant names.
 */
export async function withCompany<T>(ctx: Context, work: (tx: Tx, ctx: CompanyContext) => Promise<T>): Promise<T> {
  return ctx.db.withTenant(ctx.tenantId, async (tx) => {
    const tenant = await findTenant(tx, ctx.tenantId);
    if (!tenant) throw NotFound();
    const companyId = companyIdOf(tenant);
    if (companyId !== ctx.tenantId) await enterTenant(tx, companyId);
    return work(tx, { ...ctx, tenantId: companyId, livemode: true, companyName: nameOf(tenant) });
  });
}

/**
 * What the caller may do now, read under the turn that changes of members take: what the request was let in with may be
 * older than a change that went before it. @throws `permission_denied` when the caller no longer belongs to the company
 */
export async function callerPermissions(tx: Tx, company: CompanyContext): Promise<ReadonlySet<Permission>> {
  const userId = decodeId('usr', company.actor.id);
  const member = userId === undefined ? undefined : await findMember(tx, company.tenantId, userId);
  if (!member) throw PermissionDenied();
  return new Set((await readHeldRole(tx, company.tenantId, member)).permissions);
}

/** Both sides of the company whose live side this is. */
export async function sidesOf(tx: Tx, companyId: string): Promise<{ readonly live: string; readonly test: string }> {
  const live = await findTenant(tx, companyId);
  if (!live) throw NotFound();
  return { live: companyId, test: live.twinId };
}

export function nameOf(tenant: Pick<TenantRow, 'tradeName' | 'legalName'>): string {
  return tenant.tradeName ?? tenant.legalName;
}
