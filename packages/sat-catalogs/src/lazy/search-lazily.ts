import type { CatalogRow } from '../catalog-row.ts';
import { catalogDefinition, type CatalogName } from '../definitions.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { loadBuiltInRows } from './load-built-in-rows.ts';

export interface LazySearch {
  readonly catalog: CatalogName;
  readonly query: string;
  /** Most rows. Default 20. */
  readonly limit?: number;
  /** Day on which the rows must be in force, `YYYY-MM-DD`. */
  readonly asOf?: string;
  /**
   * Searches the whole catalogue where it is: `GET /v1/catalogs/{catalog}`. Asked only for catalogues that the package does
   * not carry whole; a failure leaves the caller with the first answer.
   */
  readonly searchAll?: (query: string, limit: number) => Promise<readonly CatalogRow[]>;
}

export interface LazyAnswer {
  readonly rows: readonly CatalogRow[];
  /** False while only the starter list was searched. */
  readonly isWhole: boolean;
}

/**
 * Searches as a page needs it: what is built in at once, then the whole catalogue where there is one to ask. Each answer
 * takes the place of the one before. Rows and search code are fetched with the first search, not with the page.
 *
 * ```ts
 * for await (const { rows, isWhole } of searchLazily({ catalog: 'c_ClaveProdServ', query: 'llantas', searchAll })) show(rows);
 * ```
 */
export async function* searchLazily(search: LazySearch): AsyncGenerator<LazyAnswer> {
  const { catalog, query, limit = 20, asOf, searchAll } = search;
  const isWhole = catalogDefinition(catalog)?.builtIn === 'complete';
  const index = await indexOf(catalog);
  yield { rows: index.search(query, limit, asOf), isWhole };
  if (isWhole || searchAll === undefined) return;
  const rows = await searchAll(query, limit).catch(() => undefined);
  if (rows !== undefined) yield { rows, isWhole: true };
}

const indexes = new Map<CatalogName, Promise<SearchIndex>>();

function indexOf(catalog: CatalogName): Promise<SearchIndex> {
  let index = indexes.get(catalog);
  if (index === undefined) {
    index = makeIndex(catalog);
    indexes.set(catalog, index);
  }
  return index;
}

async function makeIndex(catalog: CatalogName): Promise<SearchIndex> {
  const [{ searchIndex }, rows] = await Promise.all([import('../search/search-index.ts'), loadBuiltInRows(catalog)]);
  return searchIndex(rows);
}
