import type { PacError } from './pac-error.ts';
import type { RawRef } from './outcome.ts';
import type { RecoverStep } from './capabilities.ts';
import type { StampCommand } from './stamp-command.ts';
import type { Stamped } from './stamped.ts';

/** Asks for a stamp whose answer was lost. The command is the one that was sent, byte for byte, with the same key. */
export interface RecoverQuery extends StampCommand {
  /** UUID learned elsewhere (an earlier partial answer, SAT metadata). */
  readonly uuid?: string;
  /** Steps allowed now; all of the adapter's when absent. Without `resend` the call has no effect at the provider. */
  readonly steps?: readonly RecoverStep[];
}

/**
 * `absent` with `proven` allows a new generation; `weak` never does by itself (a refusal of a *resend* proves nothing:
 * date window, credits and lists may have changed since the first send).
 */
export type RecoverResult =
  | { readonly kind: 'found'; readonly stamped: Stamped; readonly raw: RawRef; readonly by: RecoverStep }
  | {
      readonly kind: 'absent';
      readonly confidence: 'proven' | 'weak';
      readonly error?: PacError;
      readonly raw?: RawRef;
    }
  | { readonly kind: 'unknown'; readonly error: PacError; readonly raw?: RawRef };
