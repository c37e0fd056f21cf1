import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CircuitBreaker } from './circuit-breaker.ts';
import { CIRCUIT_RULES, CLOSED, admit, record } from './circuit-state.ts';
import type { CircuitReport, CircuitState } from './circuit-state.ts';

const RUNS = Number(process.env['KITA_RUNS'] ?? 100);

function after(reports: readonly CircuitReport[], from: CircuitState = CLOSED, now = 0): CircuitState {
  return reports.reduce((state, report) => record(state, now, report, CIRCUIT_RULES), from);
}

describe('the circuit', () => {
  it('stays closed on a few failures and on many successes', () => {
    expect(after(['failing', 'failing', 'failing', 'failing']).kind).toBe('closed');
    expect(after([...Array<CircuitReport>(30).fill('healthy'), 'failing', 'failing']).kind).toBe('closed');
  });

  it('opens when half of the recent sends fail', () => {
    expect(after(['healthy', 'failing', 'healthy', 'failing', 'failing'])).toEqual({
      kind: 'open',
      until: CIRCUIT_RULES.pauseMs,
      pauseMs: CIRCUIT_RULES.pauseMs,
    });
  });

  it('forgets failures older than its window', () => {
    const old = after(['failing', 'failing', 'failing', 'failing']);
    expect(record(old, CIRCUIT_RULES.windowMs + 1, 'failing', CIRCUIT_RULES).kind).toBe('closed');
  });

  it('lets one probe pass after the pause, and closes when it succeeds', () => {
    let now = 0;
    const breaker = new CircuitBreaker(() => now);
    for (let n = 0; n < 5; n += 1) breaker.report('failing');
    expect(breaker.admit()).toBe(false);
    now = CIRCUIT_RULES.pauseMs;
    expect(breaker.admit()).toBe(true);
    expect(breaker.admit()).toBe(false);
    breaker.report('healthy');
    expect(breaker.state).toBe('closed');
  });

  it('doubles the pause after a failed probe, up to a bound', () => {
    let state: CircuitState = after(Array<CircuitReport>(5).fill('failing'));
    let now = 0;
    for (let round = 0; round < 12; round += 1) {
      now = state.kind === 'open' ? state.until : now;
      state = record(admit(state, now, CIRCUIT_RULES).state, now, 'failing', CIRCUIT_RULES);
    }
    expect(state).toMatchObject({ kind: 'open', pauseMs: CIRCUIT_RULES.pauseMsMax });
  });

  it('gives the probe to another when the first was stopped or never reported', () => {
    const open = after(Array<CircuitReport>(5).fill('failing'));
    const probing = admit(open, 10_000, CIRCUIT_RULES).state;
    expect(admit(record(probing, 10_000, 'none', CIRCUIT_RULES), 10_000, CIRCUIT_RULES).isAllowed).toBe(true);
    expect(admit(probing, 10_000 + CIRCUIT_RULES.probeMs, CIRCUIT_RULES).isAllowed).toBe(true);
  });

  it('always lets a send pass again some time after the last failure', () => {
    const reports = fc.array(fc.constantFrom<CircuitReport>('healthy', 'failing', 'none'), { maxLength: 60 });
    fc.assert(
      fc.property(reports, (sequence) => {
        const later = CIRCUIT_RULES.pauseMsMax + CIRCUIT_RULES.probeMs;
        return admit(after(sequence), later, CIRCUIT_RULES).isAllowed;
      }),
      { numRuns: RUNS },
    );
  });
});
