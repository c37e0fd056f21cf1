import { PUBLICO_EN_GENERAL } from '../identifiers/receiver-name.ts';
import { RFC_EXTRANJERO, RFC_PUBLICO_EN_GENERAL, isGenericRfc } from '../identifiers/rfc.ts';
import type { Rule } from './rule.ts';
import { has } from './subject.ts';

const SIN_OBLIGACIONES = '616';

/** Generic receivers and foreign residents (CFDI40146, 40149, 40151–40155, 40159). */
export const receptorRules: readonly Rule[] = [
  {
    sat: 'CFDI40146',
    code: 'publico_en_general_rfc',
    message: {
      es: 'El nombre PUBLICO EN GENERAL solo va con el RFC XAXX010101000, no con {found}. Corrige el nombre o el RFC.',
      en: 'The name PUBLICO EN GENERAL only goes with RFC XAXX010101000, not with {found}. Correct the name or the RFC.',
    },
    *check({ document: { receptor } }) {
      if (receptor.nombre === PUBLICO_EN_GENERAL && receptor.rfc !== RFC_PUBLICO_EN_GENERAL) {
        yield { pointer: '/receptor/nombre', found: receptor.rfc, expected: RFC_PUBLICO_EN_GENERAL };
      }
    },
  },
  {
    sat: 'CFDI40149',
    code: 'generic_rfc_domicilio',
    message: {
      es: 'Con RFC genérico el código postal del receptor debe ser el lugar de expedición: {expected}, no {found}.',
      en: 'With a generic RFC the postal code of the receiver must be the place of issue: {expected}, not {found}.',
    },
    *check({ document: { receptor, lugarExpedicion } }) {
      const { domicilioFiscalReceptor } = receptor;
      if (!isGenericRfc(receptor.rfc) || domicilioFiscalReceptor === lugarExpedicion) return;
      yield { pointer: '/receptor/domicilioFiscalReceptor', found: domicilioFiscalReceptor, expected: lugarExpedicion };
    },
  },
  {
    sat: 'CFDI40151',
    code: 'residencia_fiscal_forbidden',
    message: {
      es: 'Quita la residencia fiscal: solo va con el RFC de extranjeros, XEXX010101000.',
      en: 'Remove the country of residence: it only goes with the RFC for foreigners, XEXX010101000.',
    },
    *check({ document: { receptor } }) {
      const { rfc, residenciaFiscal } = receptor;
      if (has(residenciaFiscal) && rfc !== RFC_EXTRANJERO)
        yield { pointer: '/receptor/residenciaFiscal', found: residenciaFiscal };
    },
  },
  {
    sat: 'CFDI40152',
    code: 'residencia_fiscal_mexico',
    message: {
      es: 'La residencia fiscal de un receptor extranjero no puede ser México. Pon su país.',
      en: 'The country of residence of a foreign receiver cannot be Mexico. Give their country.',
    },
    *check({ document: { receptor } }) {
      if (receptor.residenciaFiscal === 'MEX') yield { pointer: '/receptor/residenciaFiscal', found: 'MEX' };
    },
  },
  {
    sat: 'CFDI40153',
    code: 'residencia_fiscal_required',
    message: {
      es: 'Indica el país de residencia del receptor extranjero: es obligatorio con NumRegIdTrib o con Comercio Exterior.',
      en: 'State the country of the foreign receiver: it is required with NumRegIdTrib or Comercio Exterior.',
    },
    *check(subject) {
      const { rfc, residenciaFiscal, numRegIdTrib } = subject.document.receptor;
      if (rfc !== RFC_EXTRANJERO || has(residenciaFiscal)) return;
      if (has(numRegIdTrib) || subject.hasForeignTrade) yield { pointer: '/receptor/residenciaFiscal' };
    },
  },
  {
    sat: 'CFDI40154',
    code: 'num_reg_id_trib_forbidden',
    message: {
      es: 'Quita el NumRegIdTrib: solo va con el RFC de extranjeros, XEXX010101000.',
      en: 'Remove NumRegIdTrib: it only goes with the RFC for foreigners, XEXX010101000.',
    },
    *check({ document: { receptor } }) {
      const { rfc, numRegIdTrib } = receptor;
      if (has(numRegIdTrib) && rfc !== RFC_EXTRANJERO) yield { pointer: '/receptor/numRegIdTrib', found: numRegIdTrib };
    },
  },
  {
    sat: 'CFDI40155',
    code: 'num_reg_id_trib_required',
    message: {
      es: 'Indica el número de identificación fiscal del receptor extranjero: Comercio Exterior lo exige.',
      en: 'State the tax identification number of the foreign receiver: Comercio Exterior requires it.',
    },
    *check(subject) {
      const { rfc, numRegIdTrib } = subject.document.receptor;
      if (rfc === RFC_EXTRANJERO && subject.hasForeignTrade && !has(numRegIdTrib))
        yield { pointer: '/receptor/numRegIdTrib' };
    },
  },
  {
    sat: 'CFDI40159',
    code: 'generic_rfc_regimen',
    message: {
      es: 'Con RFC genérico el régimen del receptor debe ser 616 (sin obligaciones fiscales), no {found}.',
      en: 'With a generic RFC the regime of the receiver must be 616 (no tax obligations), not {found}.',
    },
    *check(subject) {
      const { rfc, regimenFiscalReceptor } = subject.document.receptor;
      // A worker who died has the generic RFC and regime 605 (NOM11 of the payroll matrix).
      if (!isGenericRfc(rfc) || regimenFiscalReceptor === SIN_OBLIGACIONES || subject.isType('N')) return;
      yield { pointer: '/receptor/regimenFiscalReceptor', found: regimenFiscalReceptor, expected: SIN_OBLIGACIONES };
    },
  },
];
