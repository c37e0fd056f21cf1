import { bodyOf, plain } from '../transport/connection.ts';
import type { Connection } from '../transport/connection.ts';
import type { RequestOptions, SearchResult } from '../types.ts';

/** Finds invoices, customers and products by name or number, the best match first. */
export class Search {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async find(q: string, options?: RequestOptions): Promise<readonly SearchResult[]> {
    const found = await bodyOf(this.#connection.api.GET('/v1/search', { params: { query: { q } }, ...plain(options) }));
    return found.data;
  }
}
