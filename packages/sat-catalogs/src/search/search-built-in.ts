import type { CatalogRow } from '../catalog-row.ts';
import { builtInRows } from '../built-in/all-rows.ts';
import type { CatalogName } from '../definitions.ts';
import { queryWords } from './fold-text.ts';
import { closestWord, type KnownWord } from './mistyped.ts';
import { rankDocuments } from './rank.ts';
import { searchDocument, type SearchDocument } from './search-document.ts';

interface FoundRow extends SearchDocument {
  readonly row: CatalogRow;
}

interface Searchable {
  readonly documents: readonly FoundRow[];
  readonly words: readonly KnownWord[];
}

const searchables = new Map<CatalogName, Searchable>();

/**
 * Rows of a built-in catalogue that match a query in plain Spanish, best first (see {@link scoreOf}). When nothing matches,
 * words that look mistyped are replaced by the nearest known ones ({@link closestWord}) and the search is made again. An
 * empty query gives the first rows in the catalogue's order.
 */
export function searchBuiltIn(catalog: CatalogName, query: string, limit = 20): CatalogRow[] {
  if (query.trim() === '') return builtInRows(catalog).slice(0, limit);
  const { documents, words } = searchableOf(catalog);
  const found = rankDocuments(documents, query, limit);
  if (found.length > 0) return found.map(({ row }) => row);
  const corrected = queryWords(query).map((word) => closestWord(word, words) ?? word);
  return rankDocuments(documents, corrected.join(' '), limit).map(({ row }) => row);
}

function searchableOf(catalog: CatalogName): Searchable {
  const known = searchables.get(catalog);
  if (known !== undefined) return known;
  const documents = builtInRows(catalog).map((row) => ({ ...searchDocument(row, '', true), row }));
  const uses = Map.groupBy(
    documents.flatMap((document) => [...new Set([...document.words, ...document.synonyms])]),
    (word) => word,
  );
  const words = [...uses].map(([word, its]) => ({ word, uses: its.length }));
  searchables.set(catalog, { documents, words });
  return { documents, words };
}
