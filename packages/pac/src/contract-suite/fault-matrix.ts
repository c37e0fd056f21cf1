import type { PacErrorCode } from '../contract/pac-error.ts';
import type { ContractFault } from './contract-harness.ts';

/** What a first stamp must come to under one fault. */
export interface FaultRow {
  readonly fault: ContractFault;
  readonly kind: 'ok' | 'rejected' | 'unknown';
  readonly code?: PacErrorCode;
  /** Whether the provider holds the document right after the first request. */
  readonly isHeld: boolean;
  /** The provider answers with a stamp that is not of our document: passed through, and refused by the core. */
  readonly isForeign?: true;
  /** Milliseconds the fault lasts, where it has a length. */
  readonly ms?: number;
  /** The caller stops waiting after this many milliseconds. */
  readonly deadlineMs?: number;
}

/**
 * The outcome matrix. Every `unknown` row is then recovered, and in every row the provider may hold one stamp of the
 * document at most (rules 1 to 5 and 8 of the contract).
 */
export const FAULT_MATRIX: readonly FaultRow[] = [
  { fault: 'stamp-then-reset', kind: 'unknown', code: 'OUTCOME_UNKNOWN', isHeld: true },
  { fault: 'stamp-then-silence', kind: 'unknown', code: 'OUTCOME_UNKNOWN', isHeld: true, deadlineMs: 700 },
  { fault: 'stamp-then-cut-body', kind: 'unknown', code: 'OUTCOME_UNKNOWN', isHeld: true },
  { fault: 'reset-before-read', kind: 'unknown', code: 'OUTCOME_UNKNOWN', isHeld: false },
  { fault: '502-after-stamp', kind: 'unknown', code: 'OUTCOME_UNKNOWN', isHeld: true },
  { fault: 'html-500', kind: 'unknown', code: 'OUTCOME_UNKNOWN', isHeld: false },
  { fault: 'redirect', kind: 'unknown', code: 'OUTCOME_UNKNOWN', isHeld: false },
  {
    fault: 'slow-then-ok-after-client-timeout',
    kind: 'unknown',
    code: 'OUTCOME_UNKNOWN',
    isHeld: false,
    ms: 1_500,
    deadlineMs: 700,
  },
  { fault: '307-with-xml', kind: 'ok', isHeld: true },
  { fault: '307-without-xml', kind: 'unknown', code: 'DUPLICATE', isHeld: true, ms: 60_000 },
  { fault: 'tfd-only', kind: 'ok', isHeld: true },
  { fault: 'list-of-one', kind: 'ok', isHeld: true },
  { fault: 'token-expired', kind: 'ok', isHeld: true },
  { fault: 'wrong-sello', kind: 'ok', isHeld: true, isForeign: true },
  { fault: 'wrong-total', kind: 'ok', isHeld: true, isForeign: true },
  { fault: 'no-credits', kind: 'rejected', code: 'OUT_OF_CREDITS', isHeld: false },
];
