import { queryWords, stemWord } from './fold-text.ts';
import type { SearchDocument } from './search-document.ts';

/**
 * How search works, here and in the database.
 *
 * A row matches when every telling word of the query begins one of the row's terms, either as typed or as its stem: so
 * `camiones`, `camión` and the half-typed `cami` all find "Camión". The order of the result is by points:
 *
 * - the query is the whole key 1000; the beginning of the key 500;
 * - each query word: a word of the text, equal 40, same stem 36, beginning 20; a synonym, equal 34, same stem 30,
 *   beginning 14 (the best one counts);
 * - the text begins with the query 15;
 * - the row is a common one 30: an everyday word for what many sell is worth more than the same word in a rare product;
 * - the less other text, the better: up to 10, by the share of the text's words that the query names.
 *
 * When no row matches, words that begin no known word are replaced by the nearest known one ({@link closestWord}) and the
 * search is made once more. When still none does, rows that match some of the words are taken ("anillo de oro" finds
 * rings), those that match most first.
 *
 * Equal points: shorter text first, then the lower key. A database needs the same match (prefix of a term, word by word)
 * and may leave the ranking of the first few hundred matches to {@link rankDocuments}.
 *
 * Example: `refresco` gives a common "Refrescos" (same stem 36 + beginning 15 + common 30 + whole text 10) before "Máquina
 * de refrescos" (36 + a third of the text 3).
 */
export function scoreOf(
  document: SearchDocument,
  query: string,
  matching: Matching = 'every_word',
): number | undefined {
  return scoreWords(document, queryWords(query), matching);
}

function scoreWords(document: SearchDocument, words: readonly string[], matching: Matching): number | undefined {
  if (words.length === 0) return undefined;
  const keyPoints = scoreKey(document.key, words);
  let points = 0;
  let matchCount = 0;
  const named = new Set<string>();
  for (const word of words) {
    const best = scoreWord(document, word, named);
    if (best > 0) matchCount++;
    else if (keyPoints === 0 && matching === 'every_word') return undefined;
    points += best;
  }
  if (matchCount === 0 && keyPoints === 0) return undefined;
  if (matching === 'some_words') points += matchCount * mostWordsFirst;
  const share = document.words.length === 0 ? 0 : named.size / document.words.length;
  const beginning = document.text.startsWith(words.join(' ')) ? 15 : 0;
  return keyPoints + points + beginning + (document.isCommon ? 30 : 0) + Math.round(10 * share);
}

/** Which rows match: those with every word of the query, or with any. */
export type Matching = 'every_word' | 'some_words';

/** More than all other points together. */
const mostWordsFirst = 2000;

/** Matching documents, best first, at most `limit`. */
export function rankDocuments<T extends SearchDocument>(
  documents: Iterable<T>,
  query: string,
  limit: number,
  matching: Matching = 'every_word',
): T[] {
  const words = queryWords(query);
  const scored: { document: T; score: number }[] = [];
  for (const document of documents) {
    const score = scoreWords(document, words, matching);
    if (score !== undefined) scored.push({ document, score });
  }
  scored.sort(
    (a, b) =>
      b.score - a.score ||
      a.document.text.length - b.document.text.length ||
      (a.document.key < b.document.key ? -1 : 1),
  );
  return scored.slice(0, limit).map(({ document }) => document);
}

function scoreKey(key: string, words: readonly string[]): number {
  const [word] = words;
  if (word === undefined || words.length > 1) return 0;
  const folded = key.toLowerCase();
  if (folded === word) return 1000;
  return word.length >= 2 && folded.startsWith(word) && /\d/.test(word) ? 500 : 0;
}

function scoreWord(document: SearchDocument, word: string, named: Set<string>): number {
  const stem = stemWord(word);
  let best = 0;
  for (const own of document.words) {
    const points = compare(own, word, stem, 40, 36, 20);
    if (points > 0) named.add(own);
    best = Math.max(best, points);
  }
  for (const synonym of document.synonyms) best = Math.max(best, compare(synonym, word, stem, 34, 30, 14));
  return best;
}

function compare(term: string, word: string, stem: string, equal: number, sameStem: number, prefix: number): number {
  if (term === word) return equal;
  const termStem = stemWord(term);
  if (termStem === stem) return sameStem;
  return term.startsWith(word) || termStem.startsWith(stem) ? prefix : 0;
}
