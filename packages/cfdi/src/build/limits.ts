import { Decimal } from '@kita/money';

/** Closed interval of accepted amounts, before cutting to any number of decimals. */
export interface Limits {
  readonly lower: Decimal;
  readonly upper: Decimal;
}

/** SAT's open upper end is written as "minus 10^-12" (error matrix, CFDI40167 and CFDI40180). */
const TINY = Decimal.fromUnits(1n, 12);

/**
 * Limits of an `Importe` (CFDI40167, CFDI40198): quantity and unit price may each hide half a unit of their last written
 * decimal. With n and m decimals:
 *
 *     lower = (cantidad − 10^-n/2) × (valorUnitario − 10^-m/2)
 *     upper = (cantidad + 10^-n/2 − 10^-12) × (valorUnitario + 10^-m/2 − 10^-12)
 *
 * Example: 3.000 × 199.9900 gives 599.86 … 600.08 at two decimals.
 */
export function importeLimits(cantidad: Decimal, valorUnitario: Decimal): Limits {
  return {
    lower: cantidad.sub(halfUnit(cantidad)).mul(valorUnitario.sub(halfUnit(valorUnitario))),
    upper: cantidad
      .add(halfUnit(cantidad))
      .sub(TINY)
      .mul(valorUnitario.add(halfUnit(valorUnitario)).sub(TINY)),
  };
}

/** Limits of the `Importe` of a concept tax (CFDI40180, CFDI40186): only the base is uncertain, the rate is exact. */
export function impuestoLimits(base: Decimal, tasaOCuota: Decimal): Limits {
  return {
    lower: base.sub(halfUnit(base)).mul(tasaOCuota),
    upper: base.add(halfUnit(base)).sub(TINY).mul(tasaOCuota),
  };
}

/**
 * Whether a written amount is inside: lower limit truncated, upper limit rounded up. SAT does not say to how many
 * decimals; the fewer of the currency's and the amount's own is the wider reading, and every stamped document seen
 * passes it. What this package writes passes both readings: a product rounded to the decimals it prints lies between
 * the truncated lower and the raised upper limit.
 */
export function isWithin(amount: Decimal, limits: Limits, decimals: number): boolean {
  // Cutting only widens: most amounts need none.
  if (amount.gte(limits.lower) && amount.lte(limits.upper)) return true;
  const { lower, upper } = cutLimits(limits, Math.min(decimals, amount.scale));
  return amount.gte(lower) && amount.lte(upper);
}

/** The limits as SAT compares them, for messages. */
export function cutLimits(limits: Limits, decimals: number): Limits {
  return { lower: limits.lower.round(decimals, 'down'), upper: limits.upper.round(decimals, 'ceil') };
}

/**
 * Whether a written amount is the very product of its factors, rounded to the decimals it prints: then it is within the
 * limits of both readings, because each factor lies between its own bounds. Nearly every line is, and this takes a tenth of
 * the time. Two factors of zero prove nothing: their limits do not enclose them.
 */
export function isRoundedProduct(amount: Decimal, left: Decimal, right: Decimal): boolean {
  if (left.isZero() && right.isZero()) return false;
  const product = left.mul(right);
  return amount.scale <= product.scale ? product.round(amount.scale).eq(amount) : product.eq(amount);
}

function halfUnit(value: Decimal): Decimal {
  return Decimal.fromUnits(5n, value.scale + 1);
}
