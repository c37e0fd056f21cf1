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
 * Catalogues the rules read, by the names of SAT's XSD types. Where a complement has a type with the name of one of CFDI
 * 4.0 and other rows, its name carries the prefix SAT's schemas give the namespace: `catRetenciones:c_Pais` has two-letter
 * keys, `c_Pais` three-letter ones. Where a schema uses the type of catCFDI, as Comercio Exterior does for c_Municipio, the
 * name without prefix is the one to ask for.
 *
 * Composite keys join their parts with a hyphen: `c_NumPedimentoAduana` `aduana-patente-ejercicio`, `c_Municipio`
 * `estado-municipio`, `c_Localidad` `estado-localidad`, `c_Colonia` `codigoPostal-colonia`.
 */
export const catalogNames = [
  // CFDI 4.0
  'c_Aduana',
  'c_ClaveProdServ',
  'c_ClaveUnidad',
  'c_CodigoPostal',
  'c_Colonia',
  'c_Estado',
  'c_Exportacion',
  'c_FormaPago',
  'c_Impuesto',
  'c_Localidad',
  'c_Meses',
  'c_MetodoPago',
  'c_Moneda',
  'c_Municipio',
  'c_NumPedimentoAduana',
  'c_ObjetoImp',
  'c_Pais',
  'c_PatenteAduanal',
  'c_Periodicidad',
  'c_RegimenFiscal',
  'c_TasaOCuota',
  'c_TipoDeComprobante',
  'c_TipoFactor',
  'c_TipoRelacion',
  'c_UsoCFDI',
  // Pagos 2.0
  'c_TipoCadenaPago',
  // Nómina 1.2
  'c_Banco',
  'c_OrigenRecurso',
  'c_PeriodicidadPago',
  'c_RiesgoPuesto',
  'c_TipoContrato',
  'c_TipoDeduccion',
  'c_TipoHoras',
  'c_TipoIncapacidad',
  'c_TipoJornada',
  'c_TipoNomina',
  'c_TipoOtroPago',
  'c_TipoPercepcion',
  'c_TipoRegimen',
  'catNomina:c_Estado',
  // Carta Porte 3.1
  'c_ClaveProdServCP',
  'c_ClaveTipoCarga',
  'c_ClaveUnidadPeso',
  'c_CodigoTransporteAereo',
  'c_CondicionesEspeciales',
  'c_ConfigAutotransporte',
  'c_ConfigMaritima',
  'c_Contenedor',
  'c_ContenedorMaritimo',
  'c_CveTransporte',
  'c_DerechosDePaso',
  'c_DocumentoAduanero',
  'c_Estaciones',
  'c_FiguraTransporte',
  'c_FormaFarmaceutica',
  'c_MaterialPeligroso',
  'c_NumAutorizacionNaviero',
  'c_ParteTransporte',
  'c_RegimenAduanero',
  'c_RegistroISTMO',
  'c_SectorCOFEPRIS',
  'c_SubTipoRem',
  'c_TipoCarro',
  'c_TipoDeServicio',
  'c_TipoDeTrafico',
  'c_TipoEmbalaje',
  'c_TipoEstacion',
  'c_TipoMateria',
  'c_TipoPermiso',
  'catCartaPorte:c_Localidad',
  'catCartaPorte:c_Municipio',
  // Comercio Exterior 2.0
  'c_ClavePedimento',
  'c_FraccionArancelaria',
  'c_INCOTERM',
  'c_MotivoTraslado',
  'c_TipoOperacion',
  'c_UnidadAduana',
  'catComExt:c_Estado',
  'catComExt:c_Localidad',
  'catComExt:c_Municipio',
  // Retenciones 2.0
  'c_CveRetenc',
  'c_Ejercicio',
  'c_EntidadesFederativas',
  'c_Periodo',
  'c_TipoContribuyenteSujetoRetencion',
  'c_TipoDividendoOUtilidadDistribuida',
  'c_TipoImpuesto',
  'c_TipoPagoRet',
  'catRetenciones:c_Pais',
  'catRetenciones:c_Periodicidad',
] as const;

export type CatalogName = (typeof catalogNames)[number];
