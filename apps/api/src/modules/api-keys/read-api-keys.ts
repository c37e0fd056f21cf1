import type { Context } from '../../platform/context/index.ts';
import { presentApiKey } from './api-keys.presenter.ts';
import { listApiKeys } from './api-keys.repository.ts';

/** All keys of the tenant, revoked ones included, without their secrets. */
export async function readApiKeys(ctx: Context) {
  const rows = await ctx.db.withTenant(ctx.tenantId, (tx) => listApiKeys(tx, ctx.tenantId));
  return rows.map((row) => presentApiKey(row, ctx.livemode));
}
