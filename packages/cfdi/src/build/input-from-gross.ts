import { Decimal } from '@kita/money';
import type { CfdiInput, ConceptoInput } from '../model/input.ts';
import { AmountReader, InvalidCfdiInput } from './amount-reader.ts';
import { computeConcepto } from './compute-concepto.ts';
import { currencyDecimals } from './currency-decimals.ts';
import { closeTotal } from './exact-total.ts';
import type { ExactTotalPolicy, ExactTotalReport } from './exact-total.ts';
import { netDiscount, netFromGross } from './net-from-gross.ts';
import { normalizeInput } from './normalize-input.ts';
import { written } from './written.ts';

/** A line whose price and discount include its transferred taxes. */
export interface GrossConceptoInput extends Omit<ConceptoInput, 'valorUnitario' | 'importe' | 'descuento'> {
  /** Shelf price of one unit. */
  readonly grossUnitPrice: string;
  /** Discount of the whole line, off the shelf price. */
  readonly grossDiscount?: string;
}

/** An invoice some or all of whose lines have shelf prices. */
export interface GrossCfdiInput extends Omit<CfdiInput, 'conceptos'> {
  readonly conceptos: ReadonlyArray<ConceptoInput | GrossConceptoInput>;
}

export interface GrossOptions {
  /** What to do when the taxes round to another total than the shelf prices; see `ExactTotalPolicy`. */
  readonly exactTotal: ExactTotalPolicy;
  /** What the buyer paid, before withholdings and local taxes. Default: the lines at shelf prices, rounded once. */
  readonly expectedTotal?: string;
}

/**
 * The same invoice with net prices, ready for `computeComprobante`, and a report on whether its total is what the buyer
 * saw. With one rate it always is; with several it may be one cent off, which `exactTotal` closes where SAT's limits
 * allow it.
 * @throws {InvalidCfdiInput} when amounts are no decimal numbers
 * @throws {ExactTotalUnreachable} with the policy `require`
 */
export function inputFromGross(
  input: GrossCfdiInput,
  options: GrossOptions,
): { readonly input: CfdiInput; readonly exactTotal: ExactTotalReport } {
  const amounts = new AmountReader();
  const normalized = normalizeInput(input);
  const conceptos = normalized.conceptos.map((concepto, index) => netConcepto(concepto, index, amounts));
  const lines = conceptos.map((concepto, index) => computeConcepto(concepto, index, amounts));
  let seen = Decimal.zero;
  for (const [index, concepto] of normalized.conceptos.entries()) {
    const line = lines[index];
    if ('grossUnitPrice' in concepto) seen = seen.add(shelfAmount(concepto));
    else if (line !== undefined)
      seen = line.traslados.reduce((sum, tax) => sum.add(tax.importe ?? Decimal.zero), seen.add(line.neto));
  }
  const given = options.expectedTotal;
  const expected = given === undefined ? seen : amounts.read(given, () => '/expectedTotal');
  if (amounts.findings.length > 0) throw new InvalidCfdiInput(amounts.findings);
  const decimals = currencyDecimals(input.moneda ?? 'MXN');
  const closed = closeTotal({
    conceptos,
    lines,
    expected: expected.round(decimals),
    decimals,
    policy: options.exactTotal,
  });
  return { input: { ...normalized, conceptos: closed.conceptos }, exactTotal: closed.report };
}

function netConcepto(
  concepto: ConceptoInput | GrossConceptoInput,
  index: number,
  amounts: AmountReader,
): ConceptoInput {
  if (!('grossUnitPrice' in concepto)) return concepto;
  const at = (field: string) => (): string => `/conceptos/${index}/${field}`;
  const { grossUnitPrice, grossDiscount, ...rest } = concepto;
  const traslados = concepto.traslados ?? [];
  const cantidad = Decimal.tryParse(concepto.cantidad) ?? Decimal.one;
  const quotaBase = traslados.find(({ tipoFactor }) => tipoFactor === 'Cuota')?.base;
  const units =
    quotaBase === undefined || cantidad.isZero()
      ? Decimal.one
      : (Decimal.tryParse(quotaBase) ?? cantidad).div(cantidad, 12);
  const net = netFromGross(amounts.read(grossUnitPrice, at('grossUnitPrice')), traslados, units);
  if (grossDiscount === undefined) return { ...rest, valorUnitario: written(net).toString() };
  const discount = netDiscount(amounts.read(grossDiscount, at('grossDiscount')), traslados);
  return { ...rest, valorUnitario: written(net).toString(), descuento: written(discount).toString() };
}

/** Malformed amounts have been reported by then; they count as nothing here. */
function shelfAmount({ cantidad, grossUnitPrice, grossDiscount }: GrossConceptoInput): Decimal {
  const [units, price, discount] = [cantidad, grossUnitPrice, grossDiscount ?? '0'].map((text) =>
    Decimal.tryParse(text),
  );
  return (units ?? Decimal.zero).mul(price ?? Decimal.zero).sub(discount ?? Decimal.zero);
}
