import type { PacAdapter } from '../contract/pac-adapter.ts';
import type { StampCommand } from '../contract/stamp-command.ts';
import type { Stamped } from '../contract/stamped.ts';

/** Misbehaviours a scriptable provider can show, by the names of the sandbox's fault scripts. */
export type ContractFault =
  | 'stamp-then-reset'
  | 'stamp-then-silence'
  | 'stamp-then-cut-body'
  | 'reset-before-read'
  | '502-after-stamp'
  | 'html-500'
  | '307-with-xml'
  | '307-without-xml'
  | '603-until'
  | 'wrong-sello'
  | 'wrong-total'
  | 'tfd-only'
  | 'list-of-one'
  | 'token-expired'
  | 'no-credits'
  | 'slow-then-ok-after-client-timeout'
  | 'redirect';

/** How a document to stamp should be. */
export interface CommandWishes {
  /** Use this client key instead of a new one. */
  readonly documentKey?: string;
  /** Break a rule that the provider checks. */
  readonly isInvalid?: boolean;
}

/**
 * One adapter and the scriptable provider behind it. The provider keeps real state: `held` is the truth against which
 * every outcome is judged.
 */
export interface ContractHarness {
  readonly adapter: PacAdapter;
  /** Whatever must never show up anywhere: password, token. */
  readonly secrets: readonly string[];
  /** Faults this provider's dialect has; rows of others are skipped with that reason. */
  readonly faults: readonly ContractFault[];
  /** A document nobody has stamped yet, sealed, and a command for it. */
  readonly command: (wishes?: CommandWishes) => Promise<StampCommand>;
  /** Makes the next fitting request misbehave. `ms` is the length of a lag or silence. */
  readonly arm: (fault: ContractFault, options?: { readonly ms?: number; readonly times?: number }) => Promise<void>;
  readonly disarm: () => Promise<void>;
  /** UUIDs the provider holds for this sealed document. */
  readonly held: (command: StampCommand) => Promise<readonly string[]>;
  /** How many stamp requests with this document the provider has taken in. */
  readonly received: (command: StampCommand) => Promise<number>;
  /** Runs the core's verification of a stamp against the sealed bytes; codes of what is wrong. */
  readonly verify: (command: StampCommand, stamped: Stamped) => Promise<readonly string[]>;
  /** The same account at an address where nobody listens. */
  readonly unreachable: () => PacAdapter;
  /** The same provider with credentials it refuses. */
  readonly withWrongCredentials: () => PacAdapter;
  /** The same provider with credentials that cannot be decrypted. */
  readonly withoutCredentials: () => PacAdapter;
  readonly close: () => Promise<void>;
}
