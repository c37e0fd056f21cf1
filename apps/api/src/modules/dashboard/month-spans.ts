/** Civil days, `2026-11-21`, both ends included. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

export interface MonthSpans {
  readonly thisMonth: Span;
  readonly sameDays: Span;
  readonly lastMonth: Span;
}

/**
 * The month of a day until that day, and what it is compared with: the same days of the month before, and all of it.
 * A day that month lacks is its last: 31 March is compared with 1 to 28 February.
 */
export function monthSpans(today: string): MonthSpans {
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  const lastFirst = civil(year, month - 1, 1);
  const lastLast = civil(year, month, 0);
  return {
    thisMonth: { from: civil(year, month, 1), to: today },
    sameDays: { from: lastFirst, to: day < Number(lastLast.slice(8)) ? civil(year, month - 1, day) : lastLast },
    lastMonth: { from: lastFirst, to: lastLast },
  };
}

/** Months count from one; a day or month out of range moves on, as calendars do. */
function civil(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}
