import { Decimal } from '@kita/money';

export interface Comparison {
  readonly direction: 'up' | 'down' | 'same';
  /** Whole percent of what there was before; `undefined` where a percentage would say nothing. */
  readonly percent: number | undefined;
}

/** From so much on a percentage is a curiosity: "ten times" is said by the numbers themselves. */
const PERCENT_MAX = Decimal.parse('999');
const HUNDRED = Decimal.parse('100');

/**
 * A number against the one before. There is no percentage of nothing, of a negative, or of a handful: three invoices
 * against one is not "200 % more", so it is left out when fewer than `documentsMin` documents stand behind the base.
 */
export function compare(now: string, before: string, documentsBefore: number, documentsMin = 3): Comparison {
  const [value, base] = [Decimal.parse(now), Decimal.parse(before)];
  const direction = value.gt(base) ? 'up' : value.lt(base) ? 'down' : 'same';
  if (!base.isPositive() || value.isNegative() || documentsBefore < documentsMin)
    return { direction, percent: undefined };
  const percent = value.sub(base).abs().mul(HUNDRED).div(base, 0);
  return { direction, percent: percent.gt(PERCENT_MAX) ? undefined : Number(percent.toString()) };
}
