import { bodyOf, done, keyOf, plain } from '../transport/connection.ts';
import type { Connection } from '../transport/connection.ts';
import type { CreateSavedView, KeyedOptions, RequestOptions, SavedView, UpdateSavedView } from '../types.ts';

/** Filters of a list under a name. */
export class SavedViews {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Your own and those shared with the company. */
  async list(list?: SavedView['list'], options?: RequestOptions): Promise<readonly SavedView[]> {
    const query = list === undefined ? {} : { list };
    const { data } = await bodyOf(
      this.#connection.api.GET('/v1/saved-views', { params: { query }, ...plain(options) }),
    );
    return data;
  }

  create(body: CreateSavedView, options?: KeyedOptions): Promise<SavedView> {
    const header = keyOf(options);
    return bodyOf(
      this.#connection.api.POST('/v1/saved-views', { body, params: { header }, ...plain(options) }),
      header,
    );
  }

  update(id: string, body: UpdateSavedView, options?: KeyedOptions): Promise<SavedView> {
    const header = keyOf(options);
    return bodyOf(
      this.#connection.api.PATCH('/v1/saved-views/{id}', { body, params: { path: { id }, header }, ...plain(options) }),
      header,
    );
  }

  delete(id: string, options?: RequestOptions): Promise<void> {
    return done(this.#connection.api.DELETE('/v1/saved-views/{id}', { params: { path: { id } }, ...plain(options) }));
  }
}
