import { KitaList } from '../list.ts';
import { bodyOf, plain } from '../transport/connection.ts';
import type { Connection } from '../transport/connection.ts';
import type { KitaEvent, ListEvents, RequestOptions } from '../types.ts';

/** What happened to objects. */
export class Events {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Newest first. */
  list(filters: ListEvents = {}, options?: RequestOptions): KitaList<KitaEvent> {
    return new KitaList((cursor) =>
      bodyOf(this.#connection.api.GET('/v1/events', { params: { query: { ...filters, cursor } }, ...plain(options) })),
    );
  }

  get(id: string, options?: RequestOptions): Promise<KitaEvent> {
    return bodyOf(this.#connection.api.GET('/v1/events/{id}', { params: { path: { id } }, ...plain(options) }));
  }
}
