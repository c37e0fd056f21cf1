import { describe, expect, it } from 'vitest';

import { nextRecovery, resendPause } from './recovery-ladder.ts';

const fechaAt = new Date('2026-03-01T00:00:00Z');
const hoursLater = (hours: number) => new Date(fechaAt.getTime() + hours * 3_600_000);

describe('the recovery ladder', () => {
  it('asks after 15 s, 30 s, 1, 2, 5, 10, 20, 40 min, then every hour', () => {
    const pauses = Array.from({ length: 10 }, (_, step) => {
      const decision = nextRecovery({ step, now: fechaAt, fechaAt, baseMs: 15_000 });
      return decision.kind === 'retry-at' ? (decision.at.getTime() - fechaAt.getTime()) / 1000 : undefined;
    });
    expect(pauses).toEqual([15, 30, 60, 120, 300, 600, 1200, 2400, 3600, 3600]);
  });

  it('calls a person twelve hours before the PAC could no longer stamp the bytes', () => {
    const at = (hours: number) => nextRecovery({ step: 9, now: hoursLater(hours), fechaAt, baseMs: 15_000 }).kind;
    expect([at(0), at(59.9), at(60), at(200)]).toEqual(['retry-at', 'retry-at', 'needs-attention', 'needs-attention']);
  });
});

it('the pause before the same bytes go out again doubles, up to ten minutes', () => {
  expect([0, 1, 2, 8, 9, 50].map((attempts) => resendPause(attempts, 2000))).toEqual([
    2000, 4000, 8000, 512_000, 600_000, 600_000,
  ]);
});
