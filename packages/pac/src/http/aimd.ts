/** Width of an account's lane, and the bounds it moves between. */
export interface LaneWidth {
  readonly limit: number;
  readonly min: number;
  readonly max: number;
}

/** What one finished call tells about congestion. */
export type LaneSample = 'smooth' | 'congested';

/**
 * Additive increase, multiplicative decrease. No provider publishes a rate, so the lane finds it: each smooth call adds
 * `1/limit` (about one more place per round of calls), each congested one (429, timeout, refused) takes three tenths.
 */
export function adaptLane(width: LaneWidth, sample: LaneSample): LaneWidth {
  const wanted = sample === 'smooth' ? width.limit + 1 / width.limit : width.limit * 0.7;
  return { ...width, limit: Math.min(width.max, Math.max(width.min, wanted)) };
}
