import type { Comprobante, Unsealed } from '../model/comprobante.ts';
import type { Finding } from '../model/finding.ts';
import { xpathOf } from '../model/xpath-of.ts';
import { findingOf } from './finding-of.ts';
import type { Place, Rule } from './rule.ts';
import { Subject } from './subject.ts';
import type { ValidationContext } from './subject.ts';

/** What these rules find wrong, and of the places where they are broken only those that count. */
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
