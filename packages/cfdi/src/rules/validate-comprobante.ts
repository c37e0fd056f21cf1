import type { Comprobante, Unsealed } from '../model/comprobante.ts';
import type { Finding } from '../model/finding.ts';
import { xpathOf } from '../model/xpath-of.ts';
import { allRules } from './all-rules.ts';
import type { Place, Rule } from './rule.ts';
import { Subject } from './subject.ts';
import type { ValidationContext } from './subject.ts';

/**
 * Everything the rules find wrong, all at once: errors are what SAT or a PAC refuses, warnings what a guide asks for or
 * what only SAT can tell. Order: by rule group, then by place. Never throws for a document of the model's shape, however
 * wrong its values are.
 */
export function validateComprobante(document: Unsealed | Comprobante, context: ValidationContext = {}): Finding[] {
  return applyRules(allRules, document, context);
}

/** Same with some of the rules only. */
export function applyRules(
  rules: readonly Rule[],
  document: Unsealed | Comprobante,
  context: ValidationContext,
): Finding[] {
  const subject = new Subject(document, context);
  const findings: Finding[] = [];
  for (const rule of rules) {
    for (const place of rule.check(subject)) findings.push(findingOf(rule, place));
  }
  return withoutEchoes(findings);
}

function findingOf(rule: Rule, place: Place): Finding {
  const { pointer, xpath = xpathOf(pointer), found, expected, notLoaded } = place;
  const isUnknown = notLoaded !== undefined;
  const message = isUnknown ? notLoadedMessage(notLoaded) : rule.message;
  return {
    code: isUnknown ? 'catalog_not_loaded' : rule.code,
    ...(rule.sat !== undefined && { sat: rule.sat }),
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

/** A malformed key is also unknown to its catalogue: one finding with SAT's own code is enough. */
function withoutEchoes(findings: readonly Finding[]): Finding[] {
  const precise = new Set(
    findings
      .filter(
        ({ code, severity, sat }) => severity === 'error' && (/^[A-Z]/.test(sat ?? '') || code.endsWith('_unknown')),
      )
      .map(({ pointer }) => pointer),
  );
  return findings.filter(({ code, pointer }) => !code.endsWith('field_malformed') || !precise.has(pointer));
}
