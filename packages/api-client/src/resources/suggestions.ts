import { bodyOf, plain } from '../transport/connection.ts';
import type { Connection } from '../transport/connection.ts';
import type { CustomerSuggestion, ProductSuggestion, RequestOptions, Suggest } from '../types.ts';

/** Customers and products for forms, by what the latest documents used. */
export class Suggestions {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Most used first, then last used, then newest. */
  async customers(query: Suggest = {}, options?: RequestOptions): Promise<readonly CustomerSuggestion[]> {
    const { data } = await bodyOf(
      this.#connection.api.GET('/v1/suggestions/customers', { params: { query }, ...plain(options) }),
    );
    return data;
  }

  /** Most used first, then last used, then newest. */
  async products(query: Suggest = {}, options?: RequestOptions): Promise<readonly ProductSuggestion[]> {
    const { data } = await bodyOf(
      this.#connection.api.GET('/v1/suggestions/products', { params: { query }, ...plain(options) }),
    );
    return data;
  }
}
