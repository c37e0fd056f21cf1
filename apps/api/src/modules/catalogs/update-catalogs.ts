import { openCatalogSource } from '@kita/sat-catalogs/import';

import type { Database } from '../../platform/db/index.ts';
import { downloadCatalogs } from './download-catalogs.ts';
import { importCatalogs } from './import-catalogs.ts';
import type { ImportReport } from './import-report.ts';
import { lastEtag } from './import.repository.ts';

export interface UpdateOptions {
  readonly url: string;
  readonly now: Date;
  readonly acceptLosses?: boolean;
  readonly isTrial?: boolean;
}

/**
 * Downloads an edition and imports it. `undefined` when the server says that nothing changed since the last update.
 *
 * @param db connects as a role that may write catalogues (the worker's)
 * @throws CatalogDownloadFailed, or what `importCatalogs` throws; nothing is changed then.
 */
export async function updateCatalogs(db: Database, options: UpdateOptions): Promise<ImportReport | undefined> {
  const { url, now, acceptLosses, isTrial } = options;
  const etag = await db.withSystem((tx) => lastEtag(tx, url));
  const download = await downloadCatalogs({ url, ...(etag !== undefined && { etag }) });
  if (download === undefined) return undefined;
  try {
    const source = await openCatalogSource(download.file);
    try {
      return await importCatalogs(db, source, {
        source: url,
        now,
        etag: download.etag,
        ...(acceptLosses !== undefined && { acceptLosses }),
        ...(isTrial !== undefined && { isTrial }),
      });
    } finally {
      await source.close();
    }
  } finally {
    await download.remove();
  }
}
