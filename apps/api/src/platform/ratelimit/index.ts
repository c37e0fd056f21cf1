export { purgeIdleBucketsJob } from './purge-idle-buckets.ts';
export { databaseRateLimiter } from './rate-limiter.ts';
export type { RateDecision, RateLimiter, RatePolicy } from './rate-limiter.ts';
