import type { CatalogPort } from '@kita/cfdi/light';
import { pickVersion } from '@kita/sat-catalogs';
import type { CatalogRow } from '@kita/sat-catalogs';
import { loadBuiltInRows } from '@kita/sat-catalogs/lazy';

/** The catalogues an invoice is checked against that are complete without an import. */
const COMPLETE = [
  'c_Exportacion',
  'c_FormaPago',
  'c_Impuesto',
  'c_Meses',
  'c_MetodoPago',
  'c_ObjetoImp',
  'c_Periodicidad',
  'c_RegimenFiscal',
  'c_TasaOCuota',
  'c_TipoDeComprobante',
  'c_TipoFactor',
  'c_TipoRelacion',
  'c_UsoCFDI',
] as const;

/** Only starter lists are built in: a key that is not there is for the server to judge. */
const STARTERS = ['c_Moneda', 'c_Pais'] as const;

/** What the rules look keys up in, without the rows of complements that this editor does not write. */
export async function loadBrowserCatalogs(): Promise<CatalogPort> {
  const names = [...COMPLETE, ...STARTERS];
  const tables = new Map(
    await Promise.all(names.map(async (name) => [name as string, byKey(await loadBuiltInRows(name))] as const)),
  );
  const complete: ReadonlySet<string> = new Set(COMPLETE);
  return {
    isLoaded: (catalog) => complete.has(catalog),
    find: (catalog, key, asOf) => pickVersion(tables.get(catalog)?.get(key) ?? [], asOf),
  };
}

function byKey(rows: readonly CatalogRow[]): ReadonlyMap<string, readonly CatalogRow[]> {
  return Map.groupBy(rows, (row) => row.key);
}
