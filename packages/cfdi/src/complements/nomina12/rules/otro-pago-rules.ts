import { Decimal } from '@kita/money';
import type { Place, Rule } from '../../../rules/rule.ts';
import { AJUSTES_DE_SUBSIDIO, SUBSIDIO, SUELDOS } from '../kinds.ts';
import { subsidyLimit } from '../subsidy-limits.ts';
import { has } from '../../../rules/subject.ts';
import { numberOf, onNomina } from './nomina-subject.ts';
import type { NominaSubject } from './nomina-subject.ts';

const COMPENSACION = '004';
const MONTH_DAYS = Decimal.fromInteger(31);

/** Payments that are no income (NOM98–NOM100, NOM102, NOM103). */
const paymentRules: readonly Rule[] = [
  onNomina({
    sat: 'NOM98',
    code: 'nomina_compensacion_required',
    message: {
      es: 'El otro pago 004 lleva los datos del saldo a favor que se compensa.',
      en: 'Other payment 004 has the details of the balance that is offset.',
    },
    *check({ otrosPagos }) {
      for (const { one, pointer } of otrosPagos)
        if (one.tipoOtroPago === COMPENSACION && one.compensacionSaldosAFavor === undefined)
          yield { pointer: `${pointer}/compensacionSaldosAFavor` };
    },
  }),
  onNomina({
    sat: 'NOM99',
    code: 'nomina_subsidio_node_required',
    message: {
      es: 'El otro pago 002 lleva el subsidio causado, aunque sea cero.',
      en: 'Other payment 002 has the subsidy caused, even when it is zero.',
    },
    *check({ otrosPagos }) {
      for (const { one, pointer } of otrosPagos)
        if (one.tipoOtroPago === SUBSIDIO && one.subsidioAlEmpleo === undefined)
          yield { pointer: `${pointer}/subsidioAlEmpleo` };
    },
  }),
  onNomina({
    sat: 'NOM100',
    code: 'nomina_otro_pago_zero',
    message: {
      es: 'Solo el subsidio (002) puede ser cero. Quita el otro pago {expected}, o indica su importe.',
      en: 'Only the subsidy (002) may be zero. Remove other payment {expected}, or state its amount.',
    },
    *check({ otrosPagos }) {
      for (const { one, pointer } of otrosPagos) {
        if (one.tipoOtroPago !== SUBSIDIO && numberOf(one.importe)?.isPositive() === false)
          yield { pointer: `${pointer}/importe`, found: one.importe, expected: one.tipoOtroPago };
      }
    },
  }),
  onNomina({
    sat: 'NOM102',
    code: 'nomina_saldo_below_remanente',
    message: {
      es: 'El saldo a favor ({found}) no puede ser menor que su remanente ({expected}).',
      en: 'The balance ({found}) cannot be less than what is left of it ({expected}).',
    },
    *check({ otrosPagos }) {
      for (const { one, pointer } of otrosPagos) {
        const { saldoAFavor: found, remanenteSalFav: expected } = one.compensacionSaldosAFavor ?? {};
        const [balance, left] = [numberOf(found), numberOf(expected)];
        if (balance && left && balance.lt(left))
          yield { pointer: `${pointer}/compensacionSaldosAFavor/saldoAFavor`, found, expected };
      }
    },
  }),
  onNomina({
    sat: 'NOM103',
    code: 'nomina_saldo_year',
    message: {
      es: 'El saldo a favor es del año anterior al pago ({expected}), o del mismo año si se paga diciembre; no de {found}.',
      en: 'The balance is of the year before the payment ({expected}), or of the same year if December is paid; not of {found}.',
    },
    check: (nomina) => balanceYears(nomina),
  }),
];

function* balanceYears({ nomina, otrosPagos }: NominaSubject): Generator<Place> {
  const [, year] = /^(\d{4})-\d{2}-\d{2}$/.exec(nomina.fechaPago) ?? [];
  if (year === undefined) return;
  const isDecember = [nomina.fechaPago, nomina.fechaInicialPago, nomina.fechaFinalPago].some(
    (date) => date.slice(4, 8) === '-12-',
  );
  const before = String(Number(year) - 1);
  for (const { one, pointer } of otrosPagos) {
    const found = one.compensacionSaldosAFavor?.año;
    if (!has(found) || found === before || (isDecember && found === year)) continue;
    yield { pointer: `${pointer}/compensacionSaldosAFavor/año`, found, expected: before };
  }
}

