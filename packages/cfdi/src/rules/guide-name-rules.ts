import { PUBLICO_EN_GENERAL, looksLikePublicoEnGeneral, suggestReceiverName } from '../identifiers/receiver-name.ts';
import { RFC_PUBLICO_EN_GENERAL, isGenericRfc, parseRfc, rfcCheckDigit } from '../identifiers/rfc.ts';
import type { Rule } from './rule.ts';
import { has } from './subject.ts';

/** Names and RFC that SAT's registry will probably not know (CFDI40138–40145 are decided there alone). */
export const guideNameRules: readonly Rule[] = [
  {
    code: 'rfc_check_digit',
    severity: 'warning',
    message: {
      es: 'El dígito verificador del RFC {found} sería {expected}. Confírmalo con la constancia de situación fiscal.',
      en: 'The check digit of RFC {found} would be {expected}. Confirm it with the tax status certificate.',
    },
    *check({ document: { emisor, receptor } }) {
      const rfcs = [
        ['/emisor/rfc', emisor.rfc],
        ['/receptor/rfc', receptor.rfc],
      ] as const;
      for (const [pointer, text] of rfcs) {
        const rfc = parseRfc(text);
        if (rfc.valid && !rfc.hasValidCheckDigit) yield { pointer, found: text, expected: rfcCheckDigit(text) };
      }
    },
  },
  {
    code: 'nombre_probably_not_registered',
    severity: 'warning',
    message: {
      es: 'El SAT registra los nombres en mayúsculas y sin régimen de capital: probablemente es {expected}, no {found}.',
      en: 'SAT registers names in upper case and without capital regime: it probably is {expected}, not {found}.',
    },
    *check({ document: { emisor, receptor } }) {
      const names = [
        ['/emisor/nombre', emisor],
        ['/receptor/nombre', receptor],
      ] as const;
      for (const [pointer, { nombre, rfc }] of names) {
        const expected = has(nombre) && !isGenericRfc(rfc) ? suggestReceiverName(nombre, rfc) : undefined;
        if (expected !== undefined) yield { pointer, found: nombre, expected };
      }
    },
  },
  {
    code: 'publico_en_general_misspelled',
    severity: 'warning',
    message: {
      es: 'Para una factura global el nombre se escribe exactamente {expected}, no {found}. Para una sola venta, pon el de la persona.',
      en: 'For a global invoice the name is written exactly {expected}, not {found}. For a single sale, give the person’s name.',
    },
    *check({ document: { receptor } }) {
      const { nombre, rfc } = receptor;
      if (rfc === RFC_PUBLICO_EN_GENERAL && nombre !== PUBLICO_EN_GENERAL && looksLikePublicoEnGeneral(nombre)) {
        yield { pointer: '/receptor/nombre', found: nombre, expected: PUBLICO_EN_GENERAL };
      }
    },
  },
];
