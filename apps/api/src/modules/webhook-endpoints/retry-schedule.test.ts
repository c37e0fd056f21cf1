import { describe, expect, it } from 'vitest';

import { DISABLED_AFTER_MS, HEALTHY, afterFailure } from './endpoint-health.ts';
import type { EndpointHealth, Verdict } from './endpoint-health.ts';
import { RETRY_PAUSES_MS, askedPause, pauseAfter } from './retry-schedule.ts';

const HOUR_MS = 3_600_000;
const start = new Date('2026-11-21T12:00:00Z');
const at = (hours: number) => new Date(start.getTime() + hours * HOUR_MS);

describe('the retry schedule', () => {
  it('has ten attempts over three days, each pause up to a fifth shorter or longer', () => {
    expect(RETRY_PAUSES_MS).toHaveLength(10);
    const sum = RETRY_PAUSES_MS.reduce((total, pause) => total + pause);
    expect(sum / HOUR_MS).toBeCloseTo(75.6, 1);
    expect(pauseAfter(1, 0.5, undefined)).toBe(5000);
    expect(pauseAfter(1, 0, undefined)).toBe(4000);
    expect(pauseAfter(1, 1, undefined)).toBe(6000);
    expect(pauseAfter(9, 0.5, undefined)).toBe(24 * HOUR_MS);
    expect(pauseAfter(10, 0.5, undefined)).toBeUndefined();
  });

  it('waits longer when the receiver asks for it, never shorter', () => {
    expect(pauseAfter(1, 0.5, 60_000)).toBe(60_000);
    expect(pauseAfter(5, 0.5, 1000)).toBe(5 * HOUR_MS);
  });

  it('believes Retry-After of a 429 or 503 between a second and a day', () => {
    expect(askedPause(429, '120', start)).toBe(120_000);
    expect(askedPause(503, at(2).toUTCString(), start)).toBe(2 * HOUR_MS);
    expect(askedPause(503, '0', start)).toBe(1000);
    expect(askedPause(503, '999999999', start)).toBe(24 * HOUR_MS);
    expect(askedPause(503, at(-2).toUTCString(), start)).toBe(1000);
    expect(askedPause(500, '120', start)).toBeUndefined();
    expect(askedPause(429, 'soon', start)).toBeUndefined();
    expect(askedPause(429, undefined, start)).toBeUndefined();
  });
});

/** Verdicts of failures at these hours, without a success between. */
function verdicts(...hours: readonly number[]): Verdict[] {
  let health: EndpointHealth = HEALTHY;
  return hours.map((hour) => {
    const judged = afterFailure(health, at(hour));
    health = judged.health;
    return judged.verdict;
  });
}

describe('an endpoint that fails', () => {
  it('starts no clock within an hour, however often', () => {
    expect(new Set(verdicts(...Array.from({ length: 200 }, (_, index) => index / 200)))).toEqual(new Set(['none']));
  });

  it('starts the clock with several failures over twelve hours of one day, once', () => {
    expect(verdicts(0, 6, 12.5, 13, 14)).toEqual(['none', 'none', 'warn', 'none', 'none']);
  });

  it('starts no clock with rare failures', () => {
    expect(verdicts(0, 25, 50, 75, 100)).toEqual(['none', 'none', 'none', 'none', 'none']);
    expect(verdicts(0, 13)).toEqual(['none', 'none']);
  });

  it('is switched off by the first failure 120 hours after the clock started', () => {
    const clock = 12.5;
    const end = clock + DISABLED_AFTER_MS / HOUR_MS;
    expect(verdicts(0, 6, clock, end - 0.1, end)).toEqual(['none', 'none', 'warn', 'none', 'disable']);
  });
});
