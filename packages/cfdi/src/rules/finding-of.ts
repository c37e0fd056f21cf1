import type { Finding } from '../model/finding.ts';
import type { Place, Rule } from './rule.ts';

/** The finding for a place where a rule is broken; `xpathOf` gives the place in the XML where the rule does not. */
export function findingOf(rule: Omit<Rule, 'check'>, place: Place, xpathOf: (pointer: string) => string): Finding {
  const { pointer, xpath = xpathOf(pointer), found, expected, notLoaded } = place;
  const sat = rule.satAt?.find(([where]) => where.test(pointer))?.[1] ?? rule.sat;
  const isUnknown = notLoaded !== undefined;
  const message = isUnknown ? notLoadedMessage(notLoaded) : rule.message;
  return {
    code: isUnknown ? 'catalog_not_loaded' : rule.code,
    ...(sat !== undefined && { sat }),
    severity: isUnknown ? 'warning' : (rule.severity ?? 'error'),
    pointer,
    xpath,
    message: { es: fill(message.es, place), en: fill(message.en, place) },
    ...(expected !== undefined && { expected }),
    ...(found !== undefined && { found }),
  };
}

function notLoadedMessage(catalog: string): Rule['message'] {
  return {
    es: `No se pudo revisar {found}: el catálogo ${catalog} del SAT no está cargado. El SAT lo revisará al timbrar.`,
    en: `{found} could not be checked: SAT's catalogue ${catalog} is not loaded. SAT will check it when stamping.`,
  };
}

function fill(text: string, { found = '—', expected = '—' }: Place): string {
  return text.replaceAll('{found}', () => found).replaceAll('{expected}', () => expected);
}
