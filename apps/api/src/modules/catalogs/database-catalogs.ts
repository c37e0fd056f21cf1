import { builtInCatalogs, catalogDefinitions, pickVersion } from '@kita/sat-catalogs';
import type { CatalogName, CatalogPort, CatalogRow } from '@kita/sat-catalogs';

import type { Context } from '../../platform/context/index.ts';
import type { Database, Tx } from '../../platform/db/index.ts';
import { listStates, readCatalogs, readKeys } from './catalogs.repository.ts';
import type { CatalogKey, CatalogState, StoredRow } from './catalogs.repository.ts';

/** Catalogues too large for memory; their rows are read when a document names them. */
const large: ReadonlySet<string> = new Set<CatalogName>([
  'c_ClaveProdServ',
  'c_ClaveProdServCP',
  'c_CodigoPostal',
  'c_Colonia',
  'c_FraccionArancelaria',
  'c_NumPedimentoAduana',
]);

const small = catalogDefinitions.map(({ name }) => name).filter((name) => !large.has(name));

type Rows = ReadonlyMap<string, readonly CatalogRow[]>;

/** What a process keeps in memory, and the import it is the result of. */
interface Snapshot {
  readonly mark: string;
  readonly imported: ReadonlySet<string>;
  readonly rows: Rows;
}

/**
 * Catalogues of the installation: small ones from memory, large ones from SQL, built-in data where nothing was imported.
 *
 * As a {@link CatalogPort} by itself it knows the small catalogues and the starter list of the large ones, which it then
 * reports as not loaded: a key it does not know is a warning. {@link forKeys} gives a port that also knows the rows of
 * the large ones that a document names, and so can say that a key does not exist.
 */
export class DatabaseCatalogs implements CatalogPort {
  readonly #db: Database;
  readonly #builtIn = builtInCatalogs();
  #snapshot: Snapshot = { mark: '', imported: new Set(), rows: new Map() };

  constructor(db: Database) {
    this.#db = db;
  }

  find(catalog: string, key: string, asOf?: string): CatalogRow | undefined {
    const { imported, rows } = this.#snapshot;
    if (!imported.has(catalog) || large.has(catalog)) return this.#builtIn.find(catalog, key, asOf);
    return pickVersion(rows.get(rowKey(catalog, key)) ?? [], asOf);
  }

  isLoaded(catalog: string): boolean {
    if (large.has(catalog)) return false;
    return this.#snapshot.imported.has(catalog) || this.#builtIn.isLoaded(catalog);
  }

  /**
   * A port for one document: everything this one knows plus the rows of the keys asked for, in at most three short
   * queries. Also notices an import made by another process.
   */
  async forKeys(keys: Iterable<CatalogKey>, within?: Tx): Promise<CatalogPort> {
    const wanted = [...keys].filter(({ catalog }) => large.has(catalog));
    const read = async (tx: Tx): Promise<StoredRow[]> => {
      await this.#refresh(tx);
      return readKeys(
        tx,
        wanted.filter(({ catalog }) => this.#snapshot.imported.has(catalog)),
      );
    };
    const found = groupRows(await (within === undefined ? this.#db.withSystem(read) : read(within)));
    const { imported } = this.#snapshot;
    const asked = new Set(wanted.map(({ catalog, key }) => rowKey(catalog, key)));
    return {
      find: (catalog, key, asOf) => {
        if (!large.has(catalog)) return this.find(catalog, key, asOf);
        // Also before any import: a caller that forgets a key must not learn it from the first merchant.
        if (!asked.has(rowKey(catalog, key))) throw new Error(`${catalog} ${key} was not asked for`);
        if (!imported.has(catalog)) return this.find(catalog, key, asOf);
        return pickVersion(found.get(rowKey(catalog, key)) ?? [], asOf);
      },
      isLoaded: (catalog) => (large.has(catalog) ? imported.has(catalog) : this.isLoaded(catalog)),
    };
  }

  /** Reads the small catalogues again when an import happened since the last time. */
  async #refresh(tx: Tx): Promise<void> {
    const states = await listStates(tx);
    const mark = markOf(states);
    if (mark === this.#snapshot.mark) return;
    const imported = new Set(states.map(({ catalog }) => catalog));
    const rows = await readCatalogs(
      tx,
      small.filter((name) => imported.has(name)),
    );
    this.#snapshot = { mark, imported, rows: groupRows(rows) };
  }

  /** Fills the memory at start, so that the first request does not wait for it. */
  async load(): Promise<this> {
    await this.#db.withSystem((tx) => this.#refresh(tx));
    return this;
  }
}

/**
 * The catalogues a document needs, by the keys it names. With catalogues that are not the database's (a test's own), those
 * are returned as they are.
 */
export function readCatalogKeys(
  ctx: Pick<Context, 'services'>,
  keys: Iterable<CatalogKey>,
  within?: Tx,
): Promise<CatalogPort> {
  const { catalogs } = ctx.services;
  return catalogs instanceof DatabaseCatalogs ? catalogs.forKeys(keys, within) : Promise.resolve(catalogs);
}

function groupRows(rows: readonly StoredRow[]): Rows {
  return Map.groupBy(rows, ({ catalog, key }) => rowKey(catalog, key));
}

const rowKey = (catalog: string, key: string): string => `${catalog} ${key}`;

const markOf = (states: readonly CatalogState[]): string =>
  states.map(({ catalog, importId }) => `${catalog}=${importId}`).join(' ');
