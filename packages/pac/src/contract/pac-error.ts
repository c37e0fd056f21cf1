/** Canonical causes. What each means for the stamp, for retries and for people is in `error-policy.ts`. */
export type PacErrorCode =
  | 'VALIDATION'
  | 'DUPLICATE'
  | 'CSD_INVALID'
  | 'AUTH'
  | 'OUT_OF_CREDITS'
  | 'RATE_LIMITED'
  | 'CONFIG'
  | 'PAC_UNAVAILABLE'
  | 'OUTCOME_UNKNOWN'
  | 'PROVIDER_DEFECT'
  | 'NOT_FOUND'
  | 'CANCEL_NOT_ALLOWED'
  | 'CANCEL_REJECTED'
  | 'CANCEL_DEADLINE';

/**
 * A provider's refusal or a lost answer, as data. Never carries credentials. `providerText` is the provider's own
 * wording: it may name RFCs, so it goes to the stored attempt and to the merchant, not to the log.
 */
export interface PacError {
  readonly code: PacErrorCode;
  readonly provider: string;
  /** The provider's code as written: `CFDI40147`, `307`, `AU2000`. */
  readonly providerCode?: string;
  readonly providerText?: string;
  readonly httpStatus?: number;
  /** The code when it is one of SAT's, for `errors[].sat`. */
  readonly satCode?: string;
  /** Our code had no row for the provider's: counted in metrics, so that the table grows. */
  readonly unmapped?: true;
  /** How long the provider asks us to wait. */
  readonly retryAfterMs?: number;
  /** What failed below HTTP: `ECONNREFUSED`, `DEADLINE`, `RESPONSE_TOO_LARGE`, `CIRCUIT_OPEN`. */
  readonly cause?: string;
  /** A UUID the provider named: proof that a stamp exists although we do not hold it yet. */
  readonly uuid?: string;
}
