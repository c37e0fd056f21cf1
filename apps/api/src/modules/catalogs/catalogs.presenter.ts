import type { CatalogName, CatalogRow } from '@kita/sat-catalogs';

import type { CatalogChange, CatalogStatus } from './catalog-status.ts';
import type { CatalogRowWire, CatalogWire } from './catalogs.schemas.ts';

/** A row as the API shows it. */
export function presentCatalogRow(catalog: CatalogName, row: CatalogRow): CatalogRowWire {
  return {
    object: 'catalog_row',
    catalog,
    key: row.key,
    description: row.data['texto'] || row.key,
    data: { ...row.data },
    valid_from: row.from ?? null,
    valid_to: row.to ?? null,
  };
}

/** State of a catalogue as the API shows it. */
export function presentCatalog(status: CatalogStatus): CatalogWire {
  return {
    object: 'catalog',
    name: status.name,
    group: status.group,
    state: status.state,
    source: status.source,
    row_count: status.rowCount,
    imported_at: status.importedAt?.toISOString() ?? null,
    as_of: status.asOf ?? null,
    last_change: status.lastChange === undefined ? null : presentChange(status.lastChange),
  };
}

function presentChange({ importedAt, added, changed, closed }: CatalogChange): NonNullable<CatalogWire['last_change']> {
  return { imported_at: importedAt.toISOString(), added, changed, ended: closed };
}
