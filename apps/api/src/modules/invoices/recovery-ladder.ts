/**
 * When to ask again for a lost answer, counted from the base grace (15 s): 15 s, 30 s, 1, 2, 5, 10, 20, 40 min, then
 * hourly until 12 hours before the stamp could no longer be made (lost answers, section 4.4).
 */
const STEPS = [1, 2, 4, 8, 20, 40, 80, 160];
const HOURLY = 240;
const WINDOW_HOURS = 72;
const MANUAL_BEFORE_HOURS = 12;

export interface LadderInput {
  /** Steps already taken. */
  readonly step: number;
  readonly now: Date;
  /** `Fecha` of the sealed document as an instant. */
  readonly fechaAt: Date;
  /** First pause; the others are multiples of it. */
  readonly baseMs: number;
}

export type LadderDecision = { readonly kind: 'retry-at'; readonly at: Date } | { readonly kind: 'needs-attention' };

/** The next look, or the moment a person takes over. Attention does not stop the hourly look by itself. */
export function nextRecovery({ step, now, fechaAt, baseMs }: LadderInput): LadderDecision {
  const manualFrom = fechaAt.getTime() + (WINDOW_HOURS - MANUAL_BEFORE_HOURS) * 3_600_000;
  if (now.getTime() >= manualFrom) return { kind: 'needs-attention' };
  const factor = STEPS[step] ?? HOURLY;
  return { kind: 'retry-at', at: new Date(now.getTime() + factor * baseMs) };
}

/** Pause before the same bytes go out again after a proven "not sent": doubles from the base, at most ten minutes. */
export function resendPause(attempts: number, baseMs: number): number {
  return Math.min(baseMs * 2 ** Math.min(attempts, 10), 600_000);
}
