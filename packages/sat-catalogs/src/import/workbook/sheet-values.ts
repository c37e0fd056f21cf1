import type { CatalogDefinition, CatalogName, ColumnKind } from '../../definitions.ts';
import { dayOfSerial } from './cell-number.ts';

/** Digits of the keys that spreadsheets take for numbers, robbing them of their zeros. */
const keyWidths: Readonly<Record<string, number>> = {
  aduana: 2,
  codigo_postal: 5,
  colonia: 4,
  localidad: 2,
  municipio: 3,
  patente: 4,
  clave_transporte: 2,
  tipo_impuesto: 3,
  unidad: 2,
};

/** Largest amount of a CFDI: SAT's sheet gives payroll documents two limits, NS and NdS, on a row of their own. */
const amountMax = '999999999999999999.999999';

/**
 * Value of a column in the words of the public editions: keys with their zeros, dates `YYYY-MM-DD`, rates with six
 * decimals, "No" and "Opcional" as SAT means them in each column of c_FormaPago.
 */
export function sheetValue(definition: CatalogDefinition, column: string, text: string): string {
  const value = text.trim();
  if (column === 'vigencia_desde' || column === 'vigencia_hasta') return dayOf(value);
  const own = ownValues[definition.name]?.(column, value);
  if (own !== undefined) return own;
  if (kindOf(definition, column) === 'integer') return String(Number(/^\d{1,12}/.exec(value)?.[0] ?? 0));
  const width = definition.keyColumns[0] === column ? idWidth(definition) : undefined;
  return /^\d+$/.test(value) ? value.padStart(width ?? keyWidths[column] ?? 0, '0') : value;
}

/** "8 o 10" wheels and no wheels at all: the public editions write the first number, or 0. */
function kindOf({ columns, optionalColumns }: CatalogDefinition, column: string): ColumnKind | undefined {
  return columns[column] ?? optionalColumns?.[column];
}

/** A key of digits only says its length by its form. */
function idWidth({ keyColumns, keyPattern }: CatalogDefinition): number | undefined {
  if (keyColumns.length !== 1) return undefined;
  const digits = /^\^\\d\{(\d+)\}\$$/.exec(keyPattern.source)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** A day as text of Mexico (`14/08/2017`), as ISO, or as a serial number whose cell lost its format. */
function dayOf(text: string): string {
  if (/^por definir$/i.test(text)) return '';
  const [, day, month, year] = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text) ?? [];
  if (year !== undefined) return `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  if (/^\d{5}(\.\d+)?$/.test(text)) return dayOfSerial(Number(text)) ?? text;
  return text.replace(/[T ]00:00:00.*$/, '');
}

type OwnValue = (column: string, value: string) => string | undefined;

const ownValues: Partial<Record<CatalogName, OwnValue>> = {
  c_FormaPago: (column, value) => {
    if (column.startsWith('patron_')) return { no: '', opcional: String.raw`\V*` }[value.toLowerCase()] ?? value;
    const isAllowed = column.startsWith('permite_') || column === 'requiere_banco_ordenante_nombre_ext';
    return isAllowed ? allowed(value) : undefined;
  },
  c_TasaOCuota: (column, value) => {
    const isRate = (column === 'minimo' || column === 'valor') && value !== '';
    return isRate && Number.isFinite(Number(value)) ? Number(value).toFixed(6) : undefined;
  },
  c_TipoDeComprobante: (column, value) =>
    column === 'valor_maximo' && !/^\d+(\.\d+)?$/.test(value) ? amountMax : undefined,
};

/** "Opcional", "Sí", and a sentence that says when it is needed: all but a no. */
function allowed(value: string): string {
  return ['', 'no', '0'].includes(value.toLowerCase()) ? '' : '1';
}
