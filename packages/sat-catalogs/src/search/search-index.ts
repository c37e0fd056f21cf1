import { isInForce, type CatalogRow } from '../catalog-row.ts';
import { queryWords, stemWord } from './fold-text.ts';
import { closestWord, type KnownWord } from './mistyped.ts';
import { rankDocuments, type Matching } from './rank.ts';
import { searchDocument, searchTerms, type SearchDocument } from './search-document.ts';

/** Rows of a catalogue in memory, ready to be searched by plain words. */
export interface SearchIndex {
  /**
   * Rows that match a query in plain Spanish, best first (see {@link scoreOf}): with every word of it; else with mistyped
   * words replaced by the nearest known ones; else with some of its words. An empty query gives the first rows.
   *
   * @param limit most rows, default 20
   * @param asOf day on which the rows must be in force, `YYYY-MM-DD`; without it past versions are found too
   */
  search(query: string, limit?: number, asOf?: string): CatalogRow[];
}

interface FoundRow extends SearchDocument {
  readonly row: CatalogRow;
}

/** Everyday words of a row that is common, by its key; `undefined` for a row that is not. */
export type CommonWords = (key: string) => string | undefined;

/**
 * Indexes rows for search: the starter lists, or a whole imported catalogue (52,514 products take about a second to index
 * and a few milliseconds to search).
 *
 * @param commonWords which rows are common, and their words besides SAT's; default: all are, without further words
 */
export function searchIndex(rows: Iterable<CatalogRow>, commonWords: CommonWords = () => ''): SearchIndex {
  const documents: FoundRow[] = [];
  for (const row of rows) {
    const words = commonWords(row.key);
    documents.push({ ...searchDocument(row, words ?? '', words !== undefined), row });
  }
  const terms = new TermIndex(documents);
  const find = (words: readonly string[], { limit, isWanted }: Wanted, matching: Matching): CatalogRow[] => {
    const candidates = Array.from(terms.matches(words, matching), (at) => documents[at]).filter(isWanted);
    return rankDocuments(candidates, words.join(' '), limit, matching).map(({ row }) => row);
  };
  return {
    search(query, limit = 20, asOf) {
      const isWanted = (one: FoundRow | undefined): one is FoundRow =>
        one !== undefined && (asOf === undefined || isInForce(one.row, asOf));
      const wanted: Wanted = { limit, isWanted };
      const words = queryWords(query);
      if (words.length === 0) return firstRows(documents, wanted);
      const found = find(words, wanted, 'every_word');
      if (found.length > 0) return found;
      const meant = words.map((word) => closestWord(word, terms.words()) ?? word);
      const corrected = find(meant, wanted, 'every_word');
      return corrected.length > 0 || meant.length === 1 ? corrected : find(meant, wanted, 'some_words');
    },
  };
}

interface Wanted {
  readonly limit: number;
  readonly isWanted: (one: FoundRow | undefined) => one is FoundRow;
}

function firstRows(documents: readonly FoundRow[], { limit, isWanted }: Wanted): CatalogRow[] {
  return documents
    .filter(isWanted)
    .slice(0, limit)
    .map(({ row }) => row);
}

/** Which documents have a term that begins with a word: terms in order, so that those are neighbours. */
class TermIndex {
  readonly #terms: readonly string[];
  readonly #documents: ReadonlyMap<string, readonly number[]>;
  #words: readonly KnownWord[] | undefined;

  constructor(documents: readonly SearchDocument[]) {
    const found = new Map<string, number[]>();
    for (const [at, document] of documents.entries()) {
      for (const term of searchTerms(document)) {
        const list = found.get(term);
        if (list === undefined) found.set(term, [at]);
        else list.push(at);
      }
    }
    this.#documents = found;
    this.#terms = [...found.keys()].sort();
  }

  matches(words: readonly string[], matching: Matching): Iterable<number> {
    const sets = words.map((word) => this.#beginning(word));
    if (matching === 'some_words') return new Set(sets.flatMap((set) => [...set]));
    const [first = new Set<number>(), ...others] = sets.toSorted((a, b) => a.size - b.size);
    return [...first].filter((at) => others.every((set) => set.has(at)));
  }

  /** Known words with the number of rows each leads to, for correction; made when the first slip of the hand comes. */
  words(): readonly KnownWord[] {
    return (this.#words ??= [...this.#documents]
      .filter(([word]) => /^[a-z]{3,}$/.test(word))
      .map(([word, its]) => ({ word, uses: its.length })));
  }

  #beginning(word: string): Set<number> {
    const found = new Set<number>();
    for (const start of new Set([word, stemWord(word)])) {
      for (let at = this.#firstFrom(start); this.#terms[at]?.startsWith(start) === true; at++) {
        for (const document of this.#documents.get(this.#terms[at] ?? '') ?? []) found.add(document);
      }
    }
    return found;
  }

  #firstFrom(start: string): number {
    let low = 0;
    let high = this.#terms.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#terms[middle] ?? '') < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
