import type { Context } from '../../platform/context/index.ts';
import { presentSeries } from './series.presenter.ts';
import { listSeries } from './series.repository.ts';

/** All series of the tenant, by code. */
export async function readSeries(ctx: Context) {
  const rows = await ctx.db.withTenant(ctx.tenantId, (tx) => listSeries(tx, ctx.tenantId));
  return rows.map((row) => presentSeries(row, ctx.livemode));
}
