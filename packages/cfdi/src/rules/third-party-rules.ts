import { RFC_TERCERO_EXTRANJERO } from '../identifiers/rfc.ts';
import type { Concepto } from '../model/concepto.ts';
import type { Place, Rule } from './rule.ts';
import type { Subject } from './subject.ts';

/** Name of the foreign third party EXT990101NI1, word for word (matrix, CFDI40189). */
const TERCERO_EXTRANJERO_NOMBRE =
  'EXPEDICIÓN DE CFDI POR RESIDENTES EN MÉXICO QUE PRESTAN SERVICIOS DE INTERMEDIACIÓN ENTRE TERCEROS A OFERENTES DE BIENES Y SERVICIOS RESIDENTES EN EL EXTRANJERO';

/** Lines on behalf of others and imported goods (CFDI40188, 40189, 40193, 40195, 40200, 140223). */
export const thirdPartyRules: readonly Rule[] = [
  {
    sat: 'CFDI40188',
    code: 'tercero_same_as_party',
    message: {
      es: 'El RFC a cuenta de terceros ({found}) debe ser distinto del emisor y del receptor.',
      en: 'The RFC of the third party ({found}) must differ from issuer and receiver.',
    },
    *check(subject) {
      const { emisor, receptor } = subject.document;
      for (const { concepto, pointer } of subject.conceptos) {
        const rfc = concepto.aCuentaTerceros?.rfcACuentaTerceros;
        if (rfc !== undefined && (rfc === emisor.rfc || rfc === receptor.rfc)) {
          yield { pointer: `${pointer}/aCuentaTerceros/rfcACuentaTerceros`, found: rfc };
        }
      }
    },
  },
  {
    sat: 'CFDI40189',
    code: 'tercero_extranjero_nombre',
    message: {
      es: 'Con el tercero extranjero EXT990101NI1 el nombre es siempre: {expected}.',
      en: 'With the foreign third party EXT990101NI1 the name is always: {expected}.',
    },
    check: (subject) => foreignThird(subject, 'nombreACuentaTerceros', TERCERO_EXTRANJERO_NOMBRE),
  },
  {
    sat: 'CFDI40193',
    code: 'tercero_extranjero_domicilio',
    message: {
      es: 'Con el tercero extranjero EXT990101NI1 el código postal debe ser el lugar de expedición: {expected}, no {found}.',
      en: 'With the foreign third party EXT990101NI1 the postal code must be the place of issue: {expected}, not {found}.',
    },
    check: (subject) => foreignThird(subject, 'domicilioFiscalACuentaTerceros', subject.document.lugarExpedicion),
  },
  {
    sat: 'CFDI140223',
    code: 'tercero_extranjero_regimen',
    message: {
      es: 'Con el tercero extranjero EXT990101NI1 el régimen debe ser 616, no {found}.',
      en: 'With the foreign third party EXT990101NI1 the regime must be 616, not {found}.',
    },
    check: (subject) => foreignThird(subject, 'regimenFiscalACuentaTerceros', '616'),
  },
  {
    sat: 'CFDI40195',
    code: 'pedimento_forbidden',
    message: {
      es: 'Con Comercio Exterior los conceptos no llevan número de pedimento. Quítalo.',
      en: 'With Comercio Exterior the lines have no customs number. Remove it.',
    },
    *check(subject) {
      if (!subject.hasForeignTrade) return;
      for (const { concepto, pointer } of subject.conceptos) yield* pedimentos(concepto, pointer);
    },
  },
  {
    sat: 'CFDI40200',
    code: 'parte_pedimento_forbidden',
    message: {
      es: 'Con Comercio Exterior las partes no llevan número de pedimento. Quítalo.',
      en: 'With Comercio Exterior the parts have no customs number. Remove it.',
    },
    *check(subject) {
      if (!subject.hasForeignTrade) return;
      for (const { parte, pointer } of subject.partes()) yield* pedimentos(parte, pointer);
    },
  },
];

function* foreignThird(
  { conceptos }: Subject,
  field: 'nombreACuentaTerceros' | 'domicilioFiscalACuentaTerceros' | 'regimenFiscalACuentaTerceros',
  expected: string,
): Generator<Place> {
  for (const { concepto, pointer } of conceptos) {
    const third = concepto.aCuentaTerceros;
    if (third?.rfcACuentaTerceros !== RFC_TERCERO_EXTRANJERO || third[field] === expected) continue;
    yield { pointer: `${pointer}/aCuentaTerceros/${field}`, found: third[field], expected };
  }
}

function* pedimentos(
  { informacionAduanera = [] }: Pick<Concepto, 'informacionAduanera'>,
  pointer: string,
): Generator<Place> {
  for (const [index, found] of informacionAduanera.entries())
    yield { pointer: `${pointer}/informacionAduanera/${index}`, found };
}
