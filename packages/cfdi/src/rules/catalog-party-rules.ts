import { RFC_TERCERO_EXTRANJERO } from '../identifiers/rfc.ts';
import { rowOf } from './catalog-lookup.ts';
import type { CatalogRow } from './catalog-port.ts';
import { fitsPattern } from './fits-pattern.ts';
import type { Place, Rule } from './rule.ts';
import { has } from './subject.ts';
import type { Subject } from './subject.ts';

const regimen = {
  es: 'El régimen fiscal {found} no corresponde a una persona {expected}. Revisa la constancia de situación fiscal.',
  en: 'Tax regime {found} does not apply to this kind of person ({expected}). Check the tax status certificate.',
};

/** What the catalogues say about persons, uses and countries (CFDI40141, 40156, 40158, 40161). */
export const catalogPartyRules: readonly Rule[] = [
  {
    sat: 'CFDI40141',
    code: 'emisor_regimen_wrong_person',
    message: regimen,
    *check(subject) {
      const { rfc, regimenFiscal } = subject.document.emisor;
      yield* wrongPerson(subject, rfc, regimenFiscal, '/emisor/regimenFiscal');
    },
  },
  {
    sat: 'CFDI40158',
    code: 'receptor_regimen_wrong_person',
    message: regimen,
    *check(subject) {
      const { rfc, regimenFiscalReceptor } = subject.document.receptor;
      yield* wrongPerson(subject, rfc, regimenFiscalReceptor, '/receptor/regimenFiscalReceptor');
    },
  },
  {
    sat: 'CFDI40161',
    code: 'uso_cfdi_not_for_regimen',
    message: {
      es: 'El uso de CFDI {found} no está permitido para el régimen o el tipo de persona de este receptor. Aplica a los regímenes {expected}.',
      en: 'Use {found} is not allowed for the regime or the kind of person of this receiver. It applies to the regimes {expected}.',
    },
    *check(subject) {
      const { rfc, usoCfdi, regimenFiscalReceptor } = subject.document.receptor;
      const row = rowOf(subject, 'c_UsoCFDI', usoCfdi);
      if (row === undefined) return;
      const regimenes = (row.data['regimenes_fiscales_receptores'] ?? '').split(/[\s,]+/).filter(has);
      const isListed = regimenes.length === 0 || regimenes.includes(regimenFiscalReceptor);
      if (isListed && appliesTo(row, rfc)) return;
      yield { pointer: '/receptor/usoCfdi', found: usoCfdi, expected: regimenes.join(', ') };
    },
  },
  {
    sat: 'CFDI40156',
    code: 'num_reg_id_trib_malformed',
    message: {
      es: 'El número de identificación fiscal {found} no tiene la forma que usa ese país ({expected}).',
      en: 'The tax identification number {found} has not the form used in that country ({expected}).',
    },
    *check(subject) {
      const { numRegIdTrib, residenciaFiscal } = subject.document.receptor;
      const pattern = rowOf(subject, 'c_Pais', residenciaFiscal)?.data['patron_identidad_tributaria'];
      if (!has(numRegIdTrib) || !has(pattern) || fitsPattern(pattern, numRegIdTrib)) return;
      yield { pointer: '/receptor/numRegIdTrib', found: numRegIdTrib, expected: pattern };
    },
  },
];

function* wrongPerson(subject: Subject, rfc: string, regimenFiscal: string, pointer: string): Generator<Place> {
  const row = rowOf(subject, 'c_RegimenFiscal', regimenFiscal);
  if (row === undefined || rfc === RFC_TERCERO_EXTRANJERO || appliesTo(row, rfc)) return;
  yield { pointer, found: regimenFiscal, expected: rfc.length === 12 ? 'moral' : 'física' };
}

/** Twelve characters are a legal person, thirteen a natural one; the generic keys count as natural persons. */
function appliesTo({ data }: CatalogRow, rfc: string): boolean {
  return rfc.length === 12 ? data['aplica_moral'] === '1' : data['aplica_fisica'] === '1';
}
