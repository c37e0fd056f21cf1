import { sql } from 'drizzle-orm';
import { closestWord, rankDocuments, searchBuiltIn, searchDocument } from '@kita/sat-catalogs';
import type { CatalogName, CatalogRow, Matching } from '@kita/sat-catalogs';

import type { Context } from '../../platform/context/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { catalogRows } from './catalogs.tables.ts';
import { findAlikeWords, isImported, keyBeginsWith, searchRows } from './catalogs.repository.ts';
import type { SearchInput, StoredRow } from './catalogs.repository.ts';
import { commonWords, isSearchedByKeyOnly } from './search-terms.ts';
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

type SearchBase = Pick<SearchInput, 'catalog' | 'asOf'>;

/** Matches handed to the ranking: enough that the best twenty are among them, few enough to rank in a millisecond. */
const candidateCountMax = 200;

/** Words looked up one by one when no row has them all. */
const wordCountMax = 6;

/**
 * Rows of a catalogue that match plain words or the beginning of a key, best first. Words match as `@kita/sat-catalogs`
 * describes it, slips of the hand included. A catalogue that is not imported is searched in
 * the built-in data.
 */
export async function searchCatalog(ctx: Pick<Context, 'db'>, search: CatalogSearch): Promise<CatalogSearchResult> {
  const found = await ctx.db.withSystem((tx) => searchWithin(tx, search));
  return { rows: found.slice(0, search.limit), hasMore: found.length > search.limit };
}

/** Stored rows first: that any match proves that the catalogue is imported, and spares most searches a question. */
async function searchWithin(tx: Tx, search: CatalogSearch): Promise<readonly CatalogRow[]> {
  const base = { catalog: search.catalog, asOf: search.asOf };
  const query = isKeyQuery(search) ? undefined : textQuery(search.q);
  const found =
    query === undefined
      ? await searchKeys(tx, base, search)
      : rank(search, search.q, await candidates(tx, base, query));
  if (found.length > 0) return found;
  if (!(await isImported(tx, search.catalog))) {
    return searchBuiltIn(search.catalog, search.q, search.limit + 1, search.asOf);
  }
  return query === undefined ? [] : searchCorrected(tx, base, search, query.words);
}

function searchKeys(tx: Tx, base: SearchBase, { q, limit }: CatalogSearch): Promise<StoredRow[]> {
  const matches = q === '' ? undefined : keyBeginsWith(q);
  return searchRows(tx, { ...base, matches, order: sql`${catalogRows.key}`, countMax: limit + 1 });
}

/** When no row has every word: with mistyped words replaced, then with some of the words. */
async function searchCorrected(
  tx: Tx,
  base: SearchBase,
  search: CatalogSearch,
  words: readonly string[],
): Promise<readonly CatalogRow[]> {
  const meant = await correctedWords(tx, search.catalog, words);
  const text = meant.join(' ');
  const corrected = text === words.join(' ') ? undefined : textQuery(text);
  const found = corrected === undefined ? [] : rank(search, text, await candidates(tx, base, corrected));
  if (found.length > 0 || meant.length === 1) return found;
  return rank(search, text, await candidatesOfSome(tx, base, meant), 'some_words');
}

/** Rows with a term for some of the words, looked up word by word so that a frequent one does not hide the others. */
async function candidatesOfSome(tx: Tx, base: SearchBase, words: readonly string[]): Promise<StoredRow[]> {
  const found = new Map<string, StoredRow>();
  for (const query of words.slice(0, wordCountMax).map(textQuery)) {
    const rows = query === undefined ? [] : await candidates(tx, base, query);
    for (const row of rows) found.set(row.key, row);
  }
  return [...found.values()];
}

function isKeyQuery({ catalog, q }: CatalogSearch): boolean {
  return isSearchedByKeyOnly(catalog) || /^\d{3,}$/.test(q);
}

/** Rows with a term for every word. Only when too many begin like the query are whole words looked up apart. */
async function candidates(tx: Tx, base: SearchBase, query: TextQuery): Promise<StoredRow[]> {
  const matching = (text: string): SearchInput => ({
    ...base,
    matches: sql`${catalogRows.search} @@ ${text}::tsquery`,
    order: sql`${catalogRows.weight}, ${catalogRows.key}`,
    countMax: candidateCountMax,
  });
  const found = await searchRows(tx, matching(query.prefix));
  if (found.length < candidateCountMax) return found;
  const exact = await searchRows(tx, matching(query.exact));
  return [...new Map([...exact, ...found].map((row) => [row.key, row])).values()];
}

/** Each word that begins no known word, replaced by the nearest known one. */
async function correctedWords(tx: Tx, catalog: CatalogName, words: readonly string[]): Promise<string[]> {
  const corrected: string[] = [];
  for (const word of words) corrected.push(closestWord(word, await findAlikeWords(tx, catalog, word)) ?? word);
  return corrected;
}

function rank(
  { catalog, limit }: CatalogSearch,
  query: string,
  rows: readonly StoredRow[],
  matching: Matching = 'every_word',
): CatalogRow[] {
  const documents = rows.map((row) => {
    const common = commonWords(catalog, row.key);
    return { ...searchDocument(row, common ?? '', common !== undefined), row };
  });
  return rankDocuments(documents, query, limit + 1, matching).map(({ row }) => row);
}
