import { oneList } from '../list.ts';
import type { KitaList } from '../list.ts';
import { bodyOf, plain } from '../transport/connection.ts';
import type { Connection } from '../transport/connection.ts';
import type { Catalog, CatalogName, CatalogRow, RequestOptions, SearchCatalog } from '../types.ts';

/** SAT's catalogues. */
export class Catalogs {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Every catalogue and how complete it is in this installation. */
  list(options?: RequestOptions): KitaList<Catalog> {
    return oneList(() => bodyOf(this.#connection.api.GET('/v1/catalogs', plain(options))));
  }

  /** Best results first, in one page: `kita.catalogs.search('c_ClaveProdServ', { q: 'llantas' })`. */
  search(catalog: CatalogName, query: SearchCatalog = {}, options?: RequestOptions): KitaList<CatalogRow> {
    return oneList(() =>
      bodyOf(
        this.#connection.api.GET('/v1/catalogs/{catalog}', {
          params: { path: { catalog }, query },
          ...plain(options),
        }),
      ),
    );
  }

  /** The newest version of a key, or the one in force on the day `asOf` (YYYY-MM-DD). */
  get(catalog: CatalogName, key: string, asOf?: string, options?: RequestOptions): Promise<CatalogRow> {
    return bodyOf(
      this.#connection.api.GET('/v1/catalogs/{catalog}/{key}', {
        params: { path: { catalog, key }, query: { as_of: asOf } },
        ...plain(options),
      }),
    );
  }
}
