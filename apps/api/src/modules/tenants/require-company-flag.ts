import type { Context } from '../../platform/context/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { requireFlag } from '../../platform/flags/index.ts';
import type { FlagName } from '../../platform/flags/index.ts';
import { companyIdOf, findTenant } from './tenants.repository.ts';

/** Goes on only where the flag is on for the caller's company. @throws `feature_off` */
export async function requireCompanyFlag(ctx: Context, name: FlagName): Promise<void> {
  const tenant = await ctx.db.withTenant(ctx.tenantId, (tx) => findTenant(tx, ctx.tenantId));
  if (!tenant) throw NotFound();
  await requireFlag(ctx, name, companyIdOf(tenant));
}
