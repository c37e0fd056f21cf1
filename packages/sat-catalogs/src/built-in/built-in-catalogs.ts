import { pickVersion, type CatalogPort, type CatalogRow } from '../catalog-row.ts';
import { catalogDefinition, isCatalogName } from '../definitions.ts';
import { builtInRows } from './all-rows.ts';

type Index = ReadonlyMap<string, readonly CatalogRow[]>;

const indexes = new Map<string, Index>();

/**
 * The catalogues a fresh installation works with, before any import. Complete for the small ones; a starter list for
 * products, units, currencies and countries, of which {@link CatalogPort.isLoaded} says false.
 */
export function builtInCatalogs(): CatalogPort {
  return {
    find: (catalog, key, asOf) => pickVersion(indexOf(catalog).get(key) ?? [], asOf),
    isLoaded: (catalog) => catalogDefinition(catalog)?.builtIn === 'complete',
  };
}

function indexOf(catalog: string): Index {
  const known = indexes.get(catalog);
  if (known !== undefined) return known;
  const index = isCatalogName(catalog)
    ? Map.groupBy(builtInRows(catalog), (row) => row.key)
    : new Map<string, CatalogRow[]>();
  indexes.set(catalog, index);
  return index;
}
