import type { Rule } from '../../../rules/rule.ts';
import { shapeRules } from '../../shape-rules.ts';
import { comercioExterior20Codec } from '../comercio-exterior20-xml.ts';
import { cceAddressRules } from './address-rules.ts';
import { onCce } from './cce-subject.ts';
import { cceCustomsRules } from './customs-rules.ts';
import { cceDocumentRules } from './document-rules.ts';
import { cceHeaderRules } from './header-rules.ts';
import { cceKeyRules } from './key-rules.ts';
import { cceMercanciaRules } from './mercancia-rules.ts';
import { ccePartyRules } from './party-rules.ts';

/**
 * SAT's matrix of error codes for Comercio Exterior 2.0 (`Matriz_de_Errores_CCE_v2.0` of 19 December 2023, copy in the public
 * repository formasdigitales/documentacionSAT), read with the "validaciones adicionales" of the complement's standard, which
 * says what the matrix leaves unclear. Rules without a code are of the standard, the schema or its guide. What only a
 * register abroad or Banco de México can tell is left out; `ruleCoverage` lists it.
 */
export const cceRules: readonly Rule[] = [
  ...shapeRules(
    'cce',
    { es: 'del complemento de comercio exterior', en: 'of the foreign trade complement' },
    comercioExterior20Codec,
  ).map(({ places, ...rule }) => onCce({ ...rule, check: ({ cce }) => places(cce) })),
  ...cceDocumentRules,
  ...cceHeaderRules,
  ...cceKeyRules,
  ...ccePartyRules,
  ...cceAddressRules,
  ...cceMercanciaRules,
  ...cceCustomsRules,
];
