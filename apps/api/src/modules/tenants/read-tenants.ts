import type { UserPrincipal } from '../../platform/auth/index.ts';
import type { Context, SystemContext } from '../../platform/context/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { presentTenant } from './tenants.presenter.ts';
import { findTenant, membershipsOf } from './tenants.repository.ts';

/** Every company and mode the user may act in. */
export async function readTenants(ctx: SystemContext & { readonly user: UserPrincipal }) {
  const tenants = [];
  for (const membership of await membershipsOf(ctx.db, ctx.user.userId)) {
    const { tenantId } = membership;
    const tenant = await ctx.db.withTenant(tenantId, (tx) => findTenant(tx, tenantId));
    if (tenant) tenants.push(presentTenant(tenant, membership));
  }
  return tenants;
}

/** The company in use. */
export async function readTenant(ctx: Context) {
  const tenant = await ctx.db.withTenant(ctx.tenantId, (tx) => findTenant(tx, ctx.tenantId));
  if (!tenant) throw NotFound();
  return presentTenant(tenant, ctx);
}
