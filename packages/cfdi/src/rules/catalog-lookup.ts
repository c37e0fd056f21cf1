import type { CatalogName, CatalogRow } from './catalog-port.ts';
import type { Place, Rule } from './rule.ts';
import { has } from './subject.ts';
import type { Subject } from './subject.ts';

/** Form of the keys of catalogues that may not be loaded; the others are complete in every installation. */
export const KEY_SHAPES: Partial<Record<CatalogName, RegExp>> = {
  c_Aduana: /^\d{2}$/,
  c_ClaveProdServ: /^\d{8}$/,
  c_ClaveUnidad: /^[A-Za-z0-9]{2,3}$/,
  c_CodigoPostal: /^\d{5}$/,
  c_Colonia: /^\d{5}-\d{4}$/,
  c_Localidad: /^[A-Z]{3}-\d{2}$/,
  c_Moneda: /^[A-Z]{3}$/,
  c_Municipio: /^[A-Z]{3}-\d{3}$/,
  c_NumPedimentoAduana: /^\d{2}-\d{4}-\d{4}$/,
  c_Pais: /^[A-Z]{3}$/,
  c_PatenteAduanal: /^\d{4}$/,
  'catNomina:c_Estado': /^[A-Z]{2,3}$/,
  c_ClaveProdServCP: /^\d{8}$/,
  c_ClaveUnidadPeso: /^[A-Za-z0-9]{2,3}$/,
  c_CodigoTransporteAereo: /^CA\d{3}$/,
  c_DerechosDePaso: /^CDP\d{3}$/,
  c_Estaciones: /^[A-Z][A-Za-zá]{0,9}\d{1,4}(?:\.\d)?$/,
  c_MaterialPeligroso: /^\d{4}$/,
  c_NumAutorizacionNaviero: /^[A-Z0-9/-]{6,30}$/,
  'catCartaPorte:c_Localidad': /^[A-Z]{3}-\d{2}$/,
  'catCartaPorte:c_Municipio': /^[A-Z]{3}-\d{3}$/,
  c_FraccionArancelaria: /^\d{8}(?:\d{2})?$/,
  'catComExt:c_Estado': /^[A-Z]{2,3}$/,
  'catComExt:c_Localidad': /^[A-Z]{3}-\d{2}$/,
  'catComExt:c_Municipio': /^[A-Z]{3}-\d{3}$/,
  c_Ejercicio: /^\d{4}$/,
  'catRetenciones:c_Pais': /^[A-Z]{2,3}$/,
};

/** Where a key stands in the document. */
export interface PlacedKey {
  readonly pointer: string;
  readonly key: string | undefined;
}

/** What a look-up needs to know: the catalogues, and the day on which a key must be in force. */
export type CatalogSubject = Pick<Subject, 'catalogs' | 'asOf'>;

/** A rule "must be in the catalogue, in force on the day of the document". Absent keys are other rules' business. */
export function keyRule<S extends CatalogSubject = Subject>(
  sat: string | undefined,
  code: string,
  catalog: CatalogName,
  what: { readonly es: string; readonly en: string },
  keys: (subject: S) => Iterable<PlacedKey>,
): Rule<S> {
  return {
    ...(sat !== undefined && { sat }),
    code,
    message: {
      es: `${what.es} {found} no está en el catálogo ${catalog} del SAT o no está vigente. Elige una clave vigente.`,
      en: `${what.en} {found} is not in SAT's catalogue ${catalog} or not in force. Choose a key in force.`,
    },
    *check(subject) {
      if (subject.catalogs === undefined) return;
      for (const { pointer, key } of keys(subject)) yield* unknownKey(subject, catalog, key, pointer);
    },
  };
}

/** The row of a key in force on the day of the document. */
export function rowOf(
  { catalogs, asOf }: CatalogSubject,
  catalog: CatalogName,
  key: string | undefined,
): CatalogRow | undefined {
  return has(key) ? catalogs?.find(catalog, key, asOf) : undefined;
}

/** Yields when the key is unknown, or cannot be known because the catalogue is not loaded. */
export function* unknownKey(
  subject: CatalogSubject,
  catalog: CatalogName,
  key: string | undefined,
  pointer: string,
): Generator<Place> {
  const { catalogs } = subject;
  if (catalogs === undefined || !has(key) || rowOf(subject, catalog, key) !== undefined) return;
  if (!catalogs.isLoaded(catalog) && (KEY_SHAPES[catalog]?.test(key) ?? true)) {
    yield { pointer, found: key, notLoaded: catalog };
    return;
  }
  yield { pointer, found: key, expected: periodOf(catalogs.find(catalog, key)) ?? catalog };
}

function periodOf(row: CatalogRow | undefined): string | undefined {
  return row && `${row.from ?? '…'} – ${row.to ?? '…'}`;
}
