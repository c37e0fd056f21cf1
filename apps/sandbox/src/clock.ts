/** Source of the present moment; tests give their own. */
export interface Clock {
  now(): Date;
}

/** A clock that integrators can set forward or back through the control API, on top of the one the process runs on. */
export interface AdjustableClock extends Clock {
  offsetMs: number;
}

export function adjustableClock(base: Clock = { now: () => new Date() }): AdjustableClock {
  const clock: AdjustableClock = { offsetMs: 0, now: () => new Date(base.now().getTime() + clock.offsetMs) };
  return clock;
}
