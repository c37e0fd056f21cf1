/** What a log-in brought. Times are epoch milliseconds. */
export type LoginResult<E> =
  | { readonly kind: 'granted'; readonly token: string; readonly refreshAt: number }
  /** Until `retryAt` nobody logs in again: providers lock accounts after wrong passwords. */
  | { readonly kind: 'refused'; readonly error: E; readonly retryAt: number };

/** A usable token, or why there is none. */
export type TokenResult<E> =
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'none'; readonly error: E };

/**
 * Keeps the token of one account: one log-in at a time however many calls wait for it, renewal before the provider's
 * own expiry, and memory of a refusal.
 */
export class TokenKeeper<E> {
  #last: LoginResult<E> | undefined;
  #inFlight: Promise<LoginResult<E>> | undefined;
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** The current token, logging in when there is none or it is due. `login` must not reject. */
  async get(login: () => Promise<LoginResult<E>>): Promise<TokenResult<E>> {
    const last = this.#last;
    if (last?.kind === 'granted' && this.#now() < last.refreshAt) return { kind: 'token', token: last.token };
    if (last?.kind === 'refused' && this.#now() < last.retryAt) return { kind: 'none', error: last.error };
    const fresh = await this.#loginOnce(login);
    return fresh.kind === 'granted' ? { kind: 'token', token: fresh.token } : { kind: 'none', error: fresh.error };
  }

  /** Drops a token that the provider refused, unless somebody has already replaced it. */
  forget(token: string): void {
    if (this.#last?.kind === 'granted' && this.#last.token === token) this.#last = undefined;
  }

  async #loginOnce(login: () => Promise<LoginResult<E>>): Promise<LoginResult<E>> {
    this.#inFlight ??= login().finally(() => {
      this.#inFlight = undefined;
    });
    const result = await this.#inFlight;
    this.#last = result;
    return result;
  }
}
