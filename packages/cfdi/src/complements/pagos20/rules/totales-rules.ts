import { Decimal } from '@kita/money';
import type { Place, Rule } from '../../../rules/rule.ts';
import { has } from '../../../rules/subject.ts';
import { totalTerms } from '../payment-taxes.ts';
import type { TotalKey } from '../payment-taxes.ts';
import { numberOf, onPagos } from './pagos-subject.ts';
import type { PagosSubject } from './pagos-subject.ts';

const CENTS = 2;

function total(sat: string, code: string, key: TotalKey): Rule {
  return onPagos({
    sat,
    code,
    message: {
      es: 'Este total debe ser la suma de lo que dicen los pagos por su tipo de cambio, en pesos: {expected}, no {found}.',
      en: 'This total must be the sum of what the payments state times their exchange rate, in pesos: {expected}, not {found}.',
    },
    check: (pagos) =>
      differs(pagos, `/totales/${key}`, pagos.pagos.totales[key], (pago) =>
        totalTerms(pago)
          .filter((term) => term.key === key)
          .map(({ amount }) => amount),
      ),
  });
}

/** Totales in MXN (CRP20201–20211). */
export const pagoTotalesRules: readonly Rule[] = [
  total('CRP20201', 'pago_total_retenciones_iva', 'totalRetencionesIva'),
  total('CRP20202', 'pago_total_retenciones_isr', 'totalRetencionesIsr'),
  total('CRP20203', 'pago_total_retenciones_ieps', 'totalRetencionesIeps'),
  total('CRP20204', 'pago_total_base_iva16', 'totalTrasladosBaseIva16'),
  total('CRP20205', 'pago_total_iva16', 'totalTrasladosImpuestoIva16'),
  total('CRP20206', 'pago_total_base_iva8', 'totalTrasladosBaseIva8'),
  total('CRP20207', 'pago_total_iva8', 'totalTrasladosImpuestoIva8'),
  total('CRP20208', 'pago_total_base_iva0', 'totalTrasladosBaseIva0'),
  total('CRP20209', 'pago_total_iva0', 'totalTrasladosImpuestoIva0'),
  total('CRP20210', 'pago_total_base_exento', 'totalTrasladosBaseIvaExento'),
  onPagos({
    sat: 'CRP20211',
    code: 'pago_monto_total',
    message: {
      es: 'El monto total debe ser la suma de los montos por su tipo de cambio, en pesos: {expected}, no {found}.',
      en: 'The total amount must be the sum of the amounts times their exchange rate, in pesos: {expected}, not {found}.',
    },
    check: (pagos) =>
      differs(pagos, '/totales/montoTotalPagos', pagos.pagos.totales.montoTotalPagos, ({ monto }) => [monto]),
  }),
];

/**
 * SAT says "rounded sum"; programs that round each payment before adding are stamped too, so both are admitted.
 * Silent while a term is no number: the sum would mean nothing.
 */
function* differs(
  { payments }: PagosSubject,
  pointer: string,
  text: string | undefined,
  termsOf: (pago: PagosSubject['payments'][number]['pago']) => ReadonlyArray<string | undefined>,
): Generator<Place> {
  const written = numberOf(text);
  if (!has(text) || written === undefined) return;
  let exact = Decimal.zero;
  let eachRounded = Decimal.zero;
  for (const { pago } of payments) {
    const rate = numberOf(pago.tipoCambioP ?? '1');
    const terms = termsOf(pago).map(numberOf);
    if (rate === undefined || terms.includes(undefined)) return;
    const amount = terms.reduce<Decimal>((sum, term) => sum.add(term ?? Decimal.zero), Decimal.zero).mul(rate);
    exact = exact.add(amount);
    eachRounded = eachRounded.add(amount.round(CENTS));
  }
  const expected = exact.round(CENTS);
  if (written.eq(expected) || written.eq(eachRounded)) return;
  yield { pointer, found: text, expected: expected.toString() };
}
