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
 * SAT's additional validations of Comercio Exterior, as its matrix for CFDI 4.0 words them (1.1, revision D), without those
 * of TipoOperacion and Subdivision, which 2.0 no longer has. 2.0 numbers them anew and no public source we found has the
 * list, so they carry no code of SAT's rather than a guess. What only SAT or Banco de México can tell is left out: RFC lists, whether a
 * tax number exists abroad, and whether TipoCambioUSD is the official rate of the day.
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
