/**
 * Circuit breaker as a pure state machine; the clock is an argument (epoch milliseconds).
 *
 * closed ──(enough recent failures)──▶ open ──(pause over)──▶ half open ──(probe succeeds)──▶ closed
 *                                       ▲──────────(probe fails: pause doubles)──────┘
 *
 * It stops **new** sends only. Recovery, reads and log-ins go on: they are how we learn that the provider is back, and
 * a lost answer must not wait for it.
 */
export type CircuitState =
  | { readonly kind: 'closed'; readonly recent: readonly CircuitSample[] }
  | { readonly kind: 'open'; readonly until: number; readonly pauseMs: number }
  | { readonly kind: 'half_open'; readonly probeUntil: number; readonly pauseMs: number };

/** One finished send. */
export interface CircuitSample {
  readonly at: number;
  readonly isFailure: boolean;
}

/** When to open and for how long. Times in milliseconds. */
export interface CircuitRules {
  readonly windowMs: number;
  readonly samplesMax: number;
  readonly samplesMin: number;
  readonly failureRatio: number;
  readonly pauseMs: number;
  readonly pauseMsMax: number;
  /** A probe that has not reported by then is taken as lost, and another may go. */
  readonly probeMs: number;
}

export const CIRCUIT_RULES: CircuitRules = {
  windowMs: 60_000,
  samplesMax: 20,
  samplesMin: 5,
  failureRatio: 0.5,
  pauseMs: 10_000,
  pauseMsMax: 300_000,
  probeMs: 90_000,
};

export const CLOSED: CircuitState = { kind: 'closed', recent: [] };

/** Whether a new send may go now, and the state after asking (asking takes the probe's place). */
export function admit(
  state: CircuitState,
  now: number,
  rules: CircuitRules,
): { readonly isAllowed: boolean; readonly state: CircuitState } {
  if (state.kind === 'closed') return { isAllowed: true, state };
  const isProbeTime = state.kind === 'open' ? now >= state.until : now >= state.probeUntil;
  if (!isProbeTime) return { isAllowed: false, state };
  return { isAllowed: true, state: { kind: 'half_open', probeUntil: now + rules.probeMs, pauseMs: state.pauseMs } };
}

/** What a finished send tells about the provider; `none` when we stopped it ourselves before it could tell. */
export type CircuitReport = 'healthy' | 'failing' | 'none';

/** The state after a send finished. Late results that arrive while the circuit is open change nothing. */
export function record(state: CircuitState, now: number, report: CircuitReport, rules: CircuitRules): CircuitState {
  if (state.kind === 'open') return state;
  if (state.kind === 'half_open') return afterProbe(state, now, report, rules);
  if (report === 'none') return state;
  const isFailure = report === 'failing';
  const fresh = state.recent.filter((sample) => now - sample.at < rules.windowMs);
  const recent = [...fresh, { at: now, isFailure }].slice(-rules.samplesMax);
  const failures = recent.filter((sample) => sample.isFailure).length;
  const isBad = recent.length >= rules.samplesMin && failures / recent.length >= rules.failureRatio;
  return isBad ? open(now, rules.pauseMs) : { kind: 'closed', recent };
}

function afterProbe(
  state: Extract<CircuitState, { kind: 'half_open' }>,
  now: number,
  report: CircuitReport,
  rules: CircuitRules,
): CircuitState {
  if (report === 'healthy') return CLOSED;
  if (report === 'failing') return open(now, Math.min(state.pauseMs * 2, rules.pauseMsMax));
  return { kind: 'open', until: now, pauseMs: state.pauseMs };
}

function open(now: number, pauseMs: number): CircuitState {
  return { kind: 'open', until: now + pauseMs, pauseMs };
}
