import { Decimal } from '@kita/money';
import { rowOf } from './catalog-lookup.ts';
import type { Place, Rule } from './rule.ts';
import { amountOf, has } from './subject.ts';
import type { Subject } from './subject.ts';

/**
 * Confirmacion of unusual amounts (CFDI40118, 40120, 40127–40129). SAT suspends these rules until it publishes the
 * procedure (matrix, note), so they speak only when the context has `confirmation`.
 */
export const confirmationRules: readonly Rule[] = [
  {
    sat: 'CFDI40118',
    code: 'tipo_cambio_out_of_range',
    message: {
      es: 'El tipo de cambio {found} se aparta demasiado del FIX del día ({expected}). Corrígelo o pide al PAC una clave de confirmación.',
      en: 'The exchange rate {found} is too far from the FIX rate of the day ({expected}). Correct it or ask the PAC for a confirmation key.',
    },
    *check(subject) {
      const { tipoCambio, confirmacion } = subject.document;
      const expected = rateLimits(subject, subject.document.moneda, tipoCambio);
      if (expected !== undefined && !has(confirmacion)) yield { pointer: '/tipoCambio', found: tipoCambio, expected };
    },
  },
  {
    sat: 'CFDI40120',
    code: 'total_above_limit',
    message: {
      es: 'El total {found} pasa del máximo que publica el SAT ({expected}). Corrígelo o pide al PAC una clave de confirmación.',
      en: 'The total {found} is above the maximum SAT publishes ({expected}). Correct it or ask the PAC for a confirmation key.',
    },
    *check(subject) {
      const { total, confirmacion } = subject.document;
      const expected = aboveLimit(subject, total);
      if (expected !== undefined && !has(confirmacion)) yield { pointer: '/total', found: total, expected };
    },
  },
  {
    sat: 'CFDI40127',
    code: 'confirmacion_forbidden',
    message: {
      es: 'La clave de confirmación {found} sobra: el tipo de cambio y el total están dentro de los límites. Quítala.',
      en: 'Confirmation key {found} is out of place: exchange rate and total are within the limits. Remove it.',
    },
    *check(subject) {
      const { confirmacion, moneda, tipoCambio, total } = subject.document;
      if (subject.confirmation === undefined || !has(confirmacion)) return;
      const isUnusual =
        rateLimits(subject, moneda, tipoCambio) !== undefined || aboveLimit(subject, total) !== undefined;
      if (!isUnusual) yield { pointer: '/confirmacion', found: confirmacion };
    },
  },
  {
    sat: 'CFDI40128',
    code: 'confirmacion_not_issued',
    message: {
      es: 'La clave de confirmación {found} no la emitió el PAC. Pide una.',
      en: 'Confirmation key {found} was not issued by the PAC. Ask for one.',
    },
    check: (subject) => keyPlaces(subject, (clave) => subject.confirmation?.isIssued?.(clave) === false),
  },
  {
    sat: 'CFDI40129',
    code: 'confirmacion_already_used',
    message: {
      es: 'La clave de confirmación {found} ya se usó en otro comprobante. Pide otra al PAC.',
      en: 'Confirmation key {found} was used in another document already. Ask the PAC for another.',
    },
    check: (subject) => keyPlaces(subject, (clave) => subject.confirmation?.isUsed?.(clave) === true),
  },
];

function* keyPlaces({ document: { confirmacion } }: Subject, isBroken: (clave: string) => boolean): Generator<Place> {
  if (has(confirmacion) && isBroken(confirmacion)) yield { pointer: '/confirmacion', found: confirmacion };
}

/**
 * The range around the FIX rate of the day that a rate is outside of, `lower – upper`, or `undefined` when it is inside
 * or cannot be known: FIX × (1 ± percentage of the currency in c_Moneda).
 */
export function rateLimits(subject: Subject, moneda: string, rate: string | undefined, day = subject.asOf): string | undefined {
  const fix = day === undefined ? undefined : amountOf(subject.confirmation?.fixRate?.(moneda, day));
  const percent = amountOf(rowOf(subject, 'c_Moneda', moneda)?.data['porcentaje_variacion']);
  const value = amountOf(rate);
  if (fix === undefined || percent === undefined || value === undefined) return undefined;
  const margin = fix.mul(percent).mul(Decimal.fromUnits(1n, 2));
  const [lower, upper] = [fix.sub(margin), fix.add(margin)];
  return value.lt(lower) || value.gt(upper) ? `${lower.toString()} – ${upper.toString()}` : undefined;
} // prettier-ignore

/** The maximum of the type of document (c_TipoDeComprobante) that an amount is above, or `undefined`. */
export function aboveLimit(subject: Subject, amount: string | undefined): string | undefined {
  if (subject.confirmation === undefined) return undefined;
  const text = rowOf(subject, 'c_TipoDeComprobante', subject.document.tipoDeComprobante)?.data['valor_maximo'];
  const [value, limit] = [amountOf(amount), amountOf(text)];
  return value !== undefined && limit !== undefined && value.gt(limit) ? text : undefined;
}
