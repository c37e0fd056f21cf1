import { builtInRows, searchDocument, searchTerms } from '@kita/sat-catalogs';
import type { CatalogName, CatalogRow } from '@kita/sat-catalogs';

/** Catalogues of plain keys and of places by postal code: only keys are searched in them. */
const keysOnly: ReadonlySet<CatalogName> = new Set([
  'c_CodigoPostal',
  'c_Colonia',
  'c_NumAutorizacionNaviero',
  'c_NumPedimentoAduana',
  'c_PatenteAduanal',
]);

/** True for catalogues without words to search. */
export function isSearchedByKeyOnly(catalog: CatalogName): boolean {
  return keysOnly.has(catalog);
}

/**
 * Catalogues with a starter list: its rows are the common ones, and its everyday words lead to the imported rows too. The
 * goods of Carta Porte have the keys of the products.
 */
const starterOf: Partial<Record<CatalogName, CatalogName>> = {
  c_ClaveProdServ: 'c_ClaveProdServ',
  c_ClaveProdServCP: 'c_ClaveProdServ',
  c_ClaveUnidad: 'c_ClaveUnidad',
};

const common = new Map<CatalogName, ReadonlyMap<string, string>>();

/** Everyday words of a common row; `undefined` for a row that is not in the starter list. */
export function commonWords(catalog: CatalogName, key: string): string | undefined {
  const starter = starterOf[catalog];
  if (starter === undefined) return undefined;
  let words = common.get(starter);
  if (words === undefined) {
    words = new Map(builtInRows(starter).map((row) => [row.key, row.data['similares'] ?? '']));
    common.set(starter, words);
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
