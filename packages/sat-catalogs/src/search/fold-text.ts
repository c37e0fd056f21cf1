/** Lower case without accents (`ñ` becomes `n`), everything but letters and digits turned into single spaces. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Words of a folded text; none for an empty one. */
export function wordsOf(text: string): string[] {
  const folded = foldText(text);
  return folded === '' ? [] : folded.split(' ');
}

/**
 * Singular of a folded Spanish word, well enough for search: `luces` → `luz`, `camiones` → `camion`, `refrescos` →
 * `refresco`, `aretes` → `aret`. Not always a word (`aret`), but always the same for singular and plural or a prefix of
 * both, and that is all a prefix search needs. Short words and words that do not end in s stay as they are.
 */
export function stemWord(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /\d/.test(word)) return word;
  if (word.endsWith('ces')) return `${word.slice(0, -3)}z`;
  if (word.length > 4 && /[^aeiou]es$/.test(word)) return word.slice(0, -2);
  return /[aeiou]s$/.test(word) ? word.slice(0, -1) : word;
}

const emptyWords = new Set([
  'a',
  'al',
  'con',
  'de',
  'del',
  'e',
  'el',
  'en',
  'la',
  'las',
  'los',
  'o',
  'para',
  'por',
  'u',
  'y',
]);

/** Whether a folded word says nothing by itself: an article, a preposition, a conjunction. */
export function isEmptyWord(word: string): boolean {
  return emptyWords.has(word);
}

/** Words of a query that say something: articles and prepositions go, unless nothing else would be left. */
export function queryWords(query: string): string[] {
  const words = wordsOf(query);
  const telling = words.filter((word) => !isEmptyWord(word));
  return telling.length > 0 ? telling : words;
}
