import type { Comprobante, Unsealed } from '../model/comprobante.ts';
import type { Finding } from '../model/finding.ts';
import { xpathOf } from '../model/xpath-of.ts';
import { allRules } from './all-rules.ts';
import { findingOf } from './finding-of.ts';
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

/** Same with some of the rules only, and of the places where they are broken only those that count. */
export function applyRules(
  rules: readonly Rule[],
  document: Unsealed | Comprobante,
  context: ValidationContext,
  counts: (place: Place) => boolean = () => true,
): Finding[] {
  const subject = new Subject(document, context);
  const findings: Finding[] = [];
  for (const rule of rules) {
    for (const place of rule.check(subject)) {
      if (counts(place)) findings.push(findingOf(rule, place, xpathOf));
    }
  }
  return withoutEchoes(findings);
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
