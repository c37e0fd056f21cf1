import type { Dispatcher } from 'undici';
import type { PacEnvironment } from '../contract/environment.ts';
import type { PacError } from '../contract/pac-error.ts';
import type { Bulkhead } from './bulkhead.ts';
import type { CircuitBreaker } from './circuit-breaker.ts';
import type { TokenKeeper } from './token-keeper.ts';

/** What calls of one PAC account share inside a process. */
export interface AccountLine {
  readonly provider: string;
  readonly environment: PacEnvironment;
  /** To the provider's own hosts. */
  readonly dispatcher: Dispatcher;
  /** To addresses a provider gives inside answers: only public ones. */
  readonly publicDispatcher: Dispatcher;
  readonly bulkhead: Bulkhead;
  readonly breaker: CircuitBreaker;
  readonly tokens: TokenKeeper<PacError>;
  readonly now: () => number;
}
