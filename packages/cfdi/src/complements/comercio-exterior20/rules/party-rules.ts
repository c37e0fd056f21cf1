import { fitsPattern } from '../../../rules/fits-pattern.ts';
import { rowOf } from '../../../rules/catalog-lookup.ts';
import type { Place, Rule } from '../../../rules/rule.ts';
import { has } from '../../../rules/subject.ts';
import { onCce } from './cce-subject.ts';
import type { CceSubject } from './cce-subject.ts';

const patternMessage: Rule['message'] = {
  es: 'El registro fiscal {found} no tiene la forma que usa ese país ({expected}).',
  en: 'Tax number {found} does not have the form used in that country ({expected}).',
};

/** Issuer, owners, receiver and consignees. */
export const ccePartyRules: readonly Rule[] = [
  onCce({
    code: 'cce_emisor_required',
    message: {
      es: 'Con CFDI 4.0 el complemento de comercio exterior lleva el domicilio del emisor. Captúralo.',
      en: 'With CFDI 4.0 the foreign trade complement has the address of the issuer. Fill it in.',
    },
    *check({ cce }) {
      if (cce.emisor === undefined) yield { pointer: '/emisor' };
    },
  }),
  onCce({
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
    message: {
      es: 'Falta el domicilio del receptor en el extranjero. Captúralo.',
      en: 'The address of the receiver abroad is missing. Fill it in.',
    },
    *check({ cce: { receptor } }) {
      if (receptor?.domicilio === undefined) yield { pointer: '/receptor/domicilio' };
    },
  }),
  onCce({
    code: 'cce_propietario_tax_number_malformed',
    message: patternMessage,
    *check({ cce: { propietarios = [] }, subject }) {
      for (const [index, { numRegIdTrib, residenciaFiscal }] of propietarios.entries())
        yield* misfit({ subject }, numRegIdTrib, residenciaFiscal, `/propietarios/${index}/numRegIdTrib`);
    },
  }),
  onCce({
    code: 'cce_receptor_tax_number_malformed',
    message: patternMessage,
    *check({ cce: { receptor }, subject }) {
      yield* misfit({ subject }, receptor?.numRegIdTrib, receptor?.domicilio?.pais, '/receptor/numRegIdTrib');
    },
  }),
  onCce({
    code: 'cce_destinatario_tax_number_malformed',
    message: patternMessage,
    *check({ cce: { destinatarios = [] }, subject }) {
      for (const [index, { numRegIdTrib, domicilios }] of destinatarios.entries())
        yield* misfit({ subject }, numRegIdTrib, domicilios[0]?.pais, `/destinatarios/${index}/numRegIdTrib`);
    },
  }),
  onCce({
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

function* misfit(
  { subject }: Pick<CceSubject, 'subject'>,
  found: string | undefined,
  pais: string | undefined,
  pointer: string,
): Generator<Place> {
  const pattern = rowOf(subject, 'c_Pais', pais)?.data['patron_identidad_tributaria'];
  if (has(found) && has(pattern) && !fitsPattern(pattern, found)) yield { pointer, found, expected: pattern };
}
