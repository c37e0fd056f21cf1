import type { CatalogRow } from '../catalog-row.ts';
import { builtInRows } from '../built-in/all-rows.ts';
import type { CatalogName } from '../definitions.ts';
import { searchIndex, type SearchIndex } from './search-index.ts';

const indexes = new Map<CatalogName, SearchIndex>();

/** Rows of a built-in catalogue that match a query in plain Spanish, best first; see {@link SearchIndex}. */
export function searchBuiltIn(catalog: CatalogName, query: string, limit = 20, asOf?: string): CatalogRow[] {
  let index = indexes.get(catalog);
  if (index === undefined) {
    index = searchIndex(builtInRows(catalog));
    indexes.set(catalog, index);
  }
  return index.search(query, limit, asOf);
}
