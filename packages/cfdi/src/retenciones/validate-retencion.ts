import type { Finding } from '../model/finding.ts';
import { findingOf } from '../rules/finding-of.ts';
import type { ValidationContext } from '../rules/subject.ts';
import type { ComprobanteRetencion, UnsealedRetencion } from './model.ts';
import { RetencionSubject, retencionXpath } from './rules/retencion-subject.ts';
import { retencionRules } from './rules/retencion-rules.ts';

/**
 * Everything the rules find wrong with a Retenciones document, all at once: errors are what SAT or a PAC refuses, warnings
 * what only a guide asks for or what could not be checked. Never throws for a document of the model's shape.
 */
export function validateRetencion(
  document: UnsealedRetencion | ComprobanteRetencion,
  context: ValidationContext = {},
): Finding[] {
  const subject = new RetencionSubject(document, context);
  const findings = retencionRules.flatMap((rule) =>
    [...rule.check(subject)].map((place) => findingOf(rule, place, retencionXpath)),
  );
  return withoutEchoes(findings);
}

/** A malformed key is also unknown to its catalogue: the finding with SAT's own code is enough. */
function withoutEchoes(findings: readonly Finding[]): Finding[] {
  const precise = new Set(
    findings
      .filter(
        ({ code, severity, sat }) =>
          severity === 'error' && (/^(?:Reten|SPT|PDR)/.test(sat ?? '') || code.endsWith('_unknown')),
      )
      .map(({ pointer }) => pointer),
  );
  return findings.filter(({ code, pointer }) => !/field_(?:required|malformed)$/.test(code) || !precise.has(pointer));
}
