import { normalizeText } from '../build/normalize-text.ts';
import type { RetencionInput } from './retencion-input.ts';

/** Trees of XML are written as they are; the rules look at their text. */
const AS_GIVEN: ReadonlySet<string> = new Set(['complementos', 'addenda', 'namespaces']);

/**
 * The input with every text normalised (`normalizeText`) and texts that came empty left out, because a form field left
 * blank is not an empty attribute: what is required and missing is then named as such.
 */
export function normalizeRetencion(input: RetencionInput): RetencionInput {
  return sameShape(input, normalized(input));
}

function normalized(value: unknown): unknown {
  if (typeof value === 'string') return normalizeText(value);
  if (Array.isArray(value)) return value.map(normalized);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries<unknown>({ ...value }).map(
    ([key, one]) => [key, AS_GIVEN.has(key) ? one : normalized(one)] as const,
  );
  return Object.fromEntries(fields.filter(([key, one]) => one !== undefined && (one !== '' || REQUIRED.has(key))));
}

/** Texts that the type demands: empty ones stay, for the rules to report. */
const REQUIRED: ReadonlySet<string> = new Set([
  'fechaExp',
  'lugarExpRetenc',
  'rfcE',
  'nomDenRazSocE',
  'regimenFiscalE',
  'rfcR',
  'mesIni',
  'ejercicio',
  'montoTotGrav',
  'impuestoRet',
  'tipoRelacion',
  'uuid',
  'periodicidad',
  'tipoDeServ',
  'formaPagoServ',
  'fechaServ',
  'precioServSinIva',
]);

/** Safe: only texts are replaced by texts, and only optional fields dropped. */
function sameShape<T>(_original: T, value: unknown): T {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return value as T;
}
