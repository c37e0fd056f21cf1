import { builtInCatalogs } from '@kita/sat-catalogs';
import type { CatalogPort, CatalogRow } from '../rules/catalog-port.ts';

const station = (texto: string, mode: string, nacionalidad = 'México'): CatalogRow['data'] => ({
  texto,
  clave_transporte: mode,
  nacionalidad,
});

/** Rows of the catalogues that are too big for the package: enough to tell known from unknown. */
const ROWS: Readonly<Record<string, Readonly<Record<string, CatalogRow['data']>>>> = {
  c_ClaveProdServCP: {
    '43211503': { material_peligroso: '0' },
    '15101505': { material_peligroso: '1' },
    '12352104': { material_peligroso: '0,1' },
    '51101500': { material_peligroso: '0' },
  },
  c_ClaveProdServ: { '43211503': {}, '15101505': {}, '12352104': {}, '51101500': {}, '78101802': {} },
  c_CodigoPostal: {
    '06600': { estado: 'CMX', municipio: '015', localidad: '06' },
    '64000': { estado: 'NLE', municipio: '039', localidad: '07' },
    '42501': { estado: 'HID', municipio: '', localidad: '' },
    '86991': { estado: 'TAB', municipio: '', localidad: '' },
  },
  c_Colonia: { '06600-0930': {}, '64000-0001': {} },
  'catCartaPorte:c_Municipio': { 'CMX-015': {}, 'NLE-039': {}, 'NLE-016': {} },
  'catCartaPorte:c_Localidad': { 'CMX-06': {}, 'NLE-07': {}, 'NLE-06': {} },
  c_ClaveUnidadPeso: { KGM: {}, TNE: {}, LBR: {} },
  c_ClaveUnidad: { H87: {}, XBX: {}, E48: {}, LTR: {}, ACT: {} },
  c_MaterialPeligroso: { '1170': {}, '1203': {} },
  c_Pais: { MEX: {}, USA: { patron_identidad_tributaria: '[0-9]{9}' }, DEU: {} },
  c_Moneda: { MXN: { decimales: '2' }, USD: { decimales: '2' }, XXX: { decimales: '0' } },
  c_Estaciones: {
    PM005: station('Ensenada', '02'),
    PM120: station('Extranjera', '02', 'Extranjera'),
    EA0415: station('Cabo San Lucas', '03'),
    EA2346: station('Extranjera', '03', 'Extranjera'),
    Q0736: station('SANTO NINO', '04'),
    Q0486: station('TERRERO', '04'),
  },
  c_NumAutorizacionNaviero: { 'ANC001/2023': {} },
  c_CodigoTransporteAereo: { CA001: {} },
  c_NumPedimentoAduana: { '47-3807-2026': {} },
  c_DerechosDePaso: { CDP001: {} },
  c_FraccionArancelaria: { '6309000100': {} },
};

/** What the package carries and these rows, all of it as if complete. */
export function cartaPorteCatalogs(): CatalogPort {
  const builtIn = builtInCatalogs();
  return {
    find(catalog, key, asOf) {
      const rows = ROWS[catalog];
      if (rows === undefined) return builtIn.find(catalog, key, asOf);
      const data = rows[key];
      return data && { key, data, from: '2020-01-01' };
    },
    isLoaded: () => true,
  };
}
