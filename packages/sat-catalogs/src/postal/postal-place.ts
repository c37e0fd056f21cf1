import { builtInCatalogs } from '../built-in/built-in-catalogs.ts';
import type { CatalogPort } from '../catalog-row.ts';
import { estimuloFrontera } from './estimulo-frontera.ts';
import { specialMunicipalityOf } from './municipality-index.ts';
import { stateOf } from './state-of.ts';
import { timeZoneOf } from './time-zone-of.ts';

/** What a postal code says about a place on a day. */
export interface PostalPlace {
  readonly codigoPostal: string;
  /** Key of c_Estado. */
  readonly estado: string;
  readonly estadoNombre: string;
  /** Key of c_Municipio within the state; absent where SAT gives none or c_CodigoPostal is not loaded. */
  readonly municipio?: string;
  /** Absent where neither the catalogues nor the list of the border name it. */
  readonly municipioNombre?: string;
  /** Key of c_Localidad within the state. */
  readonly localidad?: string;
  /** Region of the border stimulus: 1 north, 2 south, 0 none. A hint: the taxpayer must be registered in it too. */
  readonly estimuloFrontera: 0 | 1 | 2;
  /** IANA zone whose clock `Fecha` shows, by the law in force on the day. */
  readonly zone: string;
}

/**
 * The place of a postal code on a day (`YYYY-MM-DD`, default: the newest rows and today's law). `undefined` when the text is
 * no postal code of Mexico, or c_CodigoPostal is loaded and does not have it on that day.
 *
 * Without the catalogue the state comes from the prefix and the border from its list of municipalities. With it, its rows
 * decide everything but the zone: SAT's own zone names are older than the law of 30 October 2022.
 */
export function postalPlace(
  codigoPostal: string,
  asOf?: string,
  catalogs: CatalogPort = builtInCatalogs(),
): PostalPlace | undefined {
  const row = catalogs.find('c_CodigoPostal', codigoPostal, asOf);
  if (row === undefined && catalogs.isLoaded('c_CodigoPostal')) return undefined;
  const estado = row?.data['estado'] ?? stateOf(codigoPostal);
  const zone = timeZoneOf(codigoPostal, asOf);
  if (estado === undefined || zone === undefined) return undefined;
  const nameOf = (catalog: string, key: string): string | undefined => catalogs.find(catalog, key, asOf)?.data['texto'];
  const municipio = row?.data['municipio'] || undefined;
  const localidad = row?.data['localidad'] || undefined;
  const municipioNombre =
    (municipio && nameOf('c_Municipio', `${estado}-${municipio}`)) ?? specialMunicipalityOf(codigoPostal)?.name;
  return {
    codigoPostal,
    estado,
    estadoNombre: nameOf('c_Estado', estado) ?? estado,
    ...(municipio !== undefined && { municipio }),
    ...(municipioNombre !== undefined && { municipioNombre }),
    ...(localidad !== undefined && { localidad }),
    estimuloFrontera: regionOf(row?.data['estimulo_frontera']) ?? estimuloFrontera(codigoPostal),
    zone,
  };
}

function regionOf(text: string | undefined): 0 | 1 | 2 | undefined {
  if (text === '1') return 1;
  if (text === '2') return 2;
  return text === '0' ? 0 : undefined;
}
