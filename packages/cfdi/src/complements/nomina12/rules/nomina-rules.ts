import type { Rule } from '../../../rules/rule.ts';
import { nominaConceptoRules } from './concepto-rules.ts';
import { nominaDeduccionRules } from './deduccion-rules.ts';
import { nominaDocumentRules } from './document-rules.ts';
import { nominaEmisorRules } from './emisor-rules.ts';
import { nominaGuideRules } from './guide-rules.ts';
import { nominaKeyRules } from './key-rules.ts';
import { nominaOtroPagoRules } from './otro-pago-rules.ts';
import { nominaPercepcionNodeRules, nominaRetiroRules } from './percepcion-node-rules.ts';
import { nominaPercepcionRules } from './percepcion-rules.ts';
import { nominaBankRules, nominaContractRules } from './receptor-rules.ts';
import { nominaRegistryRules } from './registry-rules.ts';
import { nominaShapeRules } from './shape-rules.ts';
import { nominaTotalsRules } from './totals-rules.ts';

/**
 * SAT's matrix of error codes for Nómina 1.2 in CFDI 4.0, for documents of type N and those that carry the complement:
 * NOM1–NOM108 as published for revision D (`21022025_Matriz_Errores_Nomina_v12_Rev_D`, copy in the public repository
 * formasdigitales/documentacionSAT), with what revision E changed on 1 January 2026 (NOM75, NOM101, NOM108, new NOM109 and
 * NOM110, as public transcriptions of it agree).
 * Left out: NOM10 (the schema always demands the CURP), NOM110 (the same as NOM75) and NOM111 (what a provider could not
 * classify); `ruleCoverage` says so too.
 */
export const nominaRules: readonly Rule[] = [
  ...nominaShapeRules,
  ...nominaDocumentRules,
  ...nominaConceptoRules,
  ...nominaTotalsRules,
  ...nominaEmisorRules,
  ...nominaContractRules,
  ...nominaBankRules,
  ...nominaKeyRules,
  ...nominaPercepcionRules,
  ...nominaRetiroRules,
  ...nominaPercepcionNodeRules,
  ...nominaDeduccionRules,
  ...nominaOtroPagoRules,
  ...nominaRegistryRules,
  ...nominaGuideRules,
];
