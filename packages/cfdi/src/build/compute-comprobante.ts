import type { Unsealed } from '../model/comprobante.ts';
import type { CfdiInput } from '../model/input.ts';
import { AmountReader, InvalidCfdiInput } from './amount-reader.ts';
import { withConceptoNodes } from './complement-inputs.ts';
import { computeConcepto } from './compute-concepto.ts';
import { DocumentTotals } from './document-totals.ts';
import { normalizeInput } from './normalize-input.ts';

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
  const totals = new DocumentTotals();
  const conceptos = input.conceptos.map((concepto, index) => {
    const line = computeConcepto(withConceptoNodes(concepto), index, amounts);
    totals.add(line);
    return line.concepto;
  });
  return totals.close(input, conceptos, amounts);
}
