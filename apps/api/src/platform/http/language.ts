/** Spanish unless the client prefers English: the first of `es` or `en` in Accept-Language by its weight. */
export function languageOf(acceptLanguage: string | undefined): 'es' | 'en' {
  if (acceptLanguage === undefined) return 'es';
  const ranked = acceptLanguage
    .slice(0, 200)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const weight = parameters.map((p) => /^\s*q=([01](?:\.\d{1,3})?)\s*$/.exec(p)?.[1]).find((q) => q !== undefined);
      return { language: tag.trim().toLowerCase().split('-')[0], weight: Number(weight ?? '1') };
    })
    .filter((entry) => (entry.language === 'es' || entry.language === 'en') && entry.weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return ranked[0]?.language === 'en' ? 'en' : 'es';
}
