import type { CatalogRow } from '../catalog-row.ts';
import { builtInRows } from '../built-in/all-rows.ts';
import type { CatalogName } from '../definitions.ts';
import { rankDocuments } from './rank.ts';
import { searchDocument, type SearchDocument } from './search-document.ts';

interface FoundRow extends SearchDocument {
  readonly row: CatalogRow;
}

const documents = new Map<CatalogName, readonly FoundRow[]>();

/**
 * Rows of a built-in catalogue that match a query in plain Spanish, best first (see {@link scoreOf}). An empty query gives
 * the first rows in the catalogue's order.
 */
export function searchBuiltIn(catalog: CatalogName, query: string, limit = 20): CatalogRow[] {
  if (query.trim() === '') return builtInRows(catalog).slice(0, limit);
  return rankDocuments(documentsOf(catalog), query, limit).map(({ row }) => row);
}

function documentsOf(catalog: CatalogName): readonly FoundRow[] {
  const known = documents.get(catalog);
  if (known !== undefined) return known;
  const built = builtInRows(catalog).map((row) => ({ ...searchDocument(row, '', true), row }));
  documents.set(catalog, built);
  return built;
}
