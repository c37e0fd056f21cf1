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
}

/** Shared quota over all processes: GCRA with one upsert per decision. */
export interface RateLimiter {
  take(key: string, policy: RatePolicy): Promise<RateDecision>;
  /** Empties the bucket: what was counted as a guess turned out to be right. */
  forgive(key: string): Promise<void>;
}

/**
 * GCRA: each request moves the theoretical arrival time (tat) one step into the future; a request is refused when the
 * tat would run more than `burst` steps ahead of now. No row comes back for a refusal and the tat stays.
 */
export function databaseRateLimiter(db: Database): RateLimiter {
  return {
    async take(key, policy) {
      const step = Math.max(1, Math.round(1_000_000 / policy.perSecond));
      const { rows } = await db.pool.query<{ tat: string; now: string }>({
        name: 'rate_limit_take',
        text: `with clock as (select (extract(epoch from clock_timestamp()) * 1000000)::bigint as now)
               insert into app.rate_limits as r (key, tat) select $1, now + $2 from clock
               on conflict (key) do update set tat = greatest(r.tat, (select now from clock)) + $2
               where greatest(r.tat, (select now from clock)) + $2 <= (select now from clock) + $2::bigint * $3
               returning tat, (select now from clock) as now`,
        values: [key, step, policy.burst],
      });
      const [row] = rows;
      if (!row)
        return { allowed: false, limit: policy.burst, remaining: 0, resetSeconds: Math.max(1, Math.ceil(step / 1e6)) };
      const ahead = Number(row.tat) - Number(row.now);
      return {
        allowed: true,
        limit: policy.burst,
        remaining: Math.max(0, Math.floor((step * policy.burst - ahead) / step)),
        resetSeconds: Math.max(0, Math.ceil(ahead / 1e6)),
      };
    },
    async forgive(key) {
      await db.pool.query('update app.rate_limits set tat = 0 where key = $1', [key]);
    },
  };
}
