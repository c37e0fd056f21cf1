import type { Place, Rule } from '../../../rules/rule.ts';
import { has } from '../../../rules/subject.ts';
import type { Subject } from '../../../rules/subject.ts';
import { NOMINA12 } from '../nomina12-xml.ts';
import { isPayroll, nominasOf } from './nomina-subject.ts';

function exactly(
  sat: string,
  code: string,
  pointer: string,
  expected: string,
  found: (subject: Subject) => string,
): Rule {
  return {
    sat,
    code,
    message: {
      es: 'En un comprobante de nómina este dato es siempre {expected}, no {found}.',
      en: 'In a payroll document this is always {expected}, not {found}.',
    },
    *check(subject) {
      if (isPayroll(subject) && found(subject) !== expected) yield { pointer, found: found(subject), expected };
    },
  };
}

function absent(sat: string, code: string, pointer: string, isThere: (subject: Subject) => boolean): Rule {
  return {
    sat,
    code,
    message: {
      es: 'Un comprobante de nómina no lleva este dato. Quítalo.',
      en: 'A payroll document does not have this. Remove it.',
    },
    *check(subject) {
      if (isPayroll(subject) && isThere(subject)) yield { pointer };
    },
  };
}

/** What a payroll document has in its header and its parties (NOM1–NOM4, NOM7, NOM8, NOM11, NOM12, NOM30). */
export const nominaDocumentRules: readonly Rule[] = [
  exactly('NOM1', 'nomina_moneda', '/moneda', 'MXN', ({ document }) => document.moneda),
  exactly('NOM2', 'nomina_tipo_not_n', '/tipoDeComprobante', 'N', ({ document }) => document.tipoDeComprobante),
  exactly('NOM3', 'nomina_exportacion', '/exportacion', '01', ({ document }) => document.exportacion),
  absent(
    'NOM4',
    'nomina_informacion_global',
    '/informacionGlobal',
    ({ document }) => document.informacionGlobal !== undefined,
  ),
  absent('NOM7', 'nomina_fac_atr_adquirente', '/emisor/facAtrAdquirente', ({ document }) =>
    has(document.emisor.facAtrAdquirente),
  ),
  {
    sat: 'NOM8',
    code: 'nomina_receptor_not_person',
    message: {
      es: 'El trabajador es una persona física: su RFC tiene 13 caracteres. Corrige {found}.',
      en: 'The worker is a natural person: their RFC has 13 characters. Correct {found}.',
    },
    *check(subject) {
      const { rfc } = subject.document.receptor;
      if (isPayroll(subject) && has(rfc) && rfc.length !== 13) yield { pointer: '/receptor/rfc', found: rfc };
    },
  },
  exactly(
    'NOM11',
    'nomina_regimen_receptor',
    '/receptor/regimenFiscalReceptor',
    '605',
    ({ document }) => document.receptor.regimenFiscalReceptor,
  ),
  exactly('NOM12', 'nomina_uso_cfdi', '/receptor/usoCfdi', 'CN01', ({ document }) => document.receptor.usoCfdi),
  {
    sat: 'NOM30',
    code: 'nomina_in_concepto',
    message: {
      es: 'El complemento de nómina va en el comprobante, no en el concepto. Muévelo.',
      en: 'The payroll complement goes into the document, not into the line. Move it.',
    },
    check: (subject) => misplaced(subject),
  },
  {
    code: 'nomina_complement_missing',
    severity: 'warning',
    message: {
      es: 'El comprobante es de tipo N y no lleva el complemento de nómina: no ampara ningún pago al trabajador.',
      en: 'The document is of type N and has no payroll complement: it proves no payment to the worker.',
    },
    *check(subject) {
      if (subject.isType('N') && nominasOf(subject).length === 0) yield { pointer: '/complementos' };
    },
  },
];

function* misplaced({ conceptos }: Subject): Generator<Place> {
  for (const { concepto, pointer } of conceptos) {
    for (const [index, { name }] of (concepto.complementoConcepto ?? []).entries())
      if (name === NOMINA12) yield { pointer: `${pointer}/complementoConcepto/${index}` };
  }
}
