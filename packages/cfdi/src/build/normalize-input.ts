import { normalizePedimento, normalizeText } from './normalize-text.ts';

/** Trees of XML are written as they are; the rules look at their text. */
const AS_GIVEN = new Set(['complementos', 'complementoConcepto', 'addenda', 'namespaces']);
/** Optional fields: empty text means absent, because a form field left blank is not an empty attribute. */
const OPTIONAL = new Set([
  'base',
  'condicionesDePago',
  'confirmacion',
  'descuento',
  'exportacion',
  'facAtrAdquirente',
  'folio',
  'formaPago',
  'grossDiscount',
  'importe',
  'metodoPago',
  'moneda',
  'noIdentificacion',
  'numRegIdTrib',
  'residenciaFiscal',
  'serie',
  'tasaOCuota',
  'tipoCambio',
  'tipoDeComprobante',
  'unidad',
]);

/**
 * The input with every text normalised (`normalizeText`) before anything is computed from it, and optional fields that
 * came empty left out. Parts that need no change are shared with the original.
 */
export function normalizeInput<T extends object>(input: T): T {
  return sameShape(input, normalizeValue(input));
}

function normalizeValue(value: unknown): unknown {
  if (typeof value === 'string') return normalizeText(value);
  if (Array.isArray(value)) return normalizeList(value, normalizeValue);
  return isRecord(value) ? normalizeFields(value) : value;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function normalizeList(items: readonly unknown[], one: (item: unknown) => unknown): readonly unknown[] {
  let copy: unknown[] | undefined;
  for (let index = 0; index < items.length; index++) {
    const normalized = one(items[index]);
    if (normalized === items[index]) continue;
    copy ??= [...items];
    copy[index] = normalized;
  }
  return copy ?? items;
}

function normalizeFields(source: Readonly<Record<string, unknown>>): object {
  let copy: Record<string, unknown> | undefined;
  for (const key in source) {
    const value = source[key];
    const normalized = normalizeField(key, value);
    if (normalized === value) continue;
    copy ??= { ...source };
    if (normalized === undefined) delete copy[key];
    else copy[key] = normalized;
  }
  return copy ?? source;
}

function normalizeField(key: string, value: unknown): unknown {
  if (typeof value === 'string') {
    const text = key === 'numPedimento' ? normalizePedimento(value) : normalizeText(value);
    return text === '' && OPTIONAL.has(key) ? undefined : text;
  }
  if (typeof value !== 'object' || AS_GIVEN.has(key)) return value;
  return key === 'informacionAduanera' && Array.isArray(value)
    ? normalizeList(value, pedimento)
    : normalizeValue(value);
}

function pedimento(value: unknown): unknown {
  return typeof value === 'string' ? normalizePedimento(value) : value;
}

/** Safe: only texts are replaced by texts and optional fields dropped, so the shape is that of the original. */
function sameShape<T>(_original: T, normalized: unknown): T {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return normalized as T;
}
