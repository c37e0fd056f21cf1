const HOUR_MS = 3_600_000;
const LAST = { hour: HOUR_MS, day: 24 * HOUR_MS, week: 168 * HOUR_MS, month: 720 * HOUR_MS } as const;

/** Stretches of time people ask for; `between` is one of their own. */
export const RANGES = ['hour', 'day', 'week', 'month', 'between'] as const;
export type Range = (typeof RANGES)[number];

export interface Between {
  /** As a field of date and time holds it, in the reader's own zone; empty until chosen. */
  readonly from: string;
  readonly to: string;
}

/** The stretch as the API takes it, or nothing while its own is not whole. Both ends come of one clock: 30 days stay 30 days. */
export function replayBetween(range: Range, { from, to }: Between, nowMs: number): Between | undefined {
  if (range !== 'between') {
    return { from: new Date(nowMs - LAST[range]).toISOString(), to: new Date(nowMs).toISOString() };
  }
  if (from === '' || to === '' || from >= to) return undefined;
  return { from: new Date(from).toISOString(), to: new Date(to).toISOString() };
}
