import type { Comprobante, Unsealed } from '../model/comprobante.ts';
import type { Finding } from '../model/finding.ts';
import { applyRules } from '../rules/apply-rules.ts';
import type { ValidationContext } from '../rules/subject.ts';
import { lightRules } from './light-rules.ts';

/** `validateComprobante` of the main entry without the rules about complements. */
export function validateInvoice(document: Unsealed | Comprobante, context: ValidationContext = {}): Finding[] {
  return applyRules(lightRules, document, context);
}
