import type { Traslado } from '../../../model/concepto.ts';
import type { Place } from '../../../rules/rule.ts';
import { unknownRates } from '../../../rules/tasa-rules.ts';
import type { PagosSubject } from './pagos-subject.ts';

/** A tax in the shape of an invoice's, with its place in the complement. */
export interface RatedTax {
  readonly tax: Traslado;
  readonly pointer: string;
}

/**
 * Rates that c_TasaOCuota does not have, on the day of the document or ever: an invoice of last year is paid with the
 * rates it was issued with.
 */
export function* unknownPagoRates(
  { subject: { catalogs, asOf } }: PagosSubject,
  side: 'traslado' | 'retencion',
  field: 'tasaOCuotaDr' | 'tasaOCuotaP',
  taxes: readonly RatedTax[],
): Generator<Place> {
  for (const one of taxes) {
    const [today] = unknownRates({ catalogs, asOf }, [one], side);
    const [ever] = today === undefined ? [] : unknownRates({ catalogs }, [one], side);
    if (ever !== undefined) yield { ...ever, pointer: `${one.pointer}/${field}` };
  }
}
