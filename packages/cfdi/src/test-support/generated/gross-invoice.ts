import * as fc from 'fast-check';
import { inputFromGross } from '../../build/input-from-gross.ts';
import type { GrossCfdiInput, GrossConceptoInput } from '../../build/input-from-gross.ts';
import type { CfdiInput, ImpuestoInput } from '../../model/input.ts';
import { cfdiInput, conceptoInput, iva16 } from '../invoice.ts';

const iva8: ImpuestoInput = { impuesto: '002', tipoFactor: 'Tasa', tasaOCuota: '0.08' };
const iva0: ImpuestoInput = { impuesto: '002', tipoFactor: 'Tasa', tasaOCuota: '0' };
const exempt: ImpuestoInput = { impuesto: '002', tipoFactor: 'Exento' };
const ieps8: ImpuestoInput = { impuesto: '003', tipoFactor: 'Tasa', tasaOCuota: '0.08' };

/** Taxes inside a shelf price, line by line. */
export const singleRates: readonly ImpuestoInput[] = [iva16, iva8, iva0, exempt];
export const mixedRates: readonly ImpuestoInput[][] = [[iva16], [iva8], [iva0], [exempt], [ieps8, iva16]];

/** Baskets of 1 to 12 lines at shelf prices from 0.01 to 1,000.00, a third of them with a discount. */
export function grossBasket(rates: readonly ImpuestoInput[][]): fc.Arbitrary<GrossCfdiInput> {
  return fc
    .array(grossLine(rates), { minLength: 1, maxLength: 12 })
    .map((conceptos) => ({ ...cfdiInput(), conceptos }));
}

function grossLine(rates: readonly ImpuestoInput[][]): fc.Arbitrary<GrossConceptoInput> {
  const { traslados: _, valorUnitario: __, cantidad: ___, ...line } = conceptoInput();
  return fc
    .record({
      cents: fc.integer({ min: 1, max: 100_000 }),
      pieces: fc.integer({ min: 1, max: 12 }),
      percent: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 50 })),
      traslados: fc.constantFrom(...rates),
    })
    .map(({ cents, pieces, percent, traslados }) => {
      const discount = Math.floor((cents * pieces * percent) / 100);
      return {
        ...line,
        cantidad: String(pieces),
        grossUnitPrice: inPesos(cents),
        ...(discount > 0 && { grossDiscount: inPesos(discount) }),
        traslados,
      };
    });
}

function inPesos(cents: number): string {
  const digits = String(cents).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Mixed baskets as invoices, closed to the cent where SAT's limits allow. */
export const grossInvoice: fc.Arbitrary<CfdiInput> = grossBasket(mixedRates).map(
  (basket) => inputFromGross(basket, { exactTotal: 'try' }).input,
);
