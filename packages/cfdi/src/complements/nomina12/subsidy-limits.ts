import { Decimal } from '@kita/money';

/** The most that a subsidy may be said to have been caused. */
export interface SubsidyLimit {
  /** First day of documents it applies to. */
  readonly from: string;
  /** In up to 31 days paid (NOM101). */
  readonly month: Decimal;
  /** Per day, when more than 31 days are paid (NOM108): the month over 30.4 days. */
  readonly day: Decimal;
}

const limit = (from: string, month: string, day: string): SubsidyLimit => ({
  from,
  month: Decimal.parse(month),
  day: Decimal.parse(day),
});

/**
 * Newest first. SAT's matrices of error codes for revisions C (table of 2013), D (21 February 2025) and E (in force since 1
 * January 2026). The decree raised the subsidy on 1 January 2025, before revision D said so: from that day on, the wider.
 */
const LIMITS: readonly SubsidyLimit[] = [
  limit('2026-01-01', '628.00', '20.66'),
  limit('2025-01-01', '475.00', '15.63'),
  limit('', '407.02', '13.39'),
];

/** The limit for a document of this day (`YYYY-MM-DD`); without a day, the newest. */
export function subsidyLimit(day: string | undefined): SubsidyLimit | undefined {
  return LIMITS.find(({ from }) => day === undefined || day >= from);
}
