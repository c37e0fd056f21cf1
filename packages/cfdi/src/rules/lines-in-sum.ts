import { Decimal } from '@kita/money';
import type { Concepto, Traslado } from '../model/concepto.ts';
import { amountOf, has } from './subject.ts';

/** Stands for a sum with a term that is no amount: rules leave such sums alone. */
const NO_AMOUNT = '-';

/** Exact sum of amounts as they are written. */
class Sum {
  #total: Decimal | undefined = Decimal.zero;

  add(text: string | undefined): void {
    const term = amountOf(text);
    this.#total = term && this.#total?.add(term);
  }

  toString(): string {
    return this.#total?.toString() ?? NO_AMOUNT;
  }
}

interface TaxGroup {
  readonly tax: Traslado;
  readonly base: Sum;
  readonly importe: Sum;
}

/**
 * Lines condensed into one whose amounts are their exact sums, with one tax for each tax, factor and rate: whatever a rule
 * says of the totals of a document it says of this line too, however many there were.
 */
export class LinesInSum {
  readonly #importe = new Sum();
  readonly #traslados = new Map<string, TaxGroup>();
  readonly #retenciones = new Map<string, TaxGroup>();
  #descuento?: Sum;
  #count = 0;

  add(concepto: Concepto): void {
    this.#count += 1;
    this.#importe.add(concepto.importe);
    if (has(concepto.descuento)) (this.#descuento ??= new Sum()).add(concepto.descuento);
    for (const tax of concepto.traslados ?? []) addTax(this.#traslados, tax);
    for (const tax of concepto.retenciones ?? []) addTax(this.#retenciones, tax);
  }

  /** The one line; none when there were none. */
  conceptos(): readonly Concepto[] {
    if (this.#count === 0) return [];
    return [
      {
        claveProdServ: '',
        cantidad: '1',
        claveUnidad: '',
        descripcion: '',
        valorUnitario: this.#importe.toString(),
        importe: this.#importe.toString(),
        ...(this.#descuento && { descuento: this.#descuento.toString() }),
        objetoImp: '',
        traslados: [...this.#traslados.values()].map(summed),
        retenciones: [...this.#retenciones.values()].map(summed),
      },
    ];
  }
}

function addTax(groups: Map<string, TaxGroup>, tax: Traslado): void {
  const key = `${tax.impuesto} ${tax.tipoFactor} ${tax.tasaOCuota ?? ''}`;
  let group = groups.get(key);
  if (group === undefined) {
    group = { tax, base: new Sum(), importe: new Sum() };
    groups.set(key, group);
  }
  group.base.add(tax.base);
  group.importe.add(tax.importe);
}

function summed({ tax, base, importe }: TaxGroup): Traslado {
  return { ...tax, base: base.toString(), importe: importe.toString() };
}
