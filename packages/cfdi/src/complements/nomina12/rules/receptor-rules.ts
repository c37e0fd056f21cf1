import { Decimal } from '@kita/money';
import type { Rule } from '../../../rules/rule.ts';
import { has } from '../../../rules/subject.ts';
import { spans } from '../antiguedad.ts';
import { dayNumber } from '../calendar.ts';
import { hasClabeCheckDigit } from '../clabe.ts';
import { esContratoLaboral } from './emisor-rules.ts';
import { onNomina, sumOf } from './nomina-subject.ts';

const CLABE_DIGITS = 18;
const HUNDRED = Decimal.fromInteger(100);

/** The worker's contract and time in service (NOM53–NOM55, NOM57, NOM58). */
export const nominaContractRules: readonly Rule[] = [
  onNomina({
    sat: 'NOM53',
    code: 'nomina_inicio_after_period',
    message: {
      es: 'La relación laboral empieza ({found}) después del último día pagado ({expected}). Corrige las fechas.',
      en: 'The employment begins ({found}) after the last day paid ({expected}). Correct the dates.',
    },
    *check({ nomina: { fechaFinalPago }, worker: { fechaInicioRelLaboral } }) {
      const [from, to] = [dayNumber(fechaInicioRelLaboral), dayNumber(fechaFinalPago)];
      if (from !== undefined && to !== undefined && from > to)
        yield { pointer: '/receptor/fechaInicioRelLaboral', found: fechaInicioRelLaboral, expected: fechaFinalPago };
    },
  }),
  onNomina({
    sat: 'NOM54',
    code: 'nomina_antiguedad_weeks',
    message: {
      es: 'La antigüedad ({found}) es mayor que el tiempo trabajado hasta el último día pagado ({expected}).',
      en: 'The seniority ({found}) is more than the time worked until the last day paid ({expected}).',
    },
    *check({ nomina: { fechaFinalPago }, worker: { fechaInicioRelLaboral, antigüedad } }) {
      const [, weeks] = /^P(\d+)W$/.exec(antigüedad ?? '') ?? [];
      const [from, to] = [dayNumber(fechaInicioRelLaboral), dayNumber(fechaFinalPago)];
      if (weeks === undefined || from === undefined || to === undefined || from > to) return;
      const most = Math.floor((to - from + 1) / 7);
      if (Number(weeks) > most) yield { pointer: '/receptor/antigüedad', found: antigüedad, expected: `P${most}W` };
    },
  }),
  onNomina({
    sat: 'NOM55',
    code: 'nomina_antiguedad_span',
    message: {
      es: 'La antigüedad {found} no es el tiempo que va del inicio de la relación laboral al último día pagado.',
      en: 'The seniority {found} is not the time between the first day of work and the last day paid.',
    },
    *check({ nomina: { fechaFinalPago }, worker: { fechaInicioRelLaboral, antigüedad } }) {
      const [from, to] = [dayNumber(fechaInicioRelLaboral), dayNumber(fechaFinalPago)];
      if (!/^P.*\dD$/.test(antigüedad ?? '') || from === undefined || to === undefined || from > to) return;
      if (!spans(antigüedad ?? '', from, to)) yield { pointer: '/receptor/antigüedad', found: antigüedad };
    },
  }),
  onNomina({
    sat: 'NOM57',
    code: 'nomina_regimen_laboral',
    message: {
      es: 'Con un contrato laboral (01 a 08) el régimen es 02, 03 o 04, no {found}.',
      en: 'With an employment contract (01 to 08) the regime is 02, 03 or 04, not {found}.',
    },
    *check({ worker: { tipoContrato, tipoRegimen } }) {
      if (esContratoLaboral(tipoContrato) && has(tipoRegimen) && !/^0[234]$/.test(tipoRegimen))
        yield { pointer: '/receptor/tipoRegimen', found: tipoRegimen, expected: '02, 03, 04' };
    },
  }),
  onNomina({
    sat: 'NOM58',
    code: 'nomina_regimen_no_laboral',
    message: {
      es: 'Sin contrato laboral (09, 10 o 99) el régimen va de 05 a 99, no es {found}.',
      en: 'Without an employment contract (09, 10 or 99) the regime is between 05 and 99, not {found}.',
    },
    *check({ worker: { tipoContrato, tipoRegimen } }) {
      if (/^(?:09|[1-9]\d)$/.test(tipoContrato) && /^0[0-4]$/.test(tipoRegimen))
        yield { pointer: '/receptor/tipoRegimen', found: tipoRegimen, expected: '05 – 99' };
    },
  }),
];

/** Where the wages are deposited, and for whom the worker worked (NOM62–NOM65, NOM68). */
export const nominaBankRules: readonly Rule[] = [
  onNomina({
    sat: 'NOM62',
    code: 'nomina_cuenta_length',
    message: {
      es: 'La cuenta {found} no tiene 10 dígitos (celular), 11 (cuenta), 16 (tarjeta) ni 18 (CLABE).',
      en: 'Account {found} has neither 10 digits (mobile), 11 (account), 16 (card) nor 18 (CLABE).',
    },
    *check({ worker: { cuentaBancaria } }) {
      if (has(cuentaBancaria) && ![10, 11, 16, CLABE_DIGITS].includes(cuentaBancaria.length))
        yield { pointer: '/receptor/cuentaBancaria', found: cuentaBancaria };
    },
  }),
  onNomina({
    sat: 'NOM63',
    code: 'nomina_banco_forbidden',
    message: {
      es: 'La CLABE ya dice el banco: quita la clave {found}.',
      en: 'The CLABE already names the bank: remove key {found}.',
    },
    *check({ worker: { cuentaBancaria, banco } }) {
      if (cuentaBancaria?.length === CLABE_DIGITS && has(banco)) yield { pointer: '/receptor/banco', found: banco };
    },
  }),
  onNomina({
    sat: 'NOM64',
    code: 'nomina_clabe_check_digit',
    message: {
      es: 'El dígito de control de la CLABE {found} no es correcto. Revisa el número.',
      en: 'The check digit of CLABE {found} is not right. Check the number.',
    },
    *check({ worker: { cuentaBancaria } }) {
      if (cuentaBancaria?.length === CLABE_DIGITS && !hasClabeCheckDigit(cuentaBancaria))
        yield { pointer: '/receptor/cuentaBancaria', found: cuentaBancaria };
    },
  }),
  onNomina({
    sat: 'NOM65',
    code: 'nomina_banco_required',
    message: {
      es: 'Indica el banco de la cuenta {expected}: solo la CLABE lo dice por sí misma.',
      en: 'State the bank of account {expected}: only a CLABE names it by itself.',
    },
    *check({ worker: { cuentaBancaria, banco } }) {
      if (has(cuentaBancaria) && [10, 11, 16].includes(cuentaBancaria.length) && !has(banco))
        yield { pointer: '/receptor/banco', expected: cuentaBancaria };
    },
  }),
  onNomina({
    sat: 'NOM68',
    code: 'nomina_porcentaje_tiempo',
    message: {
      es: 'Los porcentajes de tiempo deben sumar 100; suman {found}.',
      en: 'The percentages of time must add up to 100; they add up to {found}.',
    },
    *check({ worker: { subContratacion = [] } }) {
      const sum = sumOf(subContratacion.map(({ porcentajeTiempo }) => porcentajeTiempo));
      if (subContratacion.length > 0 && sum !== undefined && !sum.eq(HUNDRED))
        yield { pointer: '/receptor/subContratacion', found: sum.toString(), expected: '100' };
    },
  }),
];
