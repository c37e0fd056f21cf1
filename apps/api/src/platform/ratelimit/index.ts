export { purgeIdleBucketsJob } from './purge-idle-buckets.ts';
export { quotasOf } from './quotas.ts';
export type { Quota, RateClass } from './quotas.ts';
export { databaseRateLimiter } from './rate-limiter.ts';
export type { Bucket, RateDecision, RateLimiter } from './rate-limiter.ts';
