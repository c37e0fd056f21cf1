import { KitaList } from '../list.ts';
import { bodyOf, keyOf, plain } from '../transport/connection.ts';
import type { Connection } from '../transport/connection.ts';
import type {
  CreateCustomer,
  Customer,
  CustomerPersonalData,
  EraseCustomer,
  KeyedOptions,
  ListCustomers,
  RequestOptions,
  UpdateCustomer,
} from '../types.ts';

/** Receivers of invoices. */
export class Customers {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Newest first; `q` looks for words. */
  list(filters: ListCustomers = {}, options?: RequestOptions): KitaList<Customer> {
    return new KitaList((cursor) =>
      bodyOf(
        this.#connection.api.GET('/v1/customers', { params: { query: { ...filters, cursor } }, ...plain(options) }),
      ),
    );
  }

  create(body: CreateCustomer, options?: KeyedOptions): Promise<Customer> {
    const header = keyOf(options);
    return bodyOf(this.#connection.api.POST('/v1/customers', { body, params: { header }, ...plain(options) }), header);
  }

  get(id: string, options?: RequestOptions): Promise<Customer> {
    return bodyOf(this.#connection.api.GET('/v1/customers/{id}', { params: { path: { id } }, ...plain(options) }));
  }

  update(id: string, body: UpdateCustomer, options?: KeyedOptions): Promise<Customer> {
    const header = keyOf(options);
    return bodyOf(
      this.#connection.api.PATCH('/v1/customers/{id}', {
        body,
        params: { path: { id }, header },
        ...plain(options),
      }),
      header,
    );
  }

  /** Everything kept about it, for the customer who asks (ARCO, access). */
  personalData(id: string, options?: RequestOptions): Promise<CustomerPersonalData> {
    return bodyOf(
      this.#connection.api.GET('/v1/customers/{id}/personal-data', { params: { path: { id } }, ...plain(options) }),
    );
  }

  /** Nothing is sent to it any more (ARCO, opposition). */
  opposeMailings(id: string, options?: KeyedOptions): Promise<Customer> {
    const header = keyOf(options);
    return bodyOf(
      this.#connection.api.POST('/v1/customers/{id}/opposition', {
        params: { path: { id }, header },
        ...plain(options),
      }),
      header,
    );
  }

  /** It withdrew its opposition. */
  allowMailings(id: string, options?: RequestOptions): Promise<Customer> {
    return bodyOf(
      this.#connection.api.DELETE('/v1/customers/{id}/opposition', { params: { path: { id } }, ...plain(options) }),
    );
  }

  /** Erases its data for good (ARCO, cancellation); stamped documents stay. */
  erase(id: string, body: EraseCustomer, options?: KeyedOptions): Promise<Customer> {
    const header = keyOf(options);
    return bodyOf(
      this.#connection.api.POST('/v1/customers/{id}/erasure', {
        body,
        params: { path: { id }, header },
        ...plain(options),
      }),
      header,
    );
  }

  /** It leaves the lists; its documents stay. */
  archive(id: string, options?: RequestOptions): Promise<Customer> {
    return bodyOf(this.#connection.api.DELETE('/v1/customers/{id}', { params: { path: { id } }, ...plain(options) }));
  }
}
