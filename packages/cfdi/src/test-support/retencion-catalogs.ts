import type { CatalogPort, CatalogRow } from '../rules/catalog-port.ts';
import { testCatalogs } from './test-catalogs.ts';

const keys = (...list: readonly string[]): Readonly<Record<string, CatalogRow['data']>> =>
  Object.fromEntries(list.map((key) => [key, {}]));
const numbered = (last: number): string[] =>
  Array.from({ length: last }, (_, index) => String(index + 1).padStart(2, '0'));

/** A few rows of each catalogue of Retenciones. */
const ROWS: Readonly<Record<string, Readonly<Record<string, CatalogRow['data']>>>> = {
  c_CveRetenc: keys(...numbered(28)),
  c_Ejercicio: keys('2021', '2022', '2023', '2024', '2025', '2026', '2027'),
  c_EntidadesFederativas: keys(...numbered(32)),
  c_Periodo: keys(...numbered(12)),
  c_TipoContribuyenteSujetoRetencion: keys('1', '2', '3', '9'),
  c_TipoDividendoOUtilidadDistribuida: keys('01', '02', '06'),
  c_TipoImpuesto: keys('01', '02', '03'),
  c_TipoPagoRet: {
    '01': { tipo_impuesto: '002' },
    '02': { tipo_impuesto: '003' },
    '03': { tipo_impuesto: '001' },
    '04': { tipo_impuesto: '001' },
  },
  'catRetenciones:c_Pais': keys('US', 'FR'),
  'catRetenciones:c_Periodicidad': keys(...numbered(5)),
};

/** Catalogues in memory, those of CFDI included; those named are only starter lists. */
export function retencionCatalogs(...notLoaded: readonly string[]): CatalogPort {
  const others = testCatalogs(...notLoaded);
  return {
    find(catalog, key, asOf) {
      const rows = ROWS[catalog];
      if (rows === undefined) return others.find(catalog, key, asOf);
      const data = rows[key];
      return data && { key, data, from: '2022-01-01' };
    },
    isLoaded: (catalog) => others.isLoaded(catalog),
  };
}
