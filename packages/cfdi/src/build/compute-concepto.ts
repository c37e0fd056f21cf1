import type { Decimal } from '@kita/money';
import type { Concepto } from '../model/concepto.ts';
import type { ConceptoInput, ImpuestoInput } from '../model/input.ts';
import type { AmountReader } from './amount-reader.ts';
import { computeTax } from './compute-tax.ts';
import type { ComputedTax, TaxableLine } from './compute-tax.ts';
import { atLeastCents, written } from './written.ts';

const IEPS = '003';
const NO_TAXES: readonly ImpuestoInput[] = [];

/** A computed line with the amounts that the document sums, exactly as written. */
export interface ComputedConcepto {
  readonly concepto: Concepto;
  readonly importe: Decimal;
  readonly descuento?: Decimal;
  /** Importe less discount. */
  readonly neto: Decimal;
  readonly traslados: readonly ComputedTax[];
  readonly retenciones: readonly ComputedTax[];
}

/**
 * Amounts and taxes of one line: importe = quantity × unit price at six decimals, base = importe less discount, IVA on
 * transferred IEPS too (LIVA, articles 12 and 18), tax = base × rate at six decimals.
 */
export function computeConcepto(input: ConceptoInput, index: number, amounts: AmountReader): ComputedConcepto {
  const pointer = `/conceptos/${index}`;
  const cantidad = amounts.read(input.cantidad, () => `${pointer}/cantidad`);
  const valorUnitario = amounts.read(input.valorUnitario, () => `${pointer}/valorUnitario`);
  const descuento = readOptional(input.descuento, amounts, () => `${pointer}/descuento`);
  const given = readOptional(input.importe, amounts, () => `${pointer}/importe`);
  const importe = wideEnough(given ?? written(cantidad.mul(valorUnitario)), descuento);
  const neto = descuento === undefined ? importe : importe.sub(descuento);
  const line: TaxableLine = { pointer, cantidad, neto, netoConIeps: neto };
  const traslados = computeTraslados(input.traslados ?? NO_TAXES, line, amounts);
  const retenciones = (input.retenciones ?? NO_TAXES).map((tax, position) =>
    computeTax(tax, line, amounts, () => `${pointer}/retenciones/${position}`),
  );
  const concepto: Concepto = {
    ...input,
    cantidad: cantidad.toString(),
    // A moved importe (exact totals) lives off the width that few printed decimals give: leave the price as it is.
    valorUnitario: (given === undefined ? atLeastCents(valorUnitario) : valorUnitario).toString(),
    importe: importe.toString(),
    descuento: descuento?.toString(),
    traslados: traslados.length === 0 ? undefined : traslados.map(({ tax }) => tax),
    retenciones: retenciones.length === 0 ? undefined : retenciones.map(({ tax }) => tax),
  };
  return { concepto, importe, descuento, neto, traslados, retenciones };
}

/** IEPS first, because IVA is charged on it; the taxes keep the order they were given in. */
function computeTraslados(taxes: readonly ImpuestoInput[], line: TaxableLine, amounts: AmountReader): ComputedTax[] {
  const ieps = taxes.map((tax, position) => {
    if (tax.impuesto !== IEPS) return undefined;
    const computed = computeTax(tax, line, amounts, () => `${line.pointer}/traslados/${position}`);
    if (computed.importe !== undefined) line.netoConIeps = line.netoConIeps.add(computed.importe);
    return computed;
  });
  return taxes.map(
    (tax, position) => ieps[position] ?? computeTax(tax, line, amounts, () => `${line.pointer}/traslados/${position}`),
  );
}

function readOptional(text: string | undefined, amounts: AmountReader, where: () => string): Decimal | undefined {
  return text === undefined ? undefined : atLeastCents(amounts.read(text, where));
}

/** A discount may not print more decimals than its importe (CFDI40168). */
function wideEnough(importe: Decimal, descuento: Decimal | undefined): Decimal {
  return descuento !== undefined && descuento.scale > importe.scale ? importe.round(descuento.scale) : importe;
}
