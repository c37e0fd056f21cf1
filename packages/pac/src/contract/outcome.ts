import type { PacError } from './pac-error.ts';

/** Key of a stored raw answer, as `persistRaw` returned it. */
export type RawRef = string;

/**
 * Result of a call with effect. Three kinds, because a lost answer is neither success nor failure:
 *
 * - `ok`: the provider said so, and the raw answer is stored.
 * - `rejected`: **proven** that nothing was done. `raw` is missing only when nothing was sent.
 * - `unknown`: it may have been done. Resolved by `recoverStamp` (or SAT's status for a cancellation), never by a new send.
 */
export type Outcome<T> =
  | { readonly kind: 'ok'; readonly value: T; readonly raw: RawRef; readonly duplicateOf?: 'same-document' }
  | { readonly kind: 'rejected'; readonly error: PacError; readonly raw?: RawRef }
  | { readonly kind: 'unknown'; readonly error: PacError; readonly raw?: RawRef };

/** State of a stamp attempt (`stamp_attempt.state`) that follows from an outcome. */
export type AttemptState = 'ok' | 'rejected' | 'not_sent' | 'unknown';

/**
 * How an outcome is recorded. `not_sent` is a rejection that did not come from the provider's judgement (no connection,
 * open circuit): the same bytes may be sent again, also to another PAC.
 */
export function attemptState(outcome: Outcome<unknown>): AttemptState {
  if (outcome.kind === 'rejected' && outcome.error.code === 'PAC_UNAVAILABLE') return 'not_sent';
  return outcome.kind;
}
