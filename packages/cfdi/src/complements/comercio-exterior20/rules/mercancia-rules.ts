import { Decimal } from '@kita/money';
import { cutLimits, importeLimits, isWithin } from '../../../build/limits.ts';
import type { Place, Rule } from '../../../rules/rule.ts';
import { amountOf, has } from '../../../rules/subject.ts';
import { UNIDAD_SERVICIO } from '../customs-units.ts';
import { dollarLimits } from '../dollar-limits.ts';
import type { Rates } from '../dollar-limits.ts';
import { onCce } from './cce-subject.ts';
import type { CceSubject, PlacedMercancia } from './cce-subject.ts';

const CENTS = 2;
/** A value that the customs rules allow where nothing is worth more. */
const isSymbolic = (value: Decimal): boolean => value.isZero() || value.eq(Decimal.one);

/** What goods are, and what they are worth in dollars. */
export const cceMercanciaRules: readonly Rule[] = [
  onCce({
    sat: 'CCE152',
    code: 'cce_mercancia_without_concepto',
    message: {
      es: 'La mercancía {found} no corresponde a ningún concepto: su número de identificación debe ser el de uno.',
      en: 'Goods {found} match no line: their identification number must be that of one.',
    },
    *check({ mercancias }) {
      for (const { mercancia, pointer, conceptos } of mercancias) {
        if (conceptos.length === 0 && mercancia.noIdentificacion !== '')
          yield { pointer: `${pointer}/noIdentificacion`, found: mercancia.noIdentificacion };
      }
    },
  }),
  onCce({
    sat: 'CCE153',
    code: 'cce_mercancia_repeated',
    message: {
      es: 'La mercancía {found} se repite con la misma fracción arancelaria. Únelas en una.',
      en: 'Goods {found} are repeated with the same tariff item. Put them into one.',
    },
    *check({ mercancias }) {
      const known = new Set<string>();
      for (const { mercancia, pointer } of mercancias) {
        const key = `${mercancia.noIdentificacion} ${mercancia.fraccionArancelaria ?? ''}`.trim();
        if (known.has(key)) yield { pointer, found: key };
        known.add(key);
      }
    },
  }),
  onCce({
    sat: 'CCE172',
    code: 'cce_valor_dolares_zero',
    message: {
      es: 'El valor en dólares solo puede ser cero en un servicio (unidad {expected}).',
      en: 'The value in dollars can be zero for a service only (unit {expected}).',
    },
    needsAmounts: true,
    *check({ mercancias }) {
      for (const { mercancia, pointer, isService } of mercancias) {
        if (amountOf(mercancia.valorDolares)?.isZero() && !isService)
          yield { pointer: `${pointer}/valorDolares`, found: mercancia.valorDolares, expected: UNIDAD_SERVICIO };
      }
    },
  }),
  onCce({
    sat: 'CCE158',
    code: 'cce_valor_dolares_out_of_limits',
    message: {
      es: 'El valor en dólares no corresponde al importe de los conceptos por el tipo de cambio: debe estar entre {expected}, no ser {found}.',
      en: 'The value in dollars does not match the amount of the lines at the exchange rate: it must be between {expected}, not {found}.',
    },
    needsAmounts: true,
    check: (cce) => unlikely(cce, { isExact: false }),
  }),
  onCce({
    code: 'cce_valor_dolares_unlikely',
    severity: 'warning',
    message: {
      es: 'El valor en dólares {found} se aparta del importe de los conceptos al tipo de cambio ({expected}). Revísalo.',
      en: 'The value in dollars {found} departs from the amount of the lines at the exchange rate ({expected}). Check it.',
    },
    needsAmounts: true,
    check: (cce) => unlikely(cce, { isExact: true }),
  }),
  onCce({
    sat: 'CCE171',
    code: 'cce_valor_aduana_out_of_limits',
    message: {
      es: 'El valor en dólares debe ser cantidad × valor unitario en la aduana: entre {expected}, no {found}.',
      en: 'The value in dollars must be quantity × unit value at customs: between {expected}, not {found}.',
    },
    needsAmounts: true,
    *check({ mercancias }) {
      for (const one of mercancias) yield* customsValue(one);
    },
  }),
  onCce({
    sat: 'CCE164',
    code: 'cce_muestras_without_discount',
    message: {
      es: 'Las muestras (fracción {found}) se descuentan por completo: el descuento de sus conceptos debe ser al menos {expected}.',
      en: 'Samples (tariff item {found}) are discounted in full: the discount of their lines must be at least {expected}.',
    },
    needsAmounts: true,
    check: (cce) => samples(cce),
  }),
];

