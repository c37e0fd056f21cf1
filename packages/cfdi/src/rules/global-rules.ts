import { PUBLICO_EN_GENERAL } from '../identifiers/receiver-name.ts';
import { RFC_PUBLICO_EN_GENERAL } from '../identifiers/rfc.ts';
import type { Rule } from './rule.ts';
import type { Subject } from './subject.ts';

const RIF = '621';
const YEARS_BACK = 5;

/** The node of the global invoice (CFDI40130, 40132, 40134–40136). */
export const globalRules: readonly Rule[] = [
  {
    sat: 'CFDI40130',
    code: 'informacion_global_required',
    message: {
      es:
        'Una factura a PUBLICO EN GENERAL con RFC genérico es global y lleva periodicidad, meses y año. Agrégalos, o pon el ' +
        'nombre de la persona si es una sola venta.',
      en:
        'An invoice to PUBLICO EN GENERAL with the generic RFC is a global invoice and needs period, months and year. Add ' +
        'them, or give the name of the person if it is a single sale.',
    },
    *check(subject) {
      const { receptor, informacionGlobal } = subject.document;
      const isGlobal = receptor.rfc === RFC_PUBLICO_EN_GENERAL && receptor.nombre === PUBLICO_EN_GENERAL;
      if (isGlobal && subject.isType('I') && informacionGlobal === undefined) yield { pointer: '/informacionGlobal' };
    },
  },
  {
    sat: 'CFDI40132',
    code: 'periodicidad_bimestral_not_allowed',
    message: {
      es: 'La periodicidad bimestral (05) es solo para emisores del régimen 621. Usa otra periodicidad.',
      en: 'The two-month period (05) is only for issuers of regime 621. Use another period.',
    },
    *check({ document: { informacionGlobal, emisor } }) {
      if (informacionGlobal?.periodicidad !== '05' || emisor.regimenFiscal === RIF) return;
      yield { pointer: '/informacionGlobal/periodicidad', found: '05' };
    },
  },
  {
    sat: 'CFDI40134',
    code: 'meses_not_single_month',
    message: {
      es: 'Con esta periodicidad el mes debe ser de 01 a 12, no {found}.',
      en: 'With this period the month must be 01 to 12, not {found}.',
    },
    *check({ document: { informacionGlobal } }) {
      if (informacionGlobal === undefined || informacionGlobal.periodicidad === '05') return;
      const { meses } = informacionGlobal;
      if (!/^(0[1-9]|1[0-2])$/.test(meses))
        yield { pointer: '/informacionGlobal/meses', found: meses, expected: '01–12' };
    },
  },
  {
    sat: 'CFDI40135',
    code: 'meses_not_bimester',
    message: {
      es: 'Con periodicidad bimestral los meses deben ser de 13 (enero-febrero) a 18 (noviembre-diciembre), no {found}.',
      en: 'With the two-month period the months must be 13 (January-February) to 18 (November-December), not {found}.',
    },
    *check({ document: { informacionGlobal } }) {
      if (informacionGlobal?.periodicidad !== '05') return;
      const { meses } = informacionGlobal;
      if (!/^1[3-8]$/.test(meses)) yield { pointer: '/informacionGlobal/meses', found: meses, expected: '13–18' };
    },
  },
  {
    sat: 'CFDI40136',
    code: 'año_out_of_range',
    message: {
      es: 'El año de la factura global debe estar entre {expected}, no {found}.',
      en: 'The year of the global invoice must be within {expected}, not {found}.',
    },
    *check(subject) {
      const { informacionGlobal } = subject.document;
      const current = yearOfIssue(subject);
      if (informacionGlobal === undefined || current === undefined) return;
      const year = Number(informacionGlobal.año);
      if (year >= current - YEARS_BACK && year <= current) return;
      const expected = `${current - YEARS_BACK}–${current}`;
      yield { pointer: '/informacionGlobal/año', found: informacionGlobal.año, expected };
    },
  },
  {
    code: 'año_before_last_year',
    severity: 'warning',
    message: {
      es: 'La guía del SAT solo prevé globales del año en curso o del anterior. Revisa el año ({found}).',
      en: "SAT's guide only foresees global invoices of this year or the last. Check the year ({found}).",
    },
    *check(subject) {
      const { informacionGlobal } = subject.document;
      const current = yearOfIssue(subject);
      if (informacionGlobal === undefined || current === undefined) return;
      const year = Number(informacionGlobal.año);
      if (year < current - 1 && year >= current - YEARS_BACK) {
        yield {
          pointer: '/informacionGlobal/año',
          found: informacionGlobal.año,
          expected: `${current - 1}–${current}`,
        };
      }
    },
  },
];

/** The document's own year: it may be at most 72 hours old when stamped, so it is the current one. */
function yearOfIssue({ asOf }: Subject): number | undefined {
  return asOf === undefined ? undefined : Number(asOf.slice(0, 4));
}
