import { builtInCatalogs } from '@kita/sat-catalogs';
import type { CatalogPort, CatalogRow } from '../rules/catalog-port.ts';
import { ownEntry } from '../model/own-entry.ts';

const person = (aplicaFisica: string, aplicaMoral: string, regimenes = ''): CatalogRow['data'] => ({
  aplica_fisica: aplicaFisica,
  aplica_moral: aplicaMoral,
  regimenes_fiscales_receptores: regimenes,
});
const rate = (valor: string, traslado: string, retencion: string, minimo = ''): CatalogRow['data'] => ({
  minimo,
  valor,
  traslado,
  retencion,
});

/** A few rows of each catalogue: enough to tell known from unknown. */
const ROWS: Readonly<Record<string, Readonly<Record<string, CatalogRow['data']>>>> = {
  c_ClaveProdServ: {
    '43211503': {},
    '01010101': {},
    '84111506': {},
    '84111505': {},
    '15101514': { iva_trasladado: '1', ieps_trasladado: '1' },
    '86121500': { complemento: 'Instituciones educativas' },
  },
  c_ClaveUnidad: { H87: {}, ACT: {}, E48: {}, LTR: {}, KGM: {} },
  c_ClavePedimento: { A1: {} },
  c_CodigoPostal: {
    '06600': { estado: 'CMX', municipio: '015', localidad: '06' },
    '86991': { estado: 'TAB', municipio: '', localidad: '' },
    '26015': {},
    '42501': { estado: 'HID', municipio: '', localidad: '' },
  },
  c_Colonia: { '06600-0930': {} },
  c_Estado: {
    CMX: { pais: 'MEX' },
    JAL: { pais: 'MEX' },
    NLE: { pais: 'MEX' },
    TAB: { pais: 'MEX' },
    TX: { pais: 'USA' },
  },
  c_Exportacion: { '01': {}, '02': {}, '03': {} },
  c_FraccionArancelaria: {
    '8471300101': { unidad: '06' },
    '2005800100': { unidad: '01' },
    '9801000100': { unidad: '01' },
  },
  c_FormaPago: { '01': {}, '03': {}, '99': {} },
  c_INCOTERM: { FOB: {}, DAP: {} },
  c_Impuesto: { '001': {}, '002': {}, '003': {} },
  c_Localidad: { 'CMX-06': {} },
  c_Meses: { '01': {}, '12': {}, '13': {}, '18': {} },
  c_MetodoPago: { PUE: {}, PPD: {} },
  c_Moneda: {
    MXN: { decimales: '2' },
    USD: { decimales: '2', porcentaje_variacion: '5' },
    JPY: { decimales: '0' },
    BHD: { decimales: '3' },
    XXX: { decimales: '0' },
  },
  c_MotivoTraslado: { '01': {}, '02': {}, '05': {} },
  c_Municipio: { 'CMX-015': {}, 'TAB-004': {} },
  c_NumPedimentoAduana: { '48-3009-2015': {}, '47-3807-2023': {} },
  c_ObjetoImp: Object.fromEntries(['01', '02', '03', '04', '05', '06', '07', '08'].map((key) => [key, {}])),
  c_Pais: {
    USA: { patron_identidad_tributaria: '[0-9]{9}', patron_codigo_postal: '[0-9]{5}(-[0-9]{4})?' },
    MEX: { patron_codigo_postal: '[0-9]{5}' },
    FRA: { agrupaciones: 'Unión Europea' },
  },
  c_Periodicidad: { '01': {}, '04': {}, '05': {} },
  c_RegimenFiscal: {
    '601': person('', '1'),
    '605': person('1', ''),
    '612': person('1', ''),
    '616': person('1', ''),
    '621': person('1', ''),
    '626': person('1', '1'),
  },
  c_TasaOCuota: {
    'Fijo-IVA-Tasa-0.000000': rate('0.000000', '1', ''),
    'Fijo-IVA-Tasa-0.160000': rate('0.160000', '1', ''),
    'Fijo-IVA Crédito aplicado del 50%-Tasa-0.080000': rate('0.080000', '1', ''),
    'Rango-IVA-Tasa-R': rate('0.160000', '', '1', '0.000000'),
    'Fijo-IEPS-Tasa-0.080000': rate('0.080000', '1', '1'),
    'Rango-IEPS-Cuota-TR': rate('72.160500', '1', '1', '0.000000'),
    'Rango-ISR-Tasa-R': rate('0.350000', '', '1', '0.000000'),
  },
  c_TipoDeComprobante: { I: { valor_maximo: '20000000' }, E: {}, T: {}, N: {}, P: {} },
  c_TipoFactor: { Tasa: {}, Cuota: {}, Exento: {} },
  c_TipoRelacion: Object.fromEntries(['01', '02', '03', '04', '05', '06', '07'].map((key) => [key, {}])),
  c_UnidadAduana: { '01': {}, '06': {}, '99': {} },
  c_UsoCFDI: {
    G02: person('1', '1', '601, 612, 616,626'),
    G03: person('1', '1', '601, 612,626'),
    D01: person('1', '', '605, 612'),
    D04: person('1', '', '605, 612'),
    D10: person('1', '', '605, 612'),
    S01: person('1', '1', '601, 605, 612, 616,626'),
    CN01: person('1', '', '605'),
    CP01: person('1', '1', '601, 605, 612, 616,626'),
  },
};

/** Rows that stopped being in force. */
const ENDED: Readonly<Record<string, string>> = { 'c_ClaveUnidad LTR': '2020-12-31' };

/** Catalogues of complements, complete in every installation. */
const builtIn = builtInCatalogs();

/** Catalogues in memory; those named are only starter lists. */
export function testCatalogs(...notLoaded: readonly string[]): CatalogPort {
  return {
    find(catalog, key, asOf) {
      if (!Object.hasOwn(ROWS, catalog)) return builtIn.find(catalog, key, asOf);
      const data = ownEntry(ROWS[catalog] ?? {}, key);
      const to = ENDED[`${catalog} ${key}`];
      if (data === undefined || (to !== undefined && asOf !== undefined && asOf > to)) return undefined;
      return { key, data, from: '2020-01-01', to };
    },
    isLoaded: (catalog) => !notLoaded.includes(catalog),
  };
}
