export { begin, fingerprint, keepAnswer, parseIdempotencyKey, release } from './idempotency.ts';
export type { Begun, KeyScope } from './idempotency.ts';
export { purgeExpiredKeysJob } from './purge-expired-keys.ts';
export {
  IdempotencyInProgress,
  IdempotencyKeyInvalid,
  IdempotencyKeyMissing,
  IdempotencyKeyReused,
} from './idempotency-errors.ts';
export { forgetInAnswers, forgetReceiversInAnswers } from './forget-in-answers.ts';
