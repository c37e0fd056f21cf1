import type { RawRef } from './outcome.ts';

/** Logger port: pino's call shape. Fields hold ids, codes and times only; never bodies, headers or provider text. */
export interface PacLogger {
  debug(fields: Readonly<Record<string, unknown>>, message: string): void;
  info(fields: Readonly<Record<string, unknown>>, message: string): void;
  warn(fields: Readonly<Record<string, unknown>>, message: string): void;
  error(fields: Readonly<Record<string, unknown>>, message: string): void;
}

/** What the provider answered, before anybody tried to understand it. Credentials are already masked. */
export interface RawExchange {
  readonly provider: string;
  /** `stamp`, `recover-storage`, `authenticate`… */
  readonly operation: string;
  readonly attemptId?: string;
  readonly method: string;
  /** Without query string. */
  readonly url: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** As received; incomplete when `complete` is false. */
  readonly body: Uint8Array;
  /** False when the connection died in the middle: a partial body may still hold a UUID. */
  readonly complete: boolean;
  readonly durationMs: number;
}

/** Lane of the account's queue: a person is waiting, or a batch is. */
export type CallPriority = 'interactive' | 'batch';

/** What every call receives. */
export interface CallCtx {
  /** Stops waiting. A request that was already sent becomes `unknown`; one that was not becomes a proven "not sent". */
  readonly signal?: AbortSignal;
  /** Same, as a moment in epoch milliseconds. The provider's own time limit applies as well. */
  readonly deadline?: number;
  readonly priority?: CallPriority;
  readonly log: PacLogger;
  /**
   * Stores a raw answer and returns its key. Awaited before the answer is parsed, so no parser fault can lose a stamp.
   * When it fails the outcome is `unknown`: what is not stored is not believed.
   */
  readonly persistRaw: (raw: RawExchange) => Promise<RawRef>;
}

/**
 * Credentials, or a function that decrypts them at the moment of use. They stay inside the adapter: not in logs,
 * errors or stored answers.
 */
export type CredentialSource<C> = C | (() => C | Promise<C>);
