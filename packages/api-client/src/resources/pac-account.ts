import { bodyOf, plain } from '../transport/connection.ts';
import type { Connection } from '../transport/connection.ts';
import type { PacAccount, ReplacePacAccount, RequestOptions } from '../types.ts';

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
}
