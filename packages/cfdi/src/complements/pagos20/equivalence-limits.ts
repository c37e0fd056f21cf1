import { Decimal } from '@kita/money';
import type { Limits } from '../../build/limits.ts';

/** SAT's open upper end is written as "minus 10^-12" (error matrix, CFDI40167). */
const TINY = Decimal.fromUnits(1n, 12);
const ONE = '1.0000000000';
/** Digits kept of a quotient: far beyond the six that are compared. */
const QUOTIENT_DECIMALS = 20;

/** Decimals that EquivalenciaDR may print. */
export const EQUIVALENCE_DECIMALS = 10;

/** Equal currencies in a payment that also covers documents in others: ten decimals, for the margins (CRP20277). */
export const EQUAL_IN_MIXED = ONE;

/**
 * What an amount of a document is worth in the currency of its payment. The amount and the equivalence may each hide half
 * a unit of their last written decimal (CRP20275, CRP20276); with n and m decimals:
 *
 *     lower = (impPagado − 10^-n/2) ÷ (equivalenciaDr + 10^-m/2 − 10^-12)
 *     upper = (impPagado + 10^-n/2 − 10^-12) ÷ (equivalenciaDr − 10^-m/2)
 *
 * Example: 694.43 pesos at 17.36075 pesos per dollar are 39.9996 … 40.0003 dollars. The equivalence must be above zero.
 */
export function convertedLimits(impPagado: Decimal, equivalenciaDr: Decimal): Limits {
  const amountHalf = halfUnit(impPagado);
  const rateHalf = halfUnit(equivalenciaDr);
  return {
    lower: impPagado.sub(amountHalf).div(equivalenciaDr.add(rateHalf).sub(TINY), QUOTIENT_DECIMALS, 'down'),
    upper: impPagado.add(amountHalf).sub(TINY).div(equivalenciaDr.sub(rateHalf), QUOTIENT_DECIMALS, 'ceil'),
  };
}

/** An amount of a document in the currency of its payment, with digits to spare. */
export function converted(amount: Decimal, equivalenciaDr: Decimal): Decimal {
  return amount.div(equivalenciaDr, QUOTIENT_DECIMALS);
}

function halfUnit(value: Decimal): Decimal {
  return Decimal.fromUnits(5n, value.scale + 1);
}
