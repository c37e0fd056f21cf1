import { builtInRows, searchDocument, searchTerms } from '@kita/sat-catalogs';
import type { CatalogName, CatalogRow } from '@kita/sat-catalogs';

/** Catalogues of plain keys and of places by postal code: only keys are searched in them. */
const keysOnly: ReadonlySet<CatalogName> = new Set([
  'c_CodigoPostal',
  'c_Colonia',
  'c_NumPedimentoAduana',
  'c_PatenteAduanal',
]);

/** True for catalogues without words to search. */
export function isSearchedByKeyOnly(catalog: CatalogName): boolean {
  return keysOnly.has(catalog);
}

/** Starter lists: their rows are the common ones, and their synonyms lead to the imported rows too. */
const starters: ReadonlySet<CatalogName> = new Set(['c_ClaveProdServ', 'c_ClaveUnidad']);

const common = new Map<string, ReadonlyMap<string, string>>();

/** Everyday words of a common row; `undefined` for a row that is not in the starter list. */
export function commonWords(catalog: CatalogName, key: string): string | undefined {
  if (!starters.has(catalog)) return undefined;
  let words = common.get(catalog);
  if (words === undefined) {
    words = new Map(builtInRows(catalog).map((row) => [row.key, row.data['similares'] ?? '']));
    common.set(catalog, words);
  }
  return words.get(key);
}

/** What is stored for search: the terms of a row, and its weight before ranking. */
export function searchColumns(catalog: CatalogName, row: CatalogRow): { terms: string | null; weight: number } {
  if (keysOnly.has(catalog)) return { terms: null, weight: 0 };
  const words = commonWords(catalog, row.key);
  const document = searchDocument(row, words ?? '', words !== undefined);
  const weight = Math.min(document.words.length, 90) - (words === undefined ? 0 : 100);
  return { terms: searchTerms(document).join(' '), weight };
}
