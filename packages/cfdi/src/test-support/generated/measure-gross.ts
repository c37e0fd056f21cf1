import * as fc from 'fast-check';
import { computeComprobante } from '../../build/compute-comprobante.ts';
import { inputFromGross } from '../../build/input-from-gross.ts';
import type { GrossCfdiInput } from '../../build/input-from-gross.ts';
import type { ImpuestoInput } from '../../model/input.ts';
import { grossBasket } from './gross-invoice.ts';
import { Rational, sumOf } from './rational.ts';

export interface GrossMeasure {
  readonly baskets: number;
  /** Baskets whose invoice has the very total that the shelf said. */
  readonly exact: number;
}

/** How many baskets at shelf prices become invoices of exactly that total, judged by other arithmetic than the builder's. */
export function measureGross(rates: readonly ImpuestoInput[][], baskets: number, seed: number): GrossMeasure {
  const samples = fc.sample(grossBasket(rates), { numRuns: baskets, seed });
  const exact = samples.filter((basket) => {
    const { total } = computeComprobante(inputFromGross(basket, { exactTotal: 'try' }).input);
    return Rational.of(total).equals(shelfTotal(basket));
  });
  return { baskets, exact: exact.length };
}

function shelfTotal({ conceptos }: GrossCfdiInput): Rational {
  return sumOf(
    conceptos.map((line) => {
      if (!('grossUnitPrice' in line)) throw new TypeError('not a shelf price');
      const { cantidad, grossUnitPrice, grossDiscount } = line;
      return Rational.of(cantidad).times(Rational.of(grossUnitPrice)).minus(Rational.of(grossDiscount));
    }),
  );
}
