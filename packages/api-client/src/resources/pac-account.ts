import { bodyOf, plain } from '../transport/connection.ts';
import type { Connection } from '../transport/connection.ts';
import type { PacAccount, PacAccountCheck, ReplacePacAccount, RequestOptions } from '../types.ts';

/** The account with the authorised provider (PAC) that stamps new documents. */
export class PacAccountResource {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  get(options?: RequestOptions): Promise<PacAccount> {
    return bodyOf(this.#connection.api.GET('/v1/pac-account', plain(options)));
  }

  /** New documents use it at once; documents already sent stay with the account they were sent through. */
  replace(body: ReplacePacAccount, options?: RequestOptions): Promise<PacAccount> {
    return bodyOf(this.#connection.api.PUT('/v1/pac-account', { body, ...plain(options) }));
  }

  /** The account in use, then those before it. */
  async list(options?: RequestOptions): Promise<PacAccount[]> {
    const { data } = await bodyOf(this.#connection.api.GET('/v1/pac-accounts', plain(options)));
    return data;
  }

  /** Goes back to an account there was before. */
  choose(id: string, options?: RequestOptions): Promise<PacAccount> {
    return bodyOf(
      this.#connection.api.PUT('/v1/pac-accounts/{id}/default', { params: { path: { id } }, ...plain(options) }),
    );
  }

  /** Asks the provider what is left in an account; stamps nothing. */
  check(id: string, options?: RequestOptions): Promise<PacAccountCheck> {
    return bodyOf(
      this.#connection.api.POST('/v1/pac-accounts/{id}/checks', { params: { path: { id } }, ...plain(options) }),
    );
  }
}
