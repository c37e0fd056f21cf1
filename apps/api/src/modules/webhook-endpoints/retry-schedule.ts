const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;

/** Pause before each attempt, the first included: ten attempts over about three days (Standard Webhooks, "retry schedule"). */
export const RETRY_PAUSES_MS: readonly number[] = [
  0,
  5 * SECOND_MS,
  5 * MINUTE_MS,
  30 * MINUTE_MS,
  2 * HOUR_MS,
  5 * HOUR_MS,
  10 * HOUR_MS,
  14 * HOUR_MS,
  20 * HOUR_MS,
  24 * HOUR_MS,
];

/** Each pause is up to a fifth shorter or longer, so that what failed together does not come back together. */
const JITTER_PART = 5;
const ASKED_MIN_MS = SECOND_MS;
const ASKED_MAX_MS = 24 * HOUR_MS;

/**
 * How long to wait before the next attempt after so many failures; `undefined` when the schedule is over. What the receiver
 * asked for (`Retry-After`) can only make it longer: a receiver that asks for a second each time would use all up at once.
 */
export function pauseAfter(
  failures: number,
  random: number,
  askedMs: number | undefined,
  pausesMs: readonly number[] = RETRY_PAUSES_MS,
): number | undefined {
  const pauseMs = pausesMs[failures];
  if (pauseMs === undefined) return undefined;
  const spread = pauseMs + (pauseMs / JITTER_PART) * (2 * random - 1);
  return Math.round(Math.max(spread, askedMs ?? 0));
}

/** What `Retry-After` of a 429 or 503 asks for, in seconds or as a date, between a second and a day. */
export function askedPause(status: number, header: string | undefined, now: Date): number | undefined {
  if (header === undefined || (status !== 429 && status !== 503)) return undefined;
  const text = header.trim();
  const askedMs = /^\d{1,9}$/.test(text) ? Number(text) * SECOND_MS : Date.parse(text) - now.getTime();
  if (Number.isNaN(askedMs)) return undefined;
  return Math.min(Math.max(askedMs, ASKED_MIN_MS), ASKED_MAX_MS);
}
