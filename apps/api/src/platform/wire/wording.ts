const english = new Map<string, string>();

/**
 * Names what a field's own rule wants, for whoever sent something else. zod carries one text per issue, the Spanish one;
 * the English one is found by it (`wordingIn`).
 */
export function wording(es: string, en: string): string {
  const known = english.get(es);
  if (known !== undefined && known !== en) throw new Error(`two English texts for "${es}"`);
  english.set(es, en);
  return es;
}

/** A text made by `wording` in the wanted language; `undefined` for any other text. */
export function wordingIn(language: 'es' | 'en', text: string): string | undefined {
  const translated = english.get(text);
  return language === 'es' && translated !== undefined ? text : translated;
}
