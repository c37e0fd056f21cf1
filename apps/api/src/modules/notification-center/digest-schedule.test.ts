import { describe, expect, it } from 'vitest';

import { isTimeZone, nextDigest } from './digest-schedule.ts';
import { stepOf } from './warn-of-certificates.ts';

const daily = { digest: 'daily', hour: 8, weekday: 1, timeZone: 'America/Mexico_City' } as const;
const next = (settings: Parameters<typeof nextDigest>[0], after: string) =>
  nextDigest(settings, new Date(after))?.toISOString();

describe('the next digest', () => {
  it('is at the hour of the person’s own wall clock', () => {
    expect(next(daily, '2026-11-28T13:00:00Z')).toBe('2026-11-28T14:00:00.000Z');
    expect(next(daily, '2026-11-28T14:00:00Z')).toBe('2026-11-29T14:00:00.000Z');
    expect(next({ ...daily, timeZone: 'Asia/Kathmandu' }, '2026-11-28T00:00:00Z')).toBe('2026-11-28T02:15:00.000Z');
  });

  it('keeps the hour when clocks change, and comes once that day', () => {
    const tijuana = { ...daily, timeZone: 'America/Tijuana' };
    expect(next(tijuana, '2026-10-31T16:00:00Z')).toBe('2026-11-01T16:00:00.000Z');
    expect(next(tijuana, '2026-11-01T16:00:00Z')).toBe('2026-11-02T16:00:00.000Z');
    expect(next({ ...tijuana, hour: 2 }, '2026-03-07T11:00:00Z')).toBe('2026-03-09T09:00:00.000Z');
  });

  it('of a week is on its day', () => {
    expect(next({ ...daily, digest: 'weekly', weekday: 5 }, '2026-11-28T14:00:00Z')).toBe('2026-12-04T14:00:00.000Z');
  });

  it('is none when none is wanted', () => {
    expect(nextDigest({ ...daily, digest: 'off' }, new Date())).toBeNull();
  });
});

it('a zone is a name of the zone database', () => {
  expect(['America/Mexico_City', 'America/Tijuana'].every(isTimeZone)).toBe(true);
  expect(['', 'Mexico', 'America/Nowhere', '../etc'].some(isTimeZone)).toBe(false);
});

it.each([
  [46, undefined],
  [45, 45],
  [16, 45],
  [15, 15],
  [3.5, 15],
  [3, 3],
  [0, 3],
  [-1, undefined],
])('a certificate with %s days left is at step %s', (days, step) => {
  const now = new Date('2026-11-28T14:00:00Z');
  expect(stepOf(new Date(now.getTime() + days * 86_400_000), now)).toBe(step);
});
