import type { CatalogRow } from '../catalog-row.ts';
import type { CatalogName } from '../definitions.ts';
import { cartaPorteRows } from './carta-porte/carta-porte-rows.ts';
import { cfdiRows } from './cfdi-rows.ts';
import { clavesProdServ } from './clave-prod-serv.ts';
import { clavesUnidad } from './clave-unidad.ts';
import { comercioExteriorRows } from './comercio-exterior/comercio-exterior-rows.ts';
import { nominaRows } from './nomina/nomina-rows.ts';
import { retencionesRows } from './retenciones/retenciones-rows.ts';
import type { BuiltInRows } from './rows.ts';

const rows: BuiltInRows = {
  c_ClaveProdServ: clavesProdServ,
  c_ClaveUnidad: clavesUnidad,
  ...cfdiRows,
  ...nominaRows,
  ...cartaPorteRows,
  ...comercioExteriorRows,
  ...retencionesRows,
};

/**
 * The rows this package carries of a catalogue, versions of one key from oldest to newest; empty for the catalogues that
 * only come by import (postal codes, customs…).
 */
export function builtInRows(catalog: CatalogName): readonly CatalogRow[] {
  return rows[catalog] ?? [];
}
