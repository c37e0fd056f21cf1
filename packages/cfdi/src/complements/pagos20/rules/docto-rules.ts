import { Decimal } from '@kita/money';
import { cutLimits } from '../../../build/limits.ts';
import type { Place, Rule } from '../../../rules/rule.ts';
import { has } from '../../../rules/subject.ts';
import { EQUAL_IN_MIXED, convertedLimits } from '../equivalence-limits.ts';
import { isMixed, pagoKeyRule } from './pago-rules.ts';
import { divisorOf, numberOf, onPagos } from './pagos-subject.ts';
import type { PagosSubject, PlacedDocto } from './pagos-subject.ts';

type AmountField = 'impSaldoAnt' | 'impPagado' | 'impSaldoInsoluto';

function positive(sat: string, code: string, field: AmountField, es: string, en: string): Rule {
  return onPagos({
    sat,
    code,
    message: { es: `${es} debe ser mayor que cero, no {found}.`, en: `${en} must be greater than zero, not {found}.` },
    *check({ documents }) {
      for (const { docto, pointer } of documents) {
        if (numberOf(docto[field])?.isPositive() === false)
          yield { pointer: `${pointer}/${field}`, found: docto[field], expected: '> 0' };
      }
    },
  });
}

function decimals(sat: string, code: string, field: AmountField): Rule {
  return onPagos({
    sat,
    code,
    message: {
      es: 'El importe {found} lleva más decimales de los que admite la moneda de la factura ({expected}).',
      en: 'The amount {found} has more decimals than the currency of the invoice allows ({expected}).',
    },
    *check(pagos) {
      for (const { docto, pointer } of pagos.documents) {
        const limit = pagos.decimals(docto.monedaDr);
        if ((numberOf(docto[field])?.scale ?? 0) > limit)
          yield { pointer: `${pointer}/${field}`, found: docto[field], expected: String(limit) };
      }
    },
  });
}

/** Currency, equivalence and balance of each document paid (CRP20236–20244, 20275, 20277). */
export const pagoDoctoRules: readonly Rule[] = [
  onPagos({
    sat: 'CRP20236',
    code: 'pago_moneda_dr_xxx',
    message: {
      es: 'La moneda de la factura pagada no puede ser XXX.',
      en: 'The currency of the invoice paid cannot be XXX.',
    },
    *check({ documents }) {
      for (const { docto, pointer } of documents)
        if (docto.monedaDr === 'XXX') yield { pointer: `${pointer}/monedaDr`, found: 'XXX' };
    },
  }),
  onPagos({
    sat: 'CRP20237',
    code: 'pago_equivalencia_required',
    message: {
      es: 'La factura y el pago están en monedas distintas ({expected}): indica la equivalencia.',
      en: 'The invoice and the payment are in different currencies ({expected}): state the equivalence.',
    },
    *check({ documents }) {
      for (const { pago, docto, pointer } of documents) {
        if (docto.monedaDr !== pago.monedaP && !has(docto.equivalenciaDr))
          yield { pointer: `${pointer}/equivalenciaDr`, expected: `${docto.monedaDr}/${pago.monedaP}` };
      }
    },
  }),
  onPagos({
    sat: 'CRP20238',
    code: 'pago_equivalencia_not_one',
    message: {
      es: 'La factura y el pago están en la misma moneda: la equivalencia es 1, no {found}.',
      en: 'The invoice and the payment are in the same currency: the equivalence is 1, not {found}.',
    },
    *check({ documents }) {
      for (const { pago, docto, pointer } of documents) {
        if (docto.monedaDr === pago.monedaP && numberOf(docto.equivalenciaDr)?.eq(Decimal.one) !== true)
          yield { pointer: `${pointer}/equivalenciaDr`, found: docto.equivalenciaDr, expected: '1' };
      }
    },
  }),
  positive('CRP20239', 'pago_saldo_ant_not_positive', 'impSaldoAnt', 'El saldo anterior', 'The previous balance'),
  decimals('CRP20240', 'pago_saldo_ant_decimals', 'impSaldoAnt'),
  positive('CRP20241', 'pago_imp_pagado_not_positive', 'impPagado', 'El importe pagado', 'The amount paid'),
  decimals('CRP20242', 'pago_imp_pagado_decimals', 'impPagado'),
  decimals('CRP20243', 'pago_saldo_insoluto_decimals', 'impSaldoInsoluto'),
  onPagos({
    sat: 'CRP20244',
    code: 'pago_saldo_insoluto_mismatch',
    message: {
      es: 'El saldo insoluto debe ser saldo anterior menos importe pagado, cero o más: {expected}, no {found}.',
      en: 'The remaining balance must be the previous balance less the amount paid, zero or more: {expected}, not {found}.',
    },
    *check({ documents }) {
      for (const { docto, pointer } of documents) {
        const [before, paid, left] = [docto.impSaldoAnt, docto.impPagado, docto.impSaldoInsoluto].map(numberOf);
        if (before === undefined || paid === undefined || left === undefined) continue;
        const expected = before.sub(paid);
        if (left.eq(expected) && !left.isNegative()) continue;
        yield {
          pointer: `${pointer}/impSaldoInsoluto`,
          found: docto.impSaldoInsoluto,
          expected: expected.isNegative() ? `≤ ${docto.impSaldoAnt}` : expected.toString(),
        };
      }
    },
  }),
  pagoKeyRule(
    'CRP20245',
    'pago_objeto_imp_dr_unknown',
    'c_ObjetoImp',
    { es: 'El objeto de impuesto', en: 'The object of tax' },
    ({ documents }) =>
      documents.map(({ docto, pointer }) => ({ pointer: `${pointer}/objetoImpDr`, key: docto.objetoImpDr })),
  ),
  onPagos({
    sat: 'CRP20275',
    code: 'pago_imp_pagado_out_of_limits',
    message: {
      es: 'Lo pagado de esta factura vale más que todo el pago ({expected}). Revisa el importe y la equivalencia.',
      en: 'What is paid of this invoice is worth more than the whole payment ({expected}). Check amount and equivalence.',
    },
    *check(pagos) {
      for (const placed of pagos.documents) yield* worthMoreThanPayment(pagos, placed);
    },
  }),
  onPagos({
    sat: 'CRP20277',
    code: 'pago_equivalencia_ten_decimals',
    message: {
      es: 'El pago cubre facturas en otras monedas: escribe la equivalencia de esta como {expected}.',
      en: 'The payment covers invoices in other currencies: write the equivalence of this one as {expected}.',
    },
    *check({ documents }) {
      for (const { pago, docto, pointer } of documents) {
        if (docto.monedaDr === pago.monedaP && isMixed(pago) && docto.equivalenciaDr !== EQUAL_IN_MIXED)
          yield { pointer: `${pointer}/equivalenciaDr`, found: docto.equivalenciaDr, expected: EQUAL_IN_MIXED };
      }
    },
  }),
];

/** SAT's limits of one document: its lower one alone must fit into the payment. The sum of all is CRP20276's. */
function* worthMoreThanPayment(pagos: PagosSubject, { pago, docto, pointer }: PlacedDocto): Generator<Place> {
  const [paid, rate, monto] = [numberOf(docto.impPagado), divisorOf(docto.equivalenciaDr), numberOf(pago.monto)];
  if (docto.monedaDr === pago.monedaP || paid === undefined || rate === undefined || monto === undefined) return;
  const { lower } = cutLimits(convertedLimits(paid, rate), pagos.decimals(pago.monedaP));
  if (lower.gt(monto)) yield { pointer: `${pointer}/impPagado`, found: docto.impPagado, expected: pago.monto };
}
