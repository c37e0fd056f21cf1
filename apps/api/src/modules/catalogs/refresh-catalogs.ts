import { CatalogFileInvalid, CatalogSourceUnknown } from '@kita/sat-catalogs/import';

import type { SystemContext } from '../../platform/context/index.ts';
import { FinalError } from '../../platform/jobs/index.ts';
import { CatalogLossesSuspicious } from './import-catalogs.ts';
import { updateCatalogs } from './update-catalogs.ts';

/**
 * Brings the catalogues up to date from the configured address; without one there is nothing to do.
 *
 * @throws FinalError when the file was read and refused: it would be again in ten minutes, so a person must look at it.
 */
export async function refreshCatalogs(
  ctx: Pick<SystemContext, 'clock' | 'db' | 'log'>,
  url: string | undefined,
): Promise<void> {
  if (url === undefined) return;
  const report = await updateCatalogs(ctx.db, { url, now: ctx.clock() }).catch(refusal);
  if (report === undefined) ctx.log.info({ url }, 'catalogs unchanged');
  else for (const { rows: _, ...counts } of report.catalogs) ctx.log.info(counts, 'catalog updated');
}

function refusal(error: unknown): never {
  const isRefused =
    error instanceof CatalogFileInvalid ||
    error instanceof CatalogSourceUnknown ||
    error instanceof CatalogLossesSuspicious;
  throw isRefused ? new FinalError(error.code, error.message) : error;
}
