import type { Context } from '../../platform/context/index.ts';
import { presentCertificate } from './certificates.presenter.ts';
import { listCertificates } from './certificates.repository.ts';

/** All certificates of the tenant, newest first; never their keys. */
export async function readCertificates(ctx: Context) {
  const rows = await ctx.db.withTenant(ctx.tenantId, (tx) => listCertificates(tx, ctx.tenantId));
  return rows.map((row) => presentCertificate(row, ctx.livemode, ctx.clock()));
}
