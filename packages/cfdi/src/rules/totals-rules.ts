import { Decimal } from '@kita/money';
import { localTaxes } from '../build/local-taxes.ts';
import type { Place, Rule } from './rule.ts';
import { amountOf, has } from './subject.ts';
import type { Subject } from './subject.ts';

/** Subtotal, discount and total of the document (CFDI40107–40112, 40119), and the decimals they may print. */
export const totalsRules: readonly Rule[] = [
  {
    sat: 'CFDI40107',
    code: 'subtotal_decimals',
    message: {
      es: 'El subtotal lleva más decimales ({found}) de los que admite la moneda ({expected}).',
      en: 'The subtotal has more decimals ({found}) than the currency allows ({expected}).',
    },
    needsAmounts: true,
    check: (subject) => tooManyDecimals(subject, '/subTotal', subject.document.subTotal),
  },
  {
    sat: 'CFDI40108',
    code: 'subtotal_mismatch',
    message: {
      es: 'El subtotal debe ser la suma redondeada de los importes de los conceptos: {expected}, no {found}.',
      en: 'The subtotal must be the rounded sum of the importes of the lines: {expected}, not {found}.',
    },
    needsAmounts: true,
    *check(subject) {
      if (!subject.isType('IEN')) return;
      const importes = subject.conceptos.map(({ concepto }) => amountOf(concepto.importe));
      yield* differs('/subTotal', subject.document.subTotal, roundedSum(importes, subject.decimals));
    },
  },
  {
    sat: 'CFDI40109',
    code: 'subtotal_not_zero',
    message: {
      es: 'El subtotal de un comprobante de traslado o de pago debe ser 0.',
      en: 'The subtotal of a transfer or payment document must be 0.',
    },
    needsAmounts: true,
    *check(subject) {
      if (subject.isType('TP')) yield* differs('/subTotal', subject.document.subTotal, Decimal.zero);
    },
  },
  {
    sat: 'CFDI40110',
    code: 'descuento_above_subtotal',
    message: {
      es: 'El descuento ({found}) no puede ser mayor que el subtotal ({expected}).',
      en: 'The discount ({found}) cannot be more than the subtotal ({expected}).',
    },
    needsAmounts: true,
    *check({ document: { descuento, subTotal } }) {
      const [discount, limit] = [amountOf(descuento), amountOf(subTotal)];
      if (discount && limit && discount.gt(limit))
        yield { pointer: '/descuento', found: descuento, expected: subTotal };
    },
  },
  {
    sat: 'CFDI40111',
    code: 'descuento_mismatch',
    message: {
      es: 'El descuento del comprobante va si y solo si algún concepto lo tiene, y es su suma redondeada: {expected}.',
      en: 'The document has a discount exactly when some line has one, and it is their rounded sum: {expected}.',
    },
    needsAmounts: true,
    *check(subject) {
      const { descuento } = subject.document;
      const discounts = subject.conceptos.map(({ concepto }) => concepto.descuento).filter(has);
      if (discounts.length === 0 || !subject.isType('IEN')) {
        if (has(descuento) && subject.isType('IENTP')) yield { pointer: '/descuento', found: descuento, expected: '—' };
        return;
      }
      const expected = roundedSum(discounts.map(amountOf), subject.decimals);
      if (!has(descuento)) yield { pointer: '/descuento', expected: expected?.toString() };
      else yield* differs('/descuento', descuento, expected);
    },
  },
  {
    sat: 'CFDI40112',
    code: 'descuento_decimals',
    message: {
      es: 'El descuento lleva más decimales ({found}) de los que admite la moneda ({expected}).',
      en: 'The discount has more decimals ({found}) than the currency allows ({expected}).',
    },
    needsAmounts: true,
    check: (subject) => tooManyDecimals(subject, '/descuento', subject.document.descuento),
  },
  {
    sat: 'CFDI40119',
    code: 'total_mismatch',
    message: {
      es: 'El total debe ser subtotal − descuento + impuestos trasladados − retenidos, locales incluidos: {expected}, no {found}.',
      en: 'The total must be subtotal − discount + transferred − withheld taxes, local ones included: {expected}, not {found}.',
    },
    needsAmounts: true,
    *check({ document, decimals }) {
      const { impuestos, complementos } = document;
      const local = localTaxes(complementos);
      const expected = orZero(document.subTotal)
        .sub(orZero(document.descuento))
        .add(orZero(impuestos?.totalImpuestosTrasladados))
        .sub(orZero(impuestos?.totalImpuestosRetenidos))
        .add(local.trasladados)
        .sub(local.retenidos);
      yield* differs('/total', document.total, expected.round(Math.max(decimals, expected.scale)).strip(decimals));
    },
  },
];

/** More decimals than the currency has: `100.500` in pesos. */
export function* tooManyDecimals({ decimals }: Subject, pointer: string, text: string | undefined): Generator<Place> {
  const amount = amountOf(text);
  if (amount !== undefined && amount.scale > decimals) yield { pointer, found: text, expected: String(decimals) };
}

/** A written amount that is not the number expected; how many zeros it prints does not matter. */
export function* differs(pointer: string, text: string | undefined, expected: Decimal | undefined): Generator<Place> {
  const amount = amountOf(text);
  if (amount === undefined || expected === undefined || amount.eq(expected)) return;
  yield { pointer, found: text, expected: expected.toString() };
}

/** Sum rounded half up to `decimals`, or `undefined` when a term is malformed and the sum means nothing. */
export function roundedSum(terms: ReadonlyArray<Decimal | undefined>, decimals: number): Decimal | undefined {
  let total = Decimal.zero;
  for (const term of terms) {
    if (term === undefined) return undefined;
    total = total.add(term);
  }
  return total.round(decimals);
}

function orZero(text: string | undefined): Decimal {
  return amountOf(text) ?? Decimal.zero;
}
