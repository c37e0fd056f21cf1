import type { BuiltInRows } from '../built-in/rows.ts';
import type { CatalogRow } from '../catalog-row.ts';
import { catalogDefinition, type CatalogGroup, type CatalogName } from '../definitions.ts';

/** One dynamic import each, so that a bundler makes one file of each and a page fetches what it shows. */
const groups: Readonly<Record<CatalogGroup, () => Promise<BuiltInRows>>> = {
  cfdi: async () => (await import('../built-in/cfdi-rows.ts')).cfdiRows,
  pagos: async () => (await import('../built-in/cfdi-rows.ts')).cfdiRows,
  nomina: async () => (await import('../built-in/nomina/nomina-rows.ts')).nominaRows,
  carta_porte: async () => (await import('../built-in/carta-porte/carta-porte-rows.ts')).cartaPorteRows,
  comercio_exterior: async () =>
    (await import('../built-in/comercio-exterior/comercio-exterior-rows.ts')).comercioExteriorRows,
  retenciones: async () => (await import('../built-in/retenciones/retenciones-rows.ts')).retencionesRows,
};

/** The same rows as `builtInRows`, fetched when they are first asked for; empty for catalogues that only come by import. */
export async function loadBuiltInRows(catalog: CatalogName): Promise<readonly CatalogRow[]> {
  if (catalog === 'c_ClaveProdServ') return (await import('../built-in/clave-prod-serv.ts')).clavesProdServ;
  if (catalog === 'c_ClaveUnidad') return (await import('../built-in/clave-unidad.ts')).clavesUnidad;
  const definition = catalogDefinition(catalog);
  return definition === undefined ? [] : ((await groups[definition.group]())[catalog] ?? []);
}
