import { Decimal } from '@kita/money';
import type { Limits } from '../../build/limits.ts';

/** What an amount of the document is converted to dollars with. */
export interface Rates {
  /** Pesos per unit of the document's currency. */
  readonly tipoCambio: Decimal;
  /** Pesos per dollar, above zero. */
  readonly tipoCambioUsd: Decimal;
  /** Decimals of the document's currency. */
  readonly decimals: number;
}

const TINY = Decimal.fromUnits(1n, 12);
const PLACES = 12;

/**
 * Limits of a value in dollars, as SAT's validations of the complement have them since 1.1: amount and rates may each hide
 * half a unit of their last decimal.
 *
 *     lower = (importe − 10^-d/2) × (TipoCambio − 10^-n/2) ÷ (TipoCambioUSD + 10^-m/2 − 10^-12)
 *     upper = (importe + 10^-d/2 − 10^-12) × (TipoCambio + 10^-n/2 − 10^-12) ÷ (TipoCambioUSD − 10^-m/2)
 *
 * with d the decimals of the currency, n and m those written. A document in pesos has TipoCambio 1, whose half unit makes
 * the limits very wide: `isExact` takes it as it is, which is what a person means.
 */
export function dollarLimits(
  importe: Decimal,
  { tipoCambio, tipoCambioUsd, decimals }: Rates,
  { isExact = false }: { readonly isExact?: boolean } = {},
): Limits {
  const half = halfOf(decimals);
  const rate = isExact ? Decimal.zero : halfOf(tipoCambio.scale);
  const usd = halfOf(tipoCambioUsd.scale);
  return {
    lower: divided(notNegative(importe.sub(half)).mul(notNegative(tipoCambio.sub(rate))), tipoCambioUsd.add(usd).sub(TINY), 'down'), // prettier-ignore
    upper: divided(importe.add(half).sub(TINY).mul(tipoCambio.add(rate)), positive(tipoCambioUsd.sub(usd)), 'ceil'),
  };
}

function halfOf(scale: number): Decimal {
  return Decimal.fromUnits(5n, scale + 1);
}

function divided(value: Decimal, by: Decimal, mode: 'down' | 'ceil'): Decimal {
  return value.div(by, PLACES, mode);
}

function notNegative(value: Decimal): Decimal {
  return value.isNegative() ? Decimal.zero : value;
}

/** A rate below half a unit of itself bounds nothing. */
function positive(value: Decimal): Decimal {
  return value.isPositive() ? value : TINY;
}
