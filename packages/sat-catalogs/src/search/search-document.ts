import type { CatalogRow } from '../catalog-row.ts';
import { foldText, isEmptyWord, stemWord, wordsOf } from './fold-text.ts';

/** A catalogue row as search sees it. */
export interface SearchDocument {
  readonly key: string;
  /** The row's own text, folded. */
  readonly text: string;
  /** Words of the text. */
  readonly words: readonly string[];
  /** Words of the synonyms (SAT's `similares`, ours, symbol of a unit) that the text does not have. */
  readonly synonyms: readonly string[];
  /** What merchants use most; they come first among equals. */
  readonly isCommon: boolean;
}

/**
 * Builds the document of a row from its text, its `similares` and `simbolo`, and further everyday words. The same document
 * serves the built-in search and, as {@link searchTerms}, the database's.
 */
export function searchDocument(row: Pick<CatalogRow, 'key' | 'data'>, extra = '', isCommon = false): SearchDocument {
  const texto = row.data['texto'] || row.key;
  const words = wordsOf(texto);
  const others = wordsOf([row.data['similares'], row.data['simbolo'], extra].join(' '));
  const synonyms = [...new Set(others)].filter((word) => !words.includes(word));
  return { key: row.key, text: foldText(texto), words, synonyms, isCommon };
}

/**
 * Every term a query word may begin: key, words that say something, and their stems. A database stores them in one column; a row matches when
 * each query word, or its stem, is the beginning of some term.
 */
export function searchTerms(document: SearchDocument): string[] {
  const words = [...document.words, ...document.synonyms].filter((word) => !isEmptyWord(word));
  return [...new Set([foldText(document.key), ...words, ...words.map(stemWord)])].filter((term) => term !== '');
}
