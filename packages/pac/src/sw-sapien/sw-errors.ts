import type { PacError } from '../contract/pac-error.ts';
import type { TransportCause } from '../http/http-result.ts';
import { scrubText } from '../http/scrub.ts';
import type { SwEnvelope } from './sw-envelope.ts';
import { meaningOf } from './sw-error-codes.ts';

export const SW = 'sw-sapien';

export const TOO_MANY_REQUESTS = 429;

/** Longest provider text kept in an error; the whole of it is in the raw store. */
const TEXT_MAX = 500;

/** An error envelope as a canonical error. `isProof`: SW's answer means that nothing was done by this request. */
export function envelopeError(
  envelope: SwEnvelope,
  httpStatus: number,
  secrets: readonly string[],
): { readonly error: PacError; readonly isProof: boolean } {
  const { meaning, providerCode } = meaningOf(envelope);
  const text = [envelope.message, envelope.messageDetail].filter((part) => part !== undefined).join(' · ');
  const facts = {
    provider: SW,
    httpStatus,
    ...(providerCode === undefined ? {} : { providerCode }),
    ...(text === '' ? {} : { providerText: scrubText(text, secrets).slice(0, TEXT_MAX) }),
  };
  if (meaning !== undefined && !(httpStatus === 401 && providerCode === '401')) {
    const satCode = meaning.isSatCode && providerCode !== undefined ? { satCode: providerCode } : {};
    return { error: { code: meaning.code, ...facts, ...satCode }, isProof: meaning.isProof };
  }
  // A complete 401 answers the credentials, before the document is looked at.
  if (httpStatus === 401) return { error: { code: 'AUTH', ...facts }, isProof: true };
  // SW does not document that an error always means "not stamped" (CO1000 shows the contrary).
  return { error: { code: 'OUTCOME_UNKNOWN', ...facts, unmapped: true }, isProof: false };
}

/** A complete answer that is not an envelope: error page of a proxy, redirect body, nothing. */
export function foreignAnswerError(httpStatus: number): PacError {
  return { code: 'OUTCOME_UNKNOWN', provider: SW, httpStatus, cause: 'NOT_AN_ENVELOPE' };
}

/** 429, in whatever form. SW publishes no limits, so it is not documented that nothing was done: not proof. */
export function slowDownError(headers: Readonly<Record<string, string>>): PacError {
  const retryAfterMs = retryAfter(headers['retry-after']);
  return {
    code: 'RATE_LIMITED',
    provider: SW,
    httpStatus: TOO_MANY_REQUESTS,
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  };
}

/** Proof that nothing was sent. */
export function notSentError(cause: TransportCause): PacError {
  const code = cause.code === 'HOST_NOT_ALLOWED' ? 'CONFIG' : 'PAC_UNAVAILABLE';
  return { code, provider: SW, cause: cause.code };
}

/** It may have been sent and executed. */
export function lostError(cause: TransportCause, httpStatus?: number): PacError {
  return {
    code: 'OUTCOME_UNKNOWN',
    provider: SW,
    cause: cause.code,
    ...(httpStatus === undefined ? {} : { httpStatus }),
  };
}

/** Seconds of a `Retry-After` header in milliseconds; dates are ignored. */
function retryAfter(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,6}$/.test(value) ? Number(value) * 1_000 : undefined;
}
