import { Decimal } from '@kita/money';
import type { Unsealed } from '../model/comprobante.ts';
import type { CfdiInput } from '../model/input.ts';
import { AmountReader, InvalidCfdiInput } from './amount-reader.ts';
import { withComplementNodes, withConceptoNodes } from './complement-inputs.ts';
import { computeConcepto } from './compute-concepto.ts';
import type { ComputedConcepto } from './compute-concepto.ts';
import { currencyDecimals } from './currency-decimals.ts';
import { localTaxes } from './local-taxes.ts';
import { normalizeInput } from './normalize-input.ts';
import { TaxSummary } from './tax-summary.ts';

/**
 * The document that follows from an input: normalised texts, amounts of every line at up to six decimals, sums over the
 * amounts as written, rounded once to the decimals of the currency (SAT's filling guide, Anexo 20):
 *
 *     SubTotal = round(Σ importe)   Descuento = round(Σ descuento)
 *     Total    = SubTotal − Descuento + transferred − withheld + local transferred − local withheld
 *
 * Two pieces of 0.905172 with IVA 16 %: 0.905172 and 0.144828 each; SubTotal 1.81, IVA 0.29, Total 2.10.
 * Pure arithmetic: what SAT thinks of the result is `validateComprobante`'s job.
 * @throws {InvalidCfdiInput} when amounts are no decimal numbers; it names all of them
 */
export function computeComprobante(input: CfdiInput): Unsealed {
  const amounts = new AmountReader();
  const comprobante = computeWith(normalizeInput(input), amounts);
  if (amounts.findings.length > 0) throw new InvalidCfdiInput(amounts.findings);
  return comprobante;
}

/** Same for a normalised input, leaving malformed amounts to the reader instead of throwing. */
export function computeWith(input: CfdiInput, amounts: AmountReader): Unsealed {
  const moneda = input.moneda ?? 'MXN';
  const decimals = currencyDecimals(moneda);
  const summary = new TaxSummary();
  const lines = input.conceptos.map((concepto, index) => computeConcepto(withConceptoNodes(concepto), index, amounts));
  for (const { traslados, retenciones } of lines) {
    for (const tax of traslados) summary.addTraslado(tax);
    for (const tax of retenciones) summary.addRetencion(tax);
  }
  const { impuestos, trasladados, retenidos } = summary.close(decimals);
  const subTotal = sumImportes(lines).round(decimals);
  const descuento = sumDescuentos(lines)?.round(decimals);
  const conceptos = lines.map(({ concepto }) => concepto);
  const neto = subTotal.sub(descuento ?? Decimal.zero);
  const document = withComplementNodes(input, { neto, decimals, conceptos, amounts });
  const local = localTaxes(document.complementos);
  const total = neto.add(trasladados).sub(retenidos).add(local.trasladados).sub(local.retenidos);
  return {
    ...document,
    version: '4.0',
    subTotal: subTotal.toString(),
    descuento: descuento?.toString(),
    moneda,
    total: total.toFixed(decimals),
    tipoDeComprobante: input.tipoDeComprobante ?? 'I',
    exportacion: input.exportacion ?? (input.comercioExterior === undefined ? '01' : '02'),
    conceptos,
    impuestos,
  };
}

function sumImportes(lines: readonly ComputedConcepto[]): Decimal {
  let total = Decimal.zero;
  for (const { importe } of lines) total = total.add(importe);
  return total;
}

/** Absent unless some line has a discount (CFDI40111). */
function sumDescuentos(lines: readonly ComputedConcepto[]): Decimal | undefined {
  let total: Decimal | undefined;
  for (const { descuento } of lines) {
    if (descuento !== undefined) total = total === undefined ? descuento : total.add(descuento);
  }
  return total;
}
