import type { CadenaTable } from '../cadena-table.ts';

/** Estado de cuenta de combustibles de monederos 1.2. */
export const estadoDeCuentaCombustible12: CadenaTable = {
  prefix: 'ecc12',
  nodes: {
    EstadoDeCuentaCombustible: 'Version TipoOperacion NumeroDeCuenta SubTotal Total <Conceptos>',
    Conceptos: '<ConceptoEstadoDeCuentaCombustible>',
    ConceptoEstadoDeCuentaCombustible: `
      Identificador Fecha Rfc ClaveEstacion Cantidad TipoCombustible Unidad? NombreCombustible FolioOperacion
      ValorUnitario Importe <Traslados>
    `,
    Traslados: '<Traslado>',
    Traslado: 'Impuesto TasaOCuota Importe',
  },
};

/** Consumo de combustibles 1.1. */
export const consumoDeCombustibles11: CadenaTable = {
  prefix: 'consumodecombustibles11',
  nodes: {
    ConsumoDeCombustibles: 'version tipoOperacion numeroDeCuenta subTotal? total <Conceptos>',
    Conceptos: '<ConceptoConsumoDeCombustibles>',
    ConceptoConsumoDeCombustibles: `
      identificador fecha rfc claveEstacion tipoCombustible cantidad nombreCombustible folioOperacion valorUnitario
      importe <Determinados>
    `,
    Determinados: '<Determinado>',
    Determinado: 'impuesto tasaOCuota importe',
  },
};

/** Gastos del consorcio por hidrocarburos. */
export const gastosHidrocarburos: CadenaTable = {
  prefix: 'gceh',
  nodes: {
    GastosHidrocarburos: 'Version NumeroContrato AreaContractual? <Erogacion>',
    Erogacion: 'TipoErogacion MontocuErogacion Porcentaje <DocumentoRelacionado> <Actividades> <CentroCostos>',
    DocumentoRelacionado: `
      OrigenErogacion FolioFiscalVinculado? RFCProveedor? MontoTotalIVA MontoRetencionISR? MontoRetencionIVA?
      MontoRetencionOtrosImpuestos? NumeroPedimentoVinculado? ClavePedimentoVinculado? ClavePagoPedimentoVinculado?
      MontoIVAPedimento? OtrosImpuestosPagadosPedimento? FechaFolioFiscalVinculado Mes MontoTotalErogaciones
    `,
    Actividades: 'ActividadRelacionada? <SubActividades>',
    SubActividades: 'SubActividadRelacionada? <Tareas>',
    Tareas: 'TareaRelacionada?',
    CentroCostos: 'Campo? <Yacimientos>',
    Yacimientos: 'Yacimiento? <Pozos>',
    Pozos: 'Pozo?',
  },
};

/** Ingresos atribuibles a integrantes del consorcio por hidrocarburos. */
export const ingresosHidrocarburos: CadenaTable = {
  prefix: 'ieeh',
  nodes: {
    IngresosHidrocarburos: 'Version NumeroContrato ContraprestacionPagadaOperador Porcentaje <DocumentoRelacionado>',
    DocumentoRelacionado: 'FolioFiscalVinculado FechaFolioFiscalVinculado Mes',
  },
};

/** Hidrocarburos y petrolíferos 1.0. */
export const hidrocarburosPetroliferos: CadenaTable = {
  prefix: 'hidrocarburospetroliferos',
  nodes: {
    HidroYPetro: 'Version TipoPermiso NumeroPermiso ClaveHYP SubProductoHYP',
  },
};
