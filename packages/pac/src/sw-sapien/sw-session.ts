import { createHash } from 'node:crypto';
import type { CredentialSource } from '../contract/call-ctx.ts';
import type { PacEnvironment } from '../contract/environment.ts';
import type { AccountLine } from '../http/account-line.ts';
import type { PacRuntime } from '../http/pac-runtime.ts';
import type { SwHosts } from './sw-hosts.ts';
import type { SwCredentials } from './sw-options.ts';

/** How long an account's line is used before its credentials are looked at again: a changed password is noticed. */
const SESSION_MS = 5 * 60_000;

/** Where an account's calls go and how they identify themselves. Holds no password: log-ins ask for it again. */
export interface SwSession {
  readonly line: AccountLine;
  /** A permanent token; absent when tokens come from log-ins. */
  readonly permanentToken?: string;
  readonly identity: string;
}

/** What a source of sessions needs. */
export interface SwSessionOptions extends SwHosts {
  readonly environment: PacEnvironment;
  readonly runtime: PacRuntime;
  readonly credentials: CredentialSource<SwCredentials>;
}

/**
 * Resolves credentials as seldom as possible: decrypting them can cost a database transaction, and a stamp needs only
 * the token they bought.
 */
export class SwSessions {
  readonly #options: SwSessionOptions;
  #current: { readonly session: SwSession; readonly until: number } | undefined;

  constructor(options: SwSessionOptions) {
    this.#options = options;
  }

  /** The session of now; `undefined` when credentials cannot be had. */
  async get(): Promise<SwSession | undefined> {
    const current = this.#current;
    if (current !== undefined && this.#options.runtime.now() < current.until) return current.session;
    const credentials = await this.credentials();
    if (credentials === undefined) return undefined;
    const session = this.#open(credentials);
    this.#current = { session, until: this.#options.runtime.now() + SESSION_MS };
    return session;
  }

  /** The credentials themselves, for a log-in. */
  async credentials(): Promise<SwCredentials | undefined> {
    const source = this.#options.credentials;
    try {
      return typeof source === 'function' ? await source() : source;
    } catch {
      return undefined;
    }
  }

  /** Whether credentials still are those the session was opened with. */
  isOf(session: SwSession, credentials: SwCredentials): boolean {
    return session.identity === identityOf(credentials);
  }

  /** Looks at the credentials again next time: the provider refused what this session had. */
  forget(): void {
    this.#current = undefined;
  }

  #open(credentials: SwCredentials): SwSession {
    const { runtime, environment, baseUrl, apiBaseUrl } = this.#options;
    const identity = identityOf(credentials);
    const line = runtime.line('sw-sapien', environment, [baseUrl, apiBaseUrl, identity]);
    return { line, identity, ...('token' in credentials ? { permanentToken: credentials.token } : {}) };
  }
}

/** Hashed, so that a session can be compared without keeping a password. */
function identityOf(credentials: SwCredentials): string {
  const parts = 'token' in credentials ? [credentials.token] : [credentials.user, credentials.password];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
