import { Decimal } from '@kita/money';
import type { Unsealed } from '../model/comprobante.ts';
import type { Concepto } from '../model/concepto.ts';
import type { CfdiInput } from '../model/input.ts';
import type { AmountReader } from './amount-reader.ts';
import { withComplementNodes } from './complement-inputs.ts';
import type { ComputedConcepto } from './compute-concepto.ts';
import { currencyDecimals } from './currency-decimals.ts';
import { localTaxes } from './local-taxes.ts';
import { TaxSummary } from './tax-summary.ts';

/** Adds up computed lines, one after the other, to what the document says of them; nothing of a line is kept. */
export class DocumentTotals {
  readonly #summary = new TaxSummary();
  #importe = Decimal.zero;
  /** Absent unless some line has a discount (CFDI40111). */
  #descuento?: Decimal;

  add({ importe, descuento, traslados, retenciones }: ComputedConcepto): void {
    this.#importe = this.#importe.add(importe);
    if (descuento !== undefined) this.#descuento = this.#descuento?.add(descuento) ?? descuento;
    for (const tax of traslados) this.#summary.addTraslado(tax);
    for (const tax of retenciones) this.#summary.addRetencion(tax);
  }

  /** The document of these lines: `conceptos` are they, or none when they are written elsewhere. */
  close(input: CfdiInput, conceptos: readonly Concepto[], amounts: AmountReader): Unsealed {
    const moneda = input.moneda ?? 'MXN';
    const decimals = currencyDecimals(moneda);
    const { impuestos, trasladados, retenidos } = this.#summary.close(decimals);
    const subTotal = this.#importe.round(decimals);
    const descuento = this.#descuento?.round(decimals);
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
}
