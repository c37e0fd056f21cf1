import type { Decimal } from '@kita/money';

/** SAT allows up to six decimals inside a concept; the document rounds once, at the end (filling guide, Anexo 20). */
export const CONCEPT_DECIMALS = 6;
/** People read "100.00", not "100": shorter amounts are padded. */
const DECIMALS_MIN = 2;

/** An amount as a concept prints it: rounded to six decimals, without trailing zeros beyond the second. */
export function written(amount: Decimal): Decimal {
  const rounded = amount.scale > CONCEPT_DECIMALS ? amount.round(CONCEPT_DECIMALS) : amount;
  return atLeastCents(rounded.strip(DECIMALS_MIN));
}

/** Same amount with two decimals or more. */
export function atLeastCents(amount: Decimal): Decimal {
  return amount.scale < DECIMALS_MIN ? amount.round(DECIMALS_MIN) : amount;
}
