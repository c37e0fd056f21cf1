import { Decimal } from '@kita/money';
import type { ComputedConcepto } from './compute-concepto.ts';

type TaxAmounts = ReadonlyArray<readonly [key: string, importe: Decimal]>;

/**
 * Total of computed lines as the document will have it: SubTotal, Descuento and every summary tax rounded apart. Local
 * taxes are not in it; withholdings only when asked for.
 */
export class DocumentSums {
  readonly #decimals: number;
  readonly #taxes = new Map<string, Decimal>();
  readonly #taxesOf: (line: ComputedConcepto) => TaxAmounts;
  #importe = Decimal.zero;
  #descuento = Decimal.zero;

  constructor(
    lines: readonly ComputedConcepto[],
    decimals: number,
    { withholdings = false }: { readonly withholdings?: boolean } = {},
  ) {
    this.#decimals = decimals;
    this.#taxesOf = withholdings ? (line) => [...transferredBy(line), ...withheldBy(line)] : transferredBy;
    for (const line of lines) {
      this.#importe = this.#importe.add(line.importe);
      this.#descuento = this.#descuento.add(line.descuento ?? Decimal.zero);
      for (const [key, importe] of this.#taxesOf(line))
        this.#taxes.set(key, (this.#taxes.get(key) ?? Decimal.zero).add(importe));
    }
  }

  total(): Decimal {
    return this.#round(this.#importe, this.#descuento, this.#taxes);
  }

  totalWith(before: ComputedConcepto, after: ComputedConcepto): Decimal {
    const taxes = new Map(this.#taxes);
    for (const [key, importe] of this.#taxesOf(before)) taxes.set(key, (taxes.get(key) ?? Decimal.zero).sub(importe));
    for (const [key, importe] of this.#taxesOf(after)) taxes.set(key, (taxes.get(key) ?? Decimal.zero).add(importe));
    const importe = this.#importe.sub(before.importe).add(after.importe);
    const descuento = this.#descuento.sub(before.descuento ?? Decimal.zero).add(after.descuento ?? Decimal.zero);
    return this.#round(importe, descuento, taxes);
  }

  #round(importe: Decimal, descuento: Decimal, taxes: ReadonlyMap<string, Decimal>): Decimal {
    let total = importe.round(this.#decimals).sub(descuento.round(this.#decimals));
    for (const tax of taxes.values()) total = total.add(tax.round(this.#decimals));
    return total;
  }
}

function transferredBy(line: ComputedConcepto): TaxAmounts {
  return line.traslados.map(({ tax, importe }) => [
    `${tax.impuesto} ${tax.tipoFactor} ${tax.tasaOCuota ?? ''}`,
    importe ?? Decimal.zero,
  ]);
}

/** Withholdings are summed by tax alone, whatever their rates. */
function withheldBy(line: ComputedConcepto): TaxAmounts {
  return line.retenciones.map(({ tax, importe }) => [`- ${tax.impuesto}`, (importe ?? Decimal.zero).neg()]);
}
