import { KitaList } from '../list.ts';
import { bodyOf, bytesOf, keyOf, plain } from '../transport/connection.ts';
import type { Connection } from '../transport/connection.ts';
import type { CreateExport, Export, KeyedOptions, RequestOptions } from '../types.ts';

/** Files of many documents or rows, made by a job. */
export class Exports {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Asks for a file; read it until it is `ready`. Ten an hour. */
  create(body: CreateExport, options?: KeyedOptions): Promise<Export> {
    const header = keyOf(options);
    return bodyOf(this.#connection.api.POST('/v1/exports', { body, params: { header }, ...plain(options) }), header);
  }

  get(id: string, options?: RequestOptions): Promise<Export> {
    return bodyOf(this.#connection.api.GET('/v1/exports/{id}', { params: { path: { id } }, ...plain(options) }));
  }

  /** Newest first. */
  list(options?: RequestOptions): KitaList<Export> {
    return new KitaList((cursor) =>
      bodyOf(this.#connection.api.GET('/v1/exports', { params: { query: { cursor } }, ...plain(options) })),
    );
  }

  /** The bytes of a file that is ready. */
  file(id: string, options?: RequestOptions): Promise<Uint8Array> {
    return bytesOf(
      this.#connection.api.GET('/v1/exports/{id}/file', {
        params: { path: { id } },
        parseAs: 'arrayBuffer',
        ...plain(options),
      }),
    );
  }
}
