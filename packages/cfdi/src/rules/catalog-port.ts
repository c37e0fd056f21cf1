/**
 * SAT's catalogues as the rules ask for them. Keys are SAT's own; `asOf` is a date `YYYY-MM-DD`: the row must be in force
 * on it. Columns are named as in the public CSV and SQLite editions of the catalogues (`aplica_fisica`,
 * `regimenes_fiscales_receptores`, `decimales`…), so an importer copies them unchanged.
 */
export interface CatalogPort {
  find(catalog: string, key: string, asOf?: string): CatalogRow | undefined;
  /** False while the catalogue is absent or only a starter list: an unknown key is then a warning, never an error. */
  isLoaded(catalog: string): boolean;
}

/** One row: flags are `'1'` or `''`, absent columns are absent. */
export interface CatalogRow {
  readonly key: string;
  readonly data: Readonly<Record<string, string>>;
  /** First day in force, `YYYY-MM-DD`. */
  readonly from?: string;
  /** Last day in force; absent while in force. */
  readonly to?: string;
}

/**
 * Catalogues the rules read, by SAT's names. Composite keys join their parts with a hyphen:
 * `c_NumPedimentoAduana` `aduana-patente-ejercicio`.
 */
export const catalogNames = [
  'c_Aduana',
  'c_ClaveProdServ',
  'c_ClaveUnidad',
  'c_CodigoPostal',
  'c_Exportacion',
  'c_FormaPago',
  'c_Impuesto',
  'c_Meses',
  'c_MetodoPago',
  'c_Moneda',
  'c_NumPedimentoAduana',
  'c_ObjetoImp',
  'c_Pais',
  'c_PatenteAduanal',
  'c_Periodicidad',
  'c_RegimenFiscal',
  'c_TipoDeComprobante',
  'c_TipoFactor',
  'c_TipoRelacion',
  'c_UsoCFDI',
] as const;

export type CatalogName = (typeof catalogNames)[number];
