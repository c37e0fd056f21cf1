import type { Rule } from '../../../rules/rule.ts';
import { pagoBankRules, pagoSealRules } from './bank-rules.ts';
import { pagoConceptoRules, pagoDocumentRules } from './document-rules.ts';
import { pagoDoctoRules } from './docto-rules.ts';
import { pagoObjetoImpRules } from './objeto-imp-dr-rules.ts';
import { pagoKeyRules, pagoRules } from './pago-rules.ts';
import { pagoShapeRules } from './shape-rules.ts';
import { pagoTaxDrRules } from './tax-dr-rules.ts';
import { pagoRetencionPRules, pagoTrasladoPRules } from './tax-p-rules.ts';
import { pagoTotalesRules } from './totales-rules.ts';

/**
 * SAT's matrix of Pagos 2.0 of 13 December 2024, for documents of type P and those that carry the complement. Left out:
 * CRP20216 and CRP20220 (limits that need a confirmation SAT has not put in use), CRP20222 (whether a bank's RFC is
 * registered, which only SAT knows) and CRP20999 (whatever a provider could not classify).
 */
export const pagosRules: readonly Rule[] = [
  ...pagoShapeRules,
  ...pagoDocumentRules,
  ...pagoConceptoRules,
  ...pagoTotalesRules,
  ...pagoRules,
  ...pagoKeyRules,
  ...pagoBankRules,
  ...pagoSealRules,
  ...pagoDoctoRules,
  ...pagoObjetoImpRules,
  ...pagoTaxDrRules,
  ...pagoRetencionPRules,
  ...pagoTrasladoPRules,
];
