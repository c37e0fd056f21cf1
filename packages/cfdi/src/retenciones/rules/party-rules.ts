import { RFC_PUBLICO_EN_GENERAL, RFC_TERCERO_EXTRANJERO, parseRfc } from '../../identifiers/rfc.ts';
import { PUBLICO_EN_GENERAL, looksLikePublicoEnGeneral } from '../../identifiers/receiver-name.ts';
import { rowOf } from '../../rules/catalog-lookup.ts';
import { has } from '../../rules/subject.ts';
import type { RetencionRule } from './retencion-subject.ts';

/** Issuer and receiver (Reten20112, 20116, 20117, 20120; and what the schema says of RFCs). */
export const retencionPartyRules: readonly RetencionRule[] = [
  {
    sat: '301',
    code: 'retencion_emisor_rfc_generic',
    message: {
      es: 'El RFC {found} no puede usarse como emisor. Usa el RFC de quien retiene.',
      en: 'RFC {found} cannot be the issuer. Use the RFC of whoever withholds.',
    },
    *check({ document: { emisor } }) {
      const issuer = parseRfc(emisor.rfcE);
      if (issuer.valid && issuer.kind !== 'moral' && issuer.kind !== 'fisica')
        yield { pointer: '/emisor/rfcE', found: emisor.rfcE };
    },
  },
  {
    sat: 'Reten20112',
    code: 'retencion_regimen_wrong_person',
    message: {
      es: 'El régimen fiscal {found} no corresponde a una persona {expected}. Revisa la constancia de situación fiscal.',
      en: 'Tax regime {found} does not apply to this kind of person ({expected}). Check the tax status certificate.',
    },
    *check(subject) {
      const { rfcE, regimenFiscalE } = subject.document.emisor;
      const row = rowOf(subject, 'c_RegimenFiscal', regimenFiscalE);
      const isMoral = rfcE.length === 12;
      if (row === undefined || row.data[isMoral ? 'aplica_moral' : 'aplica_fisica'] === '1') return;
      yield { pointer: '/emisor/regimenFiscalE', found: regimenFiscalE, expected: isMoral ? 'moral' : 'física' };
    },
  },
  {
    sat: '301',
    code: 'retencion_receptor_required',
    message: {
      es: 'Faltan los datos del receptor: «nacional» o «extranjero», uno de los dos.',
      en: 'The data of the receiver are missing: `nacional` or `extranjero`, one of the two.',
    },
    *check({ document: { receptor } }) {
      if ((receptor.nacional === undefined) === (receptor.extranjero === undefined)) yield { pointer: '/receptor' };
    },
  },
  {
    code: 'retencion_nacionalidad_mismatch',
    message: {
      es: 'La nacionalidad {found} no es la de los datos del receptor ({expected}).',
      en: 'Nationality {found} is not that of the data of the receiver ({expected}).',
    },
    *check({ document: { receptor } }) {
      const { nacionalidadR, nacional, extranjero } = receptor;
      if ((nacional === undefined) === (extranjero === undefined)) return;
      const expected = nacional === undefined ? 'Extranjero' : 'Nacional';
      if (nacionalidadR !== expected) yield { pointer: '/receptor/nacionalidadR', found: nacionalidadR, expected };
    },
  },
  {
    sat: '301',
    code: 'retencion_receptor_rfc_not_for_this_role',
    message: {
      es: 'El RFC {found} no puede usarse aquí: un residente en el extranjero va en «extranjero», sin RFC.',
      en: 'RFC {found} cannot be used here: a resident abroad goes into `extranjero`, without RFC.',
    },
    *check({ rfcR }) {
      const { valid, kind } = kindOf(rfcR);
      if (valid && (kind === 'extranjero' || rfcR === RFC_TERCERO_EXTRANJERO))
        yield { pointer: '/receptor/nacional/rfcR', found: rfcR };
    },
  },
  {
    sat: 'Reten20116',
    code: 'retencion_publico_en_general',
    message: {
      es: 'El RFC XAXX010101000 va con el nombre «PUBLICO EN GENERAL», y ese nombre solo con ese RFC: aquí va {expected}.',
      en: 'RFC XAXX010101000 goes with the name "PUBLICO EN GENERAL", and that name only with that RFC: here goes {expected}.',
    },
    *check({ document: { receptor }, isPublicoEnGeneral }) {
      const { nomDenRazSocR = '', rfcR } = receptor.nacional ?? {};
      if (receptor.nacional === undefined || isPublicoEnGeneral === looksLikePublicoEnGeneral(nomDenRazSocR)) return;
      yield isPublicoEnGeneral
        ? { pointer: '/receptor/nacional/nomDenRazSocR', found: nomDenRazSocR, expected: PUBLICO_EN_GENERAL }
        : { pointer: '/receptor/nacional/rfcR', found: rfcR, expected: RFC_PUBLICO_EN_GENERAL };
    },
  },
  {
    sat: 'Reten20117',
    code: 'retencion_curp_of_moral',
    message: {
      es: 'Quita la CURP: el RFC {found} es de una persona moral.',
      en: 'Remove the CURP: RFC {found} is that of a legal person.',
    },
    *check({ document: { receptor }, rfcR }) {
      if (has(receptor.nacional?.curpR) && rfcR?.length === 12)
        yield { pointer: '/receptor/nacional/curpR', found: rfcR };
    },
  },
  {
    sat: 'Reten20120',
    code: 'retencion_domicilio_publico_en_general',
    message: {
      es: 'Con el público en general el domicilio fiscal es el código postal del lugar de expedición, {expected}.',
      en: 'With the general public the tax address is the postal code of the place of issue, {expected}.',
    },
    *check({ document: { receptor, lugarExpRetenc }, isPublicoEnGeneral }) {
      const found = receptor.nacional?.domicilioFiscalR;
      if (isPublicoEnGeneral && has(found) && found !== lugarExpRetenc)
        yield { pointer: '/receptor/nacional/domicilioFiscalR', found, expected: lugarExpRetenc };
    },
  },
];

function kindOf(rfc: string | undefined): { readonly valid: boolean; readonly kind?: string } {
  return parseRfc(rfc ?? '');
}
