import { builtInRows, catalogDefinitions } from '@kita/sat-catalogs';
import type { CatalogGroup, CatalogName } from '@kita/sat-catalogs';

import type { Tx } from '../../platform/db/index.ts';
import { listStates } from './catalogs.repository.ts';

/** What this installation knows of a catalogue. */
export interface CatalogStatus {
  readonly name: CatalogName;
  readonly group: CatalogGroup;
  /** Only a complete catalogue makes an unknown key an error. */
  readonly state: 'complete' | 'starter' | 'empty';
  readonly source: 'imported' | 'built_in';
  readonly rowCount: number;
  readonly importedAt?: Date;
}

/** State of every catalogue, imported or not, CFDI 4.0 first, then the complements. */
export async function catalogStatus(tx: Tx): Promise<CatalogStatus[]> {
  const imported = new Map((await listStates(tx)).map((state) => [state.catalog, state]));
  return catalogDefinitions.map(({ name, group, builtIn }): CatalogStatus => {
    const state = imported.get(name);
    if (state !== undefined) {
      return {
        name,
        group,
        state: 'complete',
        source: 'imported',
        rowCount: state.rowCount,
        importedAt: state.importedAt,
      };
    }
    const rowCount = builtInRows(name).length;
    return { name, group, state: builtIn === 'none' ? 'empty' : builtIn, source: 'built_in', rowCount };
  });
}
