import { oneList } from '../list.ts';
import type { KitaList } from '../list.ts';
import { bodyOf, keyOf, plain } from '../transport/connection.ts';
import type { Connection } from '../transport/connection.ts';
import type { CreateSeries, KeyedOptions, RequestOptions, Series, UpdateSeries } from '../types.ts';

/** Numberings of documents. */
export class SeriesResource {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  list(options?: RequestOptions): KitaList<Series> {
    return oneList(() => bodyOf(this.#connection.api.GET('/v1/series', plain(options))));
  }

  create(body: CreateSeries, options?: KeyedOptions): Promise<Series> {
    const header = keyOf(options);
    return bodyOf(this.#connection.api.POST('/v1/series', { body, params: { header }, ...plain(options) }), header);
  }

  /** Moves the counter forward, or makes it the default of its type. */
  update(id: string, body: UpdateSeries, options?: RequestOptions): Promise<Series> {
    return bodyOf(this.#connection.api.PATCH('/v1/series/{id}', { body, params: { path: { id } }, ...plain(options) }));
  }
}