/** Tariff item of samples and sample books. */
const MUESTRAS = '9801000100';

/**
 * Goods of one NoIdentificacion against their lines. The error is told with SAT's limits; the warning when they hold and
 * what a person means by the rate does not.
 */
function* unlikely(cce: CceSubject, { isExact }: { readonly isExact: boolean }): Generator<Place> {
  const rates = ratesOf(cce);
  if (rates === undefined || !cce.subject.isType('IE')) return;
  for (const goods of cce.byNoIdentificacion().values()) {
    const [first] = goods;
    const importe = sumOf((first?.conceptos ?? []).map((one) => one.importe));
    const values = goods.map(({ mercancia }) => amountOf(mercancia.valorDolares));
    const value = sumOf(goods.map(({ mercancia }) => mercancia.valorDolares));
    if (first === undefined || first.conceptos.length === 0 || importe === undefined || value === undefined) continue;
    if (values.some((one) => one === undefined || isSymbolic(one)) || importe.isZero()) continue;
    const outside = (exact: boolean): boolean => !isWithin(value, dollarLimits(importe, rates, { isExact: exact }), CENTS);
    if (isExact ? outside(false) || !outside(true) : !outside(false)) continue;
    const { lower, upper } = cutLimits(dollarLimits(importe, rates, { isExact }), CENTS);
    yield { pointer: `${first.pointer}/valorDolares`, found: value.toString(), expected: `${lower.toString()} – ${upper.toString()}` };
  }
} // prettier-ignore

/** Rates a conversion needs; an amount in dollars needs none. */
function ratesOf({ subject, tipoCambio, tipoCambioUsd }: CceSubject): Rates | undefined {
  const { moneda } = subject.document;
  if (moneda === 'XXX' || tipoCambio === undefined || tipoCambioUsd === undefined) return undefined;
  if (moneda === 'USD') return { tipoCambio, tipoCambioUsd: tipoCambio, decimals: subject.decimals };
  return { tipoCambio, tipoCambioUsd, decimals: subject.decimals };
}

function* customsValue({ mercancia, pointer }: PlacedMercancia): Generator<Place> {
  const [value, quantity, price] = [mercancia.valorDolares, mercancia.cantidadAduana, mercancia.valorUnitarioAduana].map(amountOf); // prettier-ignore
  if (value === undefined || quantity === undefined || price === undefined) return;
  if (isSymbolic(value)) return;
  const limits = importeLimits(quantity, price);
  if (isWithin(value, limits, CENTS)) return;
  const { lower, upper } = cutLimits(limits, CENTS);
  yield {
    pointer: `${pointer}/valorDolares`,
    found: mercancia.valorDolares,
    expected: `${lower.toString()} – ${upper.toString()}`,
  };
}

function* samples(cce: CceSubject): Generator<Place> {
  const rates = ratesOf(cce);
  if (rates?.tipoCambio.isPositive() !== true) return;
  const goods = cce.mercancias.filter(({ mercancia }) => mercancia.fraccionArancelaria === MUESTRAS);
  for (const [, same] of Map.groupBy(goods, ({ mercancia }) => mercancia.noIdentificacion)) {
    const [first] = same;
    const value = sumOf(same.map(({ mercancia }) => mercancia.valorDolares));
    const discount = sumOf((first?.conceptos ?? []).map(({ descuento }) => descuento).filter(has)) ?? Decimal.zero;
    if (first === undefined || first.conceptos.length === 0 || value === undefined) continue;
    const least = value.mul(rates.tipoCambioUsd).div(rates.tipoCambio, cce.subject.decimals, 'down');
    if (discount.gte(least)) continue;
    yield { pointer: `${first.pointer}/valorDolares`, found: MUESTRAS, expected: least.toString() };
  }
}

/** Sum of written amounts, or `undefined` when one is malformed and the sum means nothing. */
function sumOf(texts: readonly string[]): Decimal | undefined {
  let sum = Decimal.zero;
  for (const text of texts) {
    const amount = amountOf(text);
    if (amount === undefined) return undefined;
    sum = sum.add(amount);
  }
  return sum;
}
