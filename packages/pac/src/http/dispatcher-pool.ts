import type { LookupFunction } from 'node:net';
import { Agent } from 'undici';
import type { Dispatcher } from 'undici';

/** How connections to one provider environment are made. */
export interface DispatcherOptions {
  /** Open connections per host; the account's bulkhead is the finer limit. */
  readonly connections?: number;
  readonly connectTimeoutMs?: number;
  /** Extra trusted authorities (PEM), for a private relay. Verification itself cannot be switched off. */
  readonly ca?: string;
  /** Resolver used by connections, where addresses must be checked. */
  readonly lookup?: LookupFunction;
}

/**
 * A dispatcher for PAC calls. HTTP/1.1 without pipelining: undici repeats refused or unsent HTTP/2 streams by itself,
 * and a request queued behind another on the same socket could be answered out of our sight.
 */
export function createDispatcher(options: DispatcherOptions = {}): Dispatcher {
  return new Agent({
    connections: options.connections ?? 16,
    pipelining: 1,
    allowH2: false,
    keepAliveTimeout: 4_000,
    connect: {
      timeout: options.connectTimeoutMs ?? 10_000,
      ...(options.ca === undefined ? {} : { ca: options.ca }),
      ...(options.lookup === undefined ? {} : { lookup: options.lookup }),
    },
  });
}

/** Dispatchers by (provider, environment), so that one provider's trouble never takes another's connections. */
export class DispatcherPool {
  readonly #byKey = new Map<string, Dispatcher>();
  readonly #options: DispatcherOptions;

  constructor(options: DispatcherOptions = {}) {
    this.#options = options;
  }

  /** The dispatcher of this key, made on first use. */
  get(key: string, options: DispatcherOptions = {}): Dispatcher {
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const created = createDispatcher({ ...this.#options, ...options });
    this.#byKey.set(key, created);
    return created;
  }

  /** Closes every connection after the requests under way. */
  async close(): Promise<void> {
    const all = [...this.#byKey.values()];
    this.#byKey.clear();
    await Promise.all(all.map((dispatcher) => dispatcher.close()));
  }
}
