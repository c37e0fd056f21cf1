import type { Context } from '../../platform/context/index.ts';
import { enterTenant } from '../../platform/db/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { countStamped } from '../invoices/index.ts';
import { companyIdOf, findTenant } from '../tenants/index.ts';
import { ARCHIVE_PARTS } from './archive-parts.ts';

/** Rows and documents that an archive of everything holds now. What stands under the live side is counted there. */
export async function countArchive(tx: Tx, ctx: Context): Promise<number> {
  const tenant = await findTenant(tx, ctx.tenantId);
  if (!tenant) throw NotFound();
  let total = await countStamped(tx, ctx.tenantId);
  for (const { whole, standsLive } of ARCHIVE_PARTS) {
    if (!standsLive) total += await whole.count(tx, ctx.tenantId);
  }
  const companyId = companyIdOf(tenant);
  await enterTenant(tx, companyId);
  for (const { whole, standsLive } of ARCHIVE_PARTS) {
    if (standsLive) total += await whole.count(tx, companyId);
  }
  await enterTenant(tx, ctx.tenantId);
  return total;
}
