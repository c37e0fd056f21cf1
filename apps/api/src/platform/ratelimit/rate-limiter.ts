import type { Database } from '../db/index.ts';

export interface RatePolicy {
  /** Requests per second in the long run. */
  readonly perSecond: number;
  /** Requests that may come at once. */
  readonly burst: number;
}

export interface RateDecision {
  readonly allowed: boolean;
  readonly limit: number;
  readonly remaining: number;
  /** Seconds until the bucket is full again, or until the next request is accepted when refused. */
  readonly resetSeconds: number;
  /** Seconds in which the whole burst is given back. */
  readonly windowSeconds: number;
}

export interface Bucket {
  readonly key: string;
  readonly policy: RatePolicy;
}

/** Shared quota over all processes: GCRA with one statement per decision. */
export interface RateLimiter {
  take(key: string, policy: RatePolicy): Promise<RateDecision>;
  /** Takes from all of them or from none. Answers for the one that refuses, or else for the one nearest to its end. */
  takeAll(buckets: readonly [Bucket, ...Bucket[]]): Promise<RateDecision>;
  /** Empties the bucket: what was counted as a guess turned out to be right. */
  forgive(key: string): Promise<void>;
}

interface Taken {
  /** Place, from 1, of the bucket that refused. */
  readonly refused: number | null;
  /** Theoretical arrival times, in microseconds since 1970, up to the one that refused. */
  readonly tats: string[];
  readonly at: string;
}

/**
 * GCRA: each request moves the theoretical arrival time (tat) one step into the future; a request is refused when the
 * tat would run more than `burst` steps ahead of now, and then moves none of its buckets (`app.take_quota`).
 */
export function databaseRateLimiter(db: Database): RateLimiter {
  const takeAll: RateLimiter['takeAll'] = async (buckets) => {
    const { rows } = await db.pool.query<Taken>({
      name: 'take_quota',
      text: 'select refused, tats, at from app.take_quota($1, $2, $3)',
      values: [
        buckets.map(({ key }) => key),
        buckets.map(({ policy }) => stepOf(policy)),
        buckets.map(({ policy }) => policy.burst),
      ],
    });
    const [taken] = rows;
    if (!taken) throw new Error('the quota gave no answer');
    const decisions = buckets.flatMap(({ policy }, place) => {
      const tat = taken.tats[place];
      return tat === undefined ? [] : [decide(policy, Number(tat) - Number(taken.at), taken.refused === place + 1)];
    });
    const refused = decisions.find(({ allowed }) => !allowed);
    const [nearest] = decisions.toSorted((a, b) => a.remaining - b.remaining);
    const decision = refused ?? nearest;
    if (!decision) throw new Error('the quota gave no answer');
    return decision;
  };
  return {
    takeAll,
    take: (key, policy) => takeAll([{ key, policy }]),
    async forgive(key) {
      await db.pool.query('update app.rate_limits set tat = 0 where key = $1', [key]);
    },
  };
}

/** Microseconds that one request takes. */
function stepOf(policy: RatePolicy): number {
  return Math.max(1, Math.round(1_000_000 / policy.perSecond));
}

/** `ahead`: how far the tat is in the future, in microseconds. */
function decide(policy: RatePolicy, ahead: number, isRefused: boolean): RateDecision {
  const step = stepOf(policy);
  const whole = { limit: policy.burst, windowSeconds: Math.max(1, Math.round((step * policy.burst) / 1e6)) };
  if (isRefused) {
    const wait = ahead + step - step * policy.burst;
    return { ...whole, allowed: false, remaining: 0, resetSeconds: Math.max(1, Math.ceil(wait / 1e6)) };
  }
  return {
    ...whole,
    allowed: true,
    remaining: Math.max(0, Math.floor((step * policy.burst - ahead) / step)),
    resetSeconds: Math.max(0, Math.ceil(ahead / 1e6)),
  };
}
