import { RFC_EXTRANJERO } from '../../../identifiers/rfc.ts';
import { fitsPattern } from '../../../rules/fits-pattern.ts';
import { rowOf } from '../../../rules/catalog-lookup.ts';
import type { Place, Rule } from '../../../rules/rule.ts';
import { has } from '../../../rules/subject.ts';
import type { Subject } from '../../../rules/subject.ts';
import { onCce } from './cce-subject.ts';
import type { CceSubject } from './cce-subject.ts';

const MEXICO = 'MEX';

const patternMessage: Rule['message'] = {
  es: 'El registro fiscal {found} no tiene la forma que usa ese país ({expected}).',
  en: 'Tax number {found} does not have the form used in that country ({expected}).',
};

/**
 * Issuer, owners, receiver and consignees. Neither schema nor matrix refuses a complement without the issuer's or the
 * receiver's address: warnings.
 */
export const ccePartyRules: readonly Rule[] = [
  onCce({
    code: 'cce_emisor_required',
    severity: 'warning',
    message: {
      es: 'Con CFDI 4.0 el complemento de comercio exterior lleva el domicilio del emisor. Captúralo.',
      en: 'With CFDI 4.0 the foreign trade complement has the address of the issuer. Fill it in.',
    },
    *check({ cce }) {
      if (cce.emisor === undefined) yield { pointer: '/emisor' };
    },
  }),
  onCce({
    sat: 'CCE123',
    code: 'cce_curp_forbidden',
    message: {
      es: 'Un emisor persona moral no tiene CURP ({found}). Quítala.',
      en: 'A legal person has no CURP ({found}). Remove it.',
    },
    *check({ cce: { emisor }, subject }) {
      if (has(emisor?.curp) && subject.document.emisor.rfc.length === 12)
        yield { pointer: '/emisor/curp', found: emisor.curp };
    },
  }),
  onCce({
    sat: 'CCE124',
    code: 'cce_curp_required',
    message: {
      es: 'El emisor es persona física: indica su CURP.',
      en: 'The issuer is a natural person: state its CURP.',
    },
    *check({ cce: { emisor }, subject }) {
      if (emisor !== undefined && !has(emisor.curp) && subject.document.emisor.rfc.length === 13)
        yield { pointer: '/emisor/curp' };
    },
  }),
  onCce({
    code: 'cce_receptor_domicilio_required',
    severity: 'warning',
    message: {
      es: 'Falta el domicilio del receptor en el extranjero. Captúralo.',
      en: 'The address of the receiver abroad is missing. Fill it in.',
    },
    *check({ cce: { receptor } }) {
      if (receptor?.domicilio === undefined) yield { pointer: '/receptor/domicilio' };
    },
  }),
  onCce({
    sat: 'CCE132',
    code: 'cce_propietario_tax_number_malformed',
    message: patternMessage,
    *check({ cce: { propietarios = [] }, subject }) {
      for (const [index, { numRegIdTrib, residenciaFiscal }] of propietarios.entries())
        yield* misfit({ subject }, numRegIdTrib, residenciaFiscal, `/propietarios/${index}/numRegIdTrib`);
    },
  }),
  onCce({
    sat: 'CCE135',
    code: 'cce_receptor_tax_number_malformed',
    message: patternMessage,
    *check({ cce: { receptor }, subject }) {
      yield* misfit({ subject }, receptor?.numRegIdTrib, receptor?.domicilio?.pais, '/receptor/numRegIdTrib');
    },
  }),
  onCce({
    sat: 'CCE144',
    code: 'cce_destinatario_tax_number_malformed',
    message: patternMessage,
    *check({ cce: { destinatarios = [] }, subject }) {
      for (const [index, { numRegIdTrib, domicilios }] of destinatarios.entries())
        yield* misfit({ subject }, numRegIdTrib, domicilios[0]?.pais, `/destinatarios/${index}/numRegIdTrib`);
    },
  }),
  onCce({
    sat: 'CCE133',
    code: 'cce_receptor_num_reg_id_trib_required',
    message: {
      es: 'El receptor tiene el RFC genérico de extranjeros: indica su registro fiscal en el complemento.',
      en: 'The receiver has the generic RFC of foreigners: state its tax number in the complement.',
    },
    *check({ cce: { receptor }, subject }) {
      if (isForeign(subject) && !has(receptor?.numRegIdTrib)) yield { pointer: '/receptor/numRegIdTrib' };
    },
  }),
  onCce({
    sat: 'CCE133',
    code: 'cce_receptor_num_reg_id_trib_forbidden',
    message: {
      es: 'El receptor tiene un RFC propio: su registro fiscal extranjero ({found}) no va en el complemento. Quítalo.',
      en: 'The receiver has an RFC of its own: its foreign tax number ({found}) does not go in the complement. Remove it.',
    },
    *check({ cce: { receptor }, subject }) {
      if (!isForeign(subject) && has(receptor?.numRegIdTrib))
        yield { pointer: '/receptor/numRegIdTrib', found: receptor.numRegIdTrib };
    },
  }),
  onCce({
    sat: 'CCE134',
    code: 'cce_receptor_in_mexico',
    message: {
      es: 'Un receptor con registro fiscal extranjero no tiene su domicilio en México. Corrige el país o el registro.',
      en: 'A receiver with a foreign tax number has no address in Mexico. Correct the country or the number.',
    },
    *check({ cce: { receptor } }) {
      if (has(receptor?.numRegIdTrib) && receptor.domicilio?.pais === MEXICO)
        yield { pointer: '/receptor/domicilio/pais', found: MEXICO };
    },
  }),
  onCce({
    sat: 'CCE143',
    code: 'cce_destinatario_in_mexico',
    message: {
      es: 'Un destinatario con registro fiscal extranjero no tiene su domicilio en México. Corrige el país o el registro.',
      en: 'A consignee with a foreign tax number has no address in Mexico. Correct the country or the number.',
    },
    *check({ cce: { destinatarios = [] } }) {
      for (const [index, { numRegIdTrib, domicilios }] of destinatarios.entries()) {
        const position = domicilios.findIndex(({ pais }) => pais === MEXICO);
        if (has(numRegIdTrib) && position >= 0)
          yield { pointer: `/destinatarios/${index}/domicilios/${position}/pais`, found: MEXICO };
      }
    },
  }),
  onCce({
    sat: 'CCE142',
    code: 'cce_one_destinatario',
    message: {
      es: 'Un traslado lleva un solo destinatario. Haz un comprobante por cada uno.',
      en: 'A transfer has one consignee only. Make a document for each.',
    },
    *check({ cce: { destinatarios = [] }, subject }) {
      if (subject.isType('T') && destinatarios.length > 1) yield { pointer: '/destinatarios/1' };
    },
  }),
];

function isForeign({ document: { receptor } }: Subject): boolean {
  return receptor.rfc === RFC_EXTRANJERO;
}

function* misfit(
  { subject }: Pick<CceSubject, 'subject'>,
  found: string | undefined,
  pais: string | undefined,
  pointer: string,
): Generator<Place> {
  const pattern = rowOf(subject, 'c_Pais', pais)?.data['patron_identidad_tributaria'];
  if (has(found) && has(pattern) && !fitsPattern(pattern, found)) yield { pointer, found, expected: pattern };
}
