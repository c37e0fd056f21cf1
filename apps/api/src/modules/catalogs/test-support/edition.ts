import { isCatalogName } from '@kita/sat-catalogs';
import type { CatalogName, CatalogRow } from '@kita/sat-catalogs';
import type { CatalogSource, CatalogTable } from '@kita/sat-catalogs/import';

/** An edition made in memory; `failure` comes after its last catalogue, as a bad file would. */
export function editionOf(
  catalogs: Partial<Record<CatalogName, readonly CatalogRow[]>>,
  failure?: Error,
): CatalogSource {
  const tables = Object.entries(catalogs).map(([catalog, rows]): CatalogTable => table(catalog, rows));
  const bad: CatalogTable = { ...table('c_Municipio', []), rows: () => failing(failure) };
  return { tables: failure === undefined ? tables : [...tables, bad], ignored: [], close: () => Promise.resolve() };
}

/** Rows of customs brokers `0000`, `0001`…, as plain as catalogue rows come. */
export function many(count: number): CatalogRow[] {
  return Array.from({ length: count }, (_, at) => ({ key: String(at).padStart(4, '0'), data: {}, from: '2001-01-01' }));
}

function table(catalog: string, rows: readonly CatalogRow[]): CatalogTable {
  if (!isCatalogName(catalog)) throw new Error(`no catalogue ${catalog}`);
  return {
    catalog,
    source: `edition.db#${catalog}`,
    async *rows() {
      for (const row of rows) yield { ...row, catalog };
    },
  };
}

function failing(failure: Error | undefined): AsyncIterable<never> {
  return { [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(failure ?? new Error('no failure given')) }) };
}
