import { sql } from 'drizzle-orm';
import { builtInRows, isInForce, rankDocuments, searchBuiltIn, searchDocument } from '@kita/sat-catalogs';
import type { CatalogName, CatalogRow } from '@kita/sat-catalogs';

import type { Context } from '../../platform/context/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { catalogRows } from './catalogs.tables.ts';
import { keyBeginsWith, listStates, searchRows } from './catalogs.repository.ts';
import type { SearchInput, StoredRow } from './catalogs.repository.ts';
import { commonWords } from './search-terms.ts';
import { textQuery } from './search-query.ts';
import type { TextQuery } from './search-query.ts';

export interface CatalogSearch {
  readonly catalog: CatalogName;
  readonly q: string;
  readonly limit: number;
  /** `YYYY-MM-DD`; rows must be in force on it. */
  readonly asOf: string;
}

export interface CatalogSearchResult {
  readonly rows: readonly CatalogRow[];
  readonly hasMore: boolean;
}

/** Matches handed to the ranking: enough that the best twenty are among them, few enough to rank in a millisecond. */
const candidateCountMax = 300;

/**
 * Rows of a catalogue that match plain words or the beginning of a key, best first. Words match as `@kita/sat-catalogs`
 * describes it; when none does, rows written alike are found (`refesco`). A catalogue that is not imported is searched in
 * the built-in data.
 */
export async function searchCatalog(ctx: Pick<Context, 'db'>, search: CatalogSearch): Promise<CatalogSearchResult> {
  const found = await ctx.db.withSystem(async (tx) => {
    const isImported = (await listStates(tx)).some(({ catalog }) => catalog === search.catalog);
    return isImported ? searchImported(tx, search) : searchBuiltInRows(search);
  });
  return { rows: found.slice(0, search.limit), hasMore: found.length > search.limit };
}

function searchBuiltInRows({ catalog, q, limit, asOf }: CatalogSearch): readonly CatalogRow[] {
  const all = searchBuiltIn(catalog, q, builtInRows(catalog).length);
  return all.filter((row) => isInForce(row, asOf)).slice(0, limit + 1);
}

async function searchImported(tx: Tx, search: CatalogSearch): Promise<readonly CatalogRow[]> {
  const base = { catalog: search.catalog, asOf: search.asOf };
  if (search.q === '') {
    return searchRows(tx, { ...base, matches: undefined, order: sql`${catalogRows.key}`, countMax: search.limit + 1 });
  }
  const byKey = await searchRows(tx, {
    ...base,
    matches: keyBeginsWith(search.q),
    order: sql`${catalogRows.key}`,
    countMax: search.limit + 1,
  });
  const query = textQuery(search.q);
  if (query === undefined || /^\d{3,}$/.test(search.q)) return byKey;
  return rank(search, unique([...byKey, ...(await byWords(tx, base, query))]), () => alike(tx, base, query));
}

async function byWords(tx: Tx, base: Pick<SearchInput, 'catalog' | 'asOf'>, query: TextQuery): Promise<StoredRow[]> {
  const order = sql`${catalogRows.weight}, ${catalogRows.key}`;
  const matching = (text: string): SearchInput => ({
    ...base,
    matches: sql`${catalogRows.search} @@ ${text}::tsquery`,
    order,
    countMax: candidateCountMax,
  });
  const exact = await searchRows(tx, matching(query.exact));
  if (exact.length >= candidateCountMax) return exact;
  return [...exact, ...(await searchRows(tx, matching(query.prefix)))];
}

/** Rows with words written alike, by trigrams; products and units only, where people type and mistype. */
function alike(tx: Tx, base: Pick<SearchInput, 'catalog' | 'asOf'>, query: TextQuery): Promise<StoredRow[]> {
  if (base.catalog !== 'c_ClaveProdServ' && base.catalog !== 'c_ClaveUnidad') return Promise.resolve([]);
  return searchRows(tx, {
    ...base,
    // The literal list lets the planner use the partial trigram index.
    matches: sql`${catalogRows.catalog} in ('c_ClaveProdServ', 'c_ClaveUnidad') and ${query.text} <% ${catalogRows.terms}`,
    order: sql`${query.text} <<-> ${catalogRows.terms}, ${catalogRows.weight}, ${catalogRows.key}`,
    countMax: 20,
  });
}

async function rank(
  { catalog, q, limit }: CatalogSearch,
  candidates: readonly StoredRow[],
  otherwise: () => Promise<readonly CatalogRow[]>,
): Promise<readonly CatalogRow[]> {
  const documents = candidates.map((row) => {
    const common = commonWords(catalog, row.key);
    return { ...searchDocument(row, common ?? '', common !== undefined), row };
  });
  const ranked = rankDocuments(documents, q, limit + 1).map(({ row }) => row);
  return ranked.length > 0 ? ranked : otherwise();
}

function unique(rows: readonly StoredRow[]): StoredRow[] {
  return [...new Map(rows.map((row) => [row.key, row])).values()];
}
