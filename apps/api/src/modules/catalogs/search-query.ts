import { queryWords, stemWord } from '@kita/sat-catalogs';

/**
 * A query as PostgreSQL text search takes it. `exact` asks for rows where every word, or its stem, is a term; `prefix` for
 * rows where every word, or its stem, begins one: the matching rule of `@kita/sat-catalogs` (`scoreOf`). A word of one
 * letter only matches itself: half of all products begin with it. `undefined` for a query without words.
 */
export interface TextQuery {
  readonly exact: string;
  readonly prefix: string;
  /** The folded words, for correction when nothing matches. */
  readonly words: readonly string[];
}

/** Folded words hold only letters and digits, so they can stand in the text of a tsquery. */
export function textQuery(query: string): TextQuery | undefined {
  const words = queryWords(query);
  if (words.length === 0) return undefined;
  return {
    exact: words.map((word) => anyOf(word, stemWord(word), '')).join(' & '),
    prefix: words.map((word) => anyOf(word, stemWord(word), word.length > 1 ? ':*' : '')).join(' & '),
    words,
  };
}

function anyOf(word: string, stem: string, suffix: string): string {
  const terms = word === stem ? [word] : [word, stem];
  return `(${terms.map((term) => `'${term}'${suffix}`).join(' | ')})`;
}
