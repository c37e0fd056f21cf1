import type { Comprobante, Unsealed } from '../model/comprobante.ts';
import type { Finding } from '../model/finding.ts';
import { allRules } from './all-rules.ts';
import { applyRules } from './apply-rules.ts';
import type { ValidationContext } from './subject.ts';

/**
 * Everything the rules find wrong, all at once: errors are what SAT or a PAC refuses, warnings what a guide asks for or
 * what only SAT can tell. Order: by rule group, then by place. Never throws for a document of the model's shape, however
 * wrong its values are.
 */
export function validateComprobante(document: Unsealed | Comprobante, context: ValidationContext = {}): Finding[] {
  return applyRules(allRules, document, context);
}
