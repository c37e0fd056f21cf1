import { KitaList } from '../list.ts';
import { bodyOf, keyOf, plain } from '../transport/connection.ts';
import type { Connection } from '../transport/connection.ts';
import type { CreateProduct, Product, KeyedOptions, ListProducts, RequestOptions, UpdateProduct } from '../types.ts';

/** What the company sells. */
export class Products {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Newest first; `q` looks for words. */
  list(filters: ListProducts = {}, options?: RequestOptions): KitaList<Product> {
    return new KitaList((cursor) =>
      bodyOf(
        this.#connection.api.GET('/v1/products', { params: { query: { ...filters, cursor } }, ...plain(options) }),
      ),
    );
  }

  create(body: CreateProduct, options?: KeyedOptions): Promise<Product> {
    const header = keyOf(options);
    return bodyOf(this.#connection.api.POST('/v1/products', { body, params: { header }, ...plain(options) }), header);
  }

  get(id: string, options?: RequestOptions): Promise<Product> {
    return bodyOf(this.#connection.api.GET('/v1/products/{id}', { params: { path: { id } }, ...plain(options) }));
  }

  update(id: string, body: UpdateProduct, options?: KeyedOptions): Promise<Product> {
    const header = keyOf(options);
    return bodyOf(
      this.#connection.api.PATCH('/v1/products/{id}', {
        body,
        params: { path: { id }, header },
        ...plain(options),
      }),
      header,
    );
  }

  /** It leaves the lists; its documents stay. */
  archive(id: string, options?: RequestOptions): Promise<Product> {
    return bodyOf(this.#connection.api.DELETE('/v1/products/{id}', { params: { path: { id } }, ...plain(options) }));
  }
}
