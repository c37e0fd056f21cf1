const HOUR_MS = 3_600_000;
/** Failures are judged within a day. */
const WINDOW_MS = 24 * HOUR_MS;
/** Several failures, and not all at once: a deployment that breaks everything for an hour starts no clock. */
const FAILURES_MIN = 3;
const SPREAD_MS = 12 * HOUR_MS;
/** How long the clock runs before the endpoint is switched off. */
export const DISABLED_AFTER_MS = 120 * HOUR_MS;

/** What an endpoint's row remembers about its failures. */
export interface EndpointHealth {
  readonly failures: number;
  readonly failingSince: Date | null;
  readonly windowStartedAt: Date | null;
  readonly windowFailures: number;
  readonly clockStartedAt: Date | null;
}

/** `warn`: the clock starts now and the owner is told. `disable`: it ran out. */
export type Verdict = 'none' | 'warn' | 'disable';

/**
 * The health after one more failure. The clock starts when at least three attempts failed within 24 hours, the first and the
 * last at least 12 hours apart, with no success between; 120 hours later the next failure switches the endpoint off.
 */
export function afterFailure(health: EndpointHealth, now: Date): { health: EndpointHealth; verdict: Verdict } {
  const failures = health.failures + 1;
  const failingSince = health.failingSince ?? now;
  const isWithin = health.windowStartedAt !== null && now.getTime() - health.windowStartedAt.getTime() <= WINDOW_MS;
  const windowStartedAt = isWithin && health.windowStartedAt ? health.windowStartedAt : now;
  const windowFailures = isWithin ? health.windowFailures + 1 : 1;
  const next = { failures, failingSince, windowStartedAt, windowFailures, clockStartedAt: health.clockStartedAt };
  if (next.clockStartedAt !== null) {
    const isOver = now.getTime() - next.clockStartedAt.getTime() >= DISABLED_AFTER_MS;
    return { health: next, verdict: isOver ? 'disable' : 'none' };
  }
  const isSpread = now.getTime() - windowStartedAt.getTime() >= SPREAD_MS;
  if (windowFailures < FAILURES_MIN || !isSpread) return { health: next, verdict: 'none' };
  return { health: { ...next, clockStartedAt: now }, verdict: 'warn' };
}

/** As before its first failure. */
export const HEALTHY: EndpointHealth = {
  failures: 0,
  failingSince: null,
  windowStartedAt: null,
  windowFailures: 0,
  clockStartedAt: null,
};
