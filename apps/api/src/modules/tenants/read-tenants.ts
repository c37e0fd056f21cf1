import type { UserPrincipal } from '../../platform/auth/index.ts';
import type { Context, SystemContext } from '../../platform/context/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { presentAttention, presentTenant } from './tenants.presenter.ts';
import { accessOf, attentionOf, companiesOf, findTenant, membershipsOf } from './tenants.repository.ts';

/** Every company and mode the user may act in. */
export async function readTenants(ctx: SystemContext & { readonly user: UserPrincipal }) {
  const { userId } = ctx.user;
  const companies = await companiesOf(ctx.db, userId);
  return (await accessOf(ctx.db, ctx.user)).flatMap((membership) => {
    const tenant = companies.get(membership.tenantId);
    return tenant ? [presentTenant(tenant, membership)] : [];
  });
}

/** What waits in each company of the user whose invoices they may see. */
export async function readAttention(ctx: SystemContext & { readonly user: UserPrincipal }) {
  const memberships = await membershipsOf(ctx.db, ctx.user.userId);
  const seen = new Set(
    memberships.filter(({ permissions }) => permissions.includes('invoices:read')).map(({ tenantId }) => tenantId),
  );
  return (await attentionOf(ctx.db, ctx.user.userId))
    .filter(({ tenantId }) => seen.has(tenantId))
    .map(presentAttention);
}

/** The company in use. */
export async function readTenant(ctx: Context) {
  const tenant = await ctx.db.withTenant(ctx.tenantId, (tx) => findTenant(tx, ctx.tenantId));
  if (!tenant) throw NotFound();
  return presentTenant(tenant, ctx);
}
