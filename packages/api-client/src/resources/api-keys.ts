import { oneList } from '../list.ts';
import type { KitaList } from '../list.ts';
import { bodyOf, plain } from '../transport/connection.ts';
import type { Connection } from '../transport/connection.ts';
import type { ApiKey, CreateApiKey, NewApiKey, RequestOptions } from '../types.ts';

/** Keys for programs, of one company and mode. Made by a signed-in person. */
export class ApiKeys {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** The only moment the secret is shown. Not repeated after a lost answer: look at the list first. */
  create(body: CreateApiKey, options?: RequestOptions): Promise<NewApiKey> {
    return bodyOf(this.#connection.api.POST('/v1/api-keys', { body, ...plain(options) }));
  }

  list(options?: RequestOptions): KitaList<ApiKey> {
    return oneList(() => bodyOf(this.#connection.api.GET('/v1/api-keys', plain(options))));
  }

  /** Ends a key at once. */
  revoke(id: string, options?: RequestOptions): Promise<ApiKey> {
    return bodyOf(this.#connection.api.DELETE('/v1/api-keys/{id}', { params: { path: { id } }, ...plain(options) }));
  }
}
