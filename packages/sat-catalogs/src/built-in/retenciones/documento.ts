import type { CatalogRow } from '../../catalog-row.ts';
import { rowsSince, rowsWith } from '../rows.ts';

const start = '2022-01-01';
const plataformas = 'Servicios Plataformas Tecnológicas';

/** c_Ejercicio: years a document may be about, as SAT has opened them so far. */
export const ejercicios: readonly CatalogRow[] = [
  { key: '2021', data: { texto: '' }, from: '2022-01-01' },
  { key: '2022', data: { texto: '' }, from: '2022-01-01' },
  { key: '2023', data: { texto: '' }, from: '2023-01-01' },
  { key: '2024', data: { texto: '' }, from: '2024-01-01' },
  { key: '2025', data: { texto: '' }, from: '2025-01-01' },
  { key: '2026', data: { texto: '' }, from: '2026-01-01' },
  { key: '2027', data: { texto: '' }, from: '2027-01-01' },
];

/** c_Periodo: months. */
export const periodos = rowsSince(start, [
  ['01', 'Enero'],
  ['02', 'Febrero'],
  ['03', 'Marzo'],
  ['04', 'Abril'],
  ['05', 'Mayo'],
  ['06', 'Junio'],
  ['07', 'Julio'],
  ['08', 'Agosto'],
  ['09', 'Septiembre'],
  ['10', 'Octubre'],
  ['11', 'Noviembre'],
  ['12', 'Diciembre'],
]);

/** catRetenciones:c_Periodicidad of the platforms complement; other keys than those of CFDI 4.0. */
export const periodicidadesRetenciones = rowsWith(['texto', 'nombre_complemento'], start, [
  ['01', 'Semanal', plataformas],
  ['02', 'Mensual', plataformas],
  ['03', 'Diario', plataformas],
  ['04', 'Quincenal', plataformas],
  ['05', 'Otro', plataformas],
]);

/** c_TipoContribuyenteSujetoRetencion of payments abroad. */
export const tiposContribuyente = rowsSince(start, [
  ['1', 'Artistas, deportistas y espectáculos públicos'],
  ['2', 'Otras personas físicas'],
  ['3', 'Persona moral'],
  ['4', 'Fideicomiso'],
  ['5', 'Asociación en participación'],
  ['6', 'Organizaciones Internacionales o de gobierno'],
  ['7', 'Organizaciones exentas'],
  ['8', 'Agentes pagadores'],
  ['9', 'Otros'],
]);

/** c_TipoDividendoOUtilidadDistribuida. */
export const tiposDividendo = rowsSince(start, [
  ['01', 'Proviene de CUFIN'],
  ['02', 'No proviene de CUFIN'],
  ['03', 'Reembolso o reducción de capital'],
  ['04', 'Liquidación de la persona moral'],
  ['05', 'CUFINRE'],
  ['06', 'Proviene de CUFIN al 31 de diciembre 2013.'],
]);

/** c_TipoImpuesto of the withholdings document. */
export const tiposImpuesto = rowsSince(start, [
  ['01', 'ISR'],
  ['02', 'IVA'],
  ['03', 'IEPS'],
]);

/** c_TipoPagoRet with the tax each is for (c_Impuesto). */
export const tiposPagoRet = rowsWith(['texto', 'tipo_impuesto'], start, [
  ['01', 'Pago definitivo IVA', '002'],
  ['02', 'Pago definitivo IEPS', '003'],
  ['03', 'Pago definitivo ISR', '001'],
  ['04', 'Pago provisional ISR', '001'],
]);

/** c_EntidadesFederativas: states by number, where CFDI 4.0 uses letters. */
export const entidadesFederativas = rowsSince(start, [
  ['01', 'AGUASCALIENTES'],
  ['02', 'BAJA CALIFORNIA'],
  ['03', 'BAJA CALIFORNIA SUR'],
  ['04', 'CAMPECHE'],
  ['05', 'COAHUILA'],
  ['06', 'COLIMA'],
  ['07', 'CHIAPAS'],
  ['08', 'CHIHUAHUA'],
  ['09', 'CIUDAD DE MEXICO'],
  ['10', 'DURANGO'],
  ['11', 'GUANAJUATO'],
  ['12', 'GUERRERO'],
  ['13', 'HIDALGO'],
  ['14', 'JALISCO'],
  ['15', 'MEXICO'],
  ['16', 'MICHOACAN'],
  ['17', 'MORELOS'],
  ['18', 'NAYARIT'],
  ['19', 'NUEVO LEON'],
  ['20', 'OAXACA'],
  ['21', 'PUEBLA'],
  ['22', 'QUERETARO'],
  ['23', 'QUINTANA ROO'],
  ['24', 'SAN LUIS POTOSI'],
  ['25', 'SINALOA'],
  ['26', 'SONORA'],
  ['27', 'TABASCO'],
  ['28', 'TAMAULIPAS'],
  ['29', 'TLAXCALA'],
  ['30', 'VERACRUZ'],
  ['31', 'YUCATAN'],
  ['32', 'ZACATECAS'],
]);
