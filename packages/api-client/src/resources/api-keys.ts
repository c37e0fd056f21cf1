import { oneList } from '../list.ts';
import type { KitaList } from '../list.ts';
import { bodyOf, keyOf, plain } from '../transport/connection.ts';
import type { Connection } from '../transport/connection.ts';
import type {
  ApiKey,
  CreateApiKey,
  KeyedOptions,
  NewApiKey,
  RequestOptions,
  RotateApiKey,
  UpdateApiKey,
} from '../types.ts';

/** Keys for programs, of one company and mode. Made by a signed-in person. */
export class ApiKeys {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** The only moment the secret is shown; after a lost answer the repetition finds the key without it: rotate it. */
  create(body: CreateApiKey, options?: KeyedOptions): Promise<NewApiKey> {
    const header = keyOf(options);
    return bodyOf(this.#connection.api.POST('/v1/api-keys', { body, params: { header }, ...plain(options) }), header);
  }

  /** A key that can do the same; the old one lives on for `overlap_hours`. */
  rotate(id: string, body: RotateApiKey = {}, options?: KeyedOptions): Promise<NewApiKey> {
    const header = keyOf(options);
    return bodyOf(
      this.#connection.api.POST('/v1/api-keys/{id}/rotation', {
        body,
        params: { path: { id }, header },
        ...plain(options),
      }),
      header,
    );
  }

  /** Its name, or from where it works. */
  update(id: string, body: UpdateApiKey, options?: RequestOptions): Promise<ApiKey> {
    return bodyOf(
      this.#connection.api.PATCH('/v1/api-keys/{id}', { params: { path: { id } }, body, ...plain(options) }),
    );
  }

  list(options?: RequestOptions): KitaList<ApiKey> {
    return oneList(() => bodyOf(this.#connection.api.GET('/v1/api-keys', plain(options))));
  }

  /** Ends a key at once. */
  revoke(id: string, options?: RequestOptions): Promise<ApiKey> {
    return bodyOf(this.#connection.api.DELETE('/v1/api-keys/{id}', { params: { path: { id } }, ...plain(options) }));
  }
}
