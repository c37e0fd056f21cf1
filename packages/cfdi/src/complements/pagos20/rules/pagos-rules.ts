import type { Rule } from '../../../rules/rule.ts';
import { pagoBankRules, pagoSealRules } from './bank-rules.ts';
import { pagoContextRules } from './confirmation-rules.ts';
import { pagoConceptoRules, pagoDocumentRules } from './document-rules.ts';
import { pagoDoctoRules } from './docto-rules.ts';
import { pagoObjetoImpRules } from './objeto-imp-dr-rules.ts';
import { pagoKeyRules, pagoRules } from './pago-rules.ts';
import { pagoShapeRules } from './shape-rules.ts';
import { pagoTaxDrRules } from './tax-dr-rules.ts';
import { pagoRetencionPRules, pagoTrasladoPRules } from './tax-p-rules.ts';
import { pagoTotalesRules } from './totales-rules.ts';

/** SAT's matrix of Pagos 2.0 of 13 December 2024, for documents of type P and those that carry the complement. */
export const pagosRules: readonly Rule[] = [
  ...pagoShapeRules,
  ...pagoDocumentRules,
  ...pagoConceptoRules,
  ...pagoTotalesRules,
  ...pagoRules,
  ...pagoKeyRules,
  ...pagoBankRules,
  ...pagoSealRules,
  ...pagoContextRules,
  ...pagoDoctoRules,
  ...pagoObjetoImpRules,
  ...pagoTaxDrRules,
  ...pagoRetencionPRules,
  ...pagoTrasladoPRules,
];
