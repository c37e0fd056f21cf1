import type { CrashOutcome } from './run-crash.ts';

export interface CrashSummary {
  readonly kills: number;
  /** Invoices the clients were told of. */
  readonly issued: number;
  readonly lost: number;
  readonly double: number;
  /** A person was called: stamps that came back defective. */
  readonly needs_attention: number;
}

export function summarize({
  kills,
  facts,
  findings,
}: Pick<CrashOutcome, 'kills' | 'facts' | 'findings'>): CrashSummary {
  return {
    kills,
    issued: facts.acknowledged.length,
    lost: findings.filter(({ harm }) => harm === 'lost').length,
    double: findings.filter(({ harm }) => harm === 'double').length,
    needs_attention: facts.invoices.filter(({ state }) => state === 'needs_attention').length,
  };
}
