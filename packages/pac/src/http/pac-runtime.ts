import { createHash } from 'node:crypto';
import type { PacEnvironment } from '../contract/environment.ts';
import type { AccountLine } from './account-line.ts';
import { Bulkhead } from './bulkhead.ts';
import { CircuitBreaker } from './circuit-breaker.ts';
import type { CircuitRules } from './circuit-state.ts';
import { DispatcherPool } from './dispatcher-pool.ts';
import type { DispatcherOptions } from './dispatcher-pool.ts';
import { publicLookup } from './public-address.ts';
import { TokenKeeper } from './token-keeper.ts';

/** Accounts kept in memory; beyond it the longest unused idle one is dropped (it only loses its token and statistics). */
const ACCOUNTS_MAX = 2_000;

/** Knobs of a runtime. */
export interface PacRuntimeOptions {
  /** Epoch milliseconds. */
  readonly now?: () => number;
  readonly connections?: DispatcherOptions;
  /** Calls of one account under way at once. */
  readonly callsPerAccount?: { readonly start: number; readonly min: number; readonly max: number };
  readonly circuit?: CircuitRules;
}

/**
 * What adapters share inside one process: connections per (provider, environment), and per account a bulkhead, a
 * circuit breaker and a token. Made once at start-up; adapters themselves are cheap and may be made per job.
 */
export class PacRuntime {
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly #accounts = new Map<string, AccountLine>();
  readonly #dispatchers: DispatcherPool;
  readonly #options: PacRuntimeOptions;

  constructor(options: PacRuntimeOptions = {}) {
    this.now = options.now ?? Date.now;
    this.#options = options;
    this.#dispatchers = new DispatcherPool(options.connections);
  }

  /**
   * The line of an account. `identity` holds whatever makes two accounts different (hosts and credentials); only its
   * hash is kept.
   */
  line(provider: string, environment: PacEnvironment, identity: readonly string[]): AccountLine {
    const hash = createHash('sha256').update(JSON.stringify(identity)).digest('hex');
    const key = `${provider}:${environment}:${hash}`;
    const line = this.#accounts.get(key) ?? this.#open(provider, environment);
    this.#accounts.delete(key);
    this.#accounts.set(key, line);
    this.#forgetIdle();
    return line;
  }

  /** Closes connections after the calls under way. */
  async close(): Promise<void> {
    await this.#dispatchers.close();
  }

  #open(provider: string, environment: PacEnvironment): AccountLine {
    const { now } = this;
    const { start, min, max } = this.#options.callsPerAccount ?? { start: 8, min: 1, max: 16 };
    return {
      provider,
      environment,
      dispatcher: this.#dispatchers.get(`${provider}:${environment}`),
      publicDispatcher: this.#dispatchers.get(`${provider}:${environment}:public`, { lookup: publicLookup }),
      bulkhead: new Bulkhead({ limit: start, min, max }),
      breaker: new CircuitBreaker(now, this.#options.circuit),
      tokens: new TokenKeeper(now),
      now,
    };
  }

  #forgetIdle(): void {
    if (this.#accounts.size <= ACCOUNTS_MAX) return;
    for (const [key, line] of this.#accounts) {
      if (line.bulkhead.running + line.bulkhead.waiting > 0) continue;
      this.#accounts.delete(key);
      return;
    }
  }
}
