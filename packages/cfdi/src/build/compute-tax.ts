import type { Decimal } from '@kita/money';
import type { Traslado } from '../model/concepto.ts';
import type { ImpuestoInput } from '../model/input.ts';
import type { AmountReader } from './amount-reader.ts';
import { CONCEPT_DECIMALS, written } from './written.ts';

/** What the taxes of a line are computed from. */
export interface TaxableLine {
  readonly pointer: string;
  readonly cantidad: Decimal;
  /** Importe less discount. */
  readonly neto: Decimal;
  /** `neto` plus the IEPS that the line transfers, once known. */
  netoConIeps: Decimal;
}

/** A tax as written, with its amounts for the sums of the document; `importe` is absent with `Exento`. */
export interface ComputedTax {
  readonly tax: Traslado;
  readonly base: Decimal;
  readonly importe?: Decimal;
}

/** Base and amount of one tax of a line. A missing rate leaves the amount out: the rules report it (CFDI40178). */
export function computeTax(
  input: ImpuestoInput,
  line: TaxableLine,
  amounts: AmountReader,
  where: () => string,
): ComputedTax {
  const { impuesto, tipoFactor, tasaOCuota } = input;
  const base =
    input.base === undefined ? written(baseOf(input, line)) : amounts.read(input.base, () => `${where()}/base`);
  if (tasaOCuota === undefined) return { tax: { base: base.toString(), impuesto, tipoFactor }, base };
  const rate = amounts.read(tasaOCuota, () => `${where()}/tasaOCuota`);
  // Always six decimals in print (t_TasaOCuota and the keys of c_TasaOCuota).
  const common = { base: base.toString(), impuesto, tipoFactor, tasaOCuota: rate.toFixed(CONCEPT_DECIMALS) };
  // A rate on an exempt line is a contradiction that only the caller can resolve: written as given, then reported.
  if (tipoFactor === 'Exento') return { tax: common, base };
  const importe = written(base.mul(rate));
  return { tax: { ...common, importe: importe.toString() }, base, importe };
}

function baseOf({ impuesto, tipoFactor }: ImpuestoInput, line: TaxableLine): Decimal {
  if (tipoFactor === 'Cuota') return line.cantidad;
  return impuesto === '002' ? line.netoConIeps : line.neto;
}
