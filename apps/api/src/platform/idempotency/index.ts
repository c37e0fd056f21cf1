export { begin, fingerprint, keepAnswer, parseIdempotencyKey, purgeExpired, release } from './idempotency.ts';
export type { Begun } from './idempotency.ts';
export {
  IdempotencyInProgress,
  IdempotencyKeyInvalid,
  IdempotencyKeyMissing,
  IdempotencyKeyReused,
} from './idempotency-errors.ts';