/** The subsidy for employment (NOM101, NOM105–NOM108). */
const subsidyRules: readonly Rule[] = [
  onNomina({
    sat: 'NOM101',
    code: 'nomina_subsidio_above_month',
    message: {
      es: 'El subsidio causado ({found}) es mayor que el que admite el SAT en un mes: {expected}.',
      en: 'The subsidy caused ({found}) is more than SAT admits in a month: {expected}.',
    },
    check: (nomina) => aboveLimit(nomina, (days) => (days.lte(MONTH_DAYS) ? ({ month }) => month : undefined)),
  }),
  onNomina({
    sat: 'NOM105',
    code: 'nomina_subsidio_required',
    message: {
      es: 'Con régimen 02 (sueldos) va el otro pago 002 (subsidio para el empleo), aunque sea cero, o un ajuste 007 u 008.',
      en: 'With regime 02 (wages) goes other payment 002 (subsidy), even when it is zero, or an adjustment 007 or 008.',
    },
    *check({ worker, otrosPagos }) {
      if (worker.tipoRegimen === SUELDOS && !otrosPagos.some(({ one }) => isOfSubsidy(one.tipoOtroPago)))
        yield { pointer: '/otrosPagos', expected: SUBSIDIO };
    },
  }),
  onNomina({
    sat: 'NOM106',
    code: 'nomina_subsidio_forbidden',
    message: {
      es: 'El subsidio para el empleo ({found}) solo va con régimen 02 (sueldos). Quítalo.',
      en: 'The subsidy for employment ({found}) only goes with regime 02 (wages). Remove it.',
    },
    *check({ worker, otrosPagos }) {
      if (!has(worker.tipoRegimen) || worker.tipoRegimen === SUELDOS) return;
      for (const { one, pointer } of otrosPagos)
        if (isOfSubsidy(one.tipoOtroPago)) yield { pointer: `${pointer}/tipoOtroPago`, found: one.tipoOtroPago };
    },
  }),
  onNomina({
    sat: 'NOM107',
    code: 'nomina_subsidio_above_caused',
    message: {
      es: 'El subsidio entregado ({found}) no puede ser mayor que el causado ({expected}).',
      en: 'The subsidy paid ({found}) cannot be more than the one caused ({expected}).',
    },
    *check({ otrosPagos }) {
      for (const { one, pointer } of otrosPagos) {
        const expected = one.subsidioAlEmpleo?.subsidioCausado;
        const [paid, caused] = [numberOf(one.importe), numberOf(expected)];
        if (one.tipoOtroPago === SUBSIDIO && paid && caused && paid.gt(caused))
          yield { pointer: `${pointer}/importe`, found: one.importe, expected };
      }
    },
  }),
  onNomina({
    sat: 'NOM108',
    code: 'nomina_subsidio_above_days',
    message: {
      es: 'El subsidio causado ({found}) es mayor que el que admite el SAT en los días pagados: {expected}.',
      en: 'The subsidy caused ({found}) is more than SAT admits in the days paid: {expected}.',
    },
    check: (nomina) => aboveLimit(nomina, (days) => (days.gt(MONTH_DAYS) ? ({ day }) => day.mul(days) : undefined)),
  }),
];

const isOfSubsidy = (tipo: string): boolean => tipo === SUBSIDIO || AJUSTES_DE_SUBSIDIO.has(tipo);

type Limit = NonNullable<ReturnType<typeof subsidyLimit>>;

function* aboveLimit(
  { nomina, subject, otrosPagos }: NominaSubject,
  limitFor: (days: Decimal) => ((limit: Limit) => Decimal) | undefined,
): Generator<Place> {
  const [days, limit] = [numberOf(nomina.numDiasPagados), subsidyLimit(subject.asOf)];
  const most = days && limit && limitFor(days)?.(limit);
  if (most === undefined) return;
  for (const { one, pointer } of otrosPagos) {
    const found = one.subsidioAlEmpleo?.subsidioCausado;
    if (numberOf(found)?.gt(most))
      yield { pointer: `${pointer}/subsidioAlEmpleo/subsidioCausado`, found, expected: most.toString() };
  }
}

export const nominaOtroPagoRules: readonly Rule[] = [...paymentRules, ...subsidyRules];
