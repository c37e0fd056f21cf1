import { Decimal } from '@kita/money';
import type { Impuestos, RetencionResumen, TrasladoResumen } from '../model/comprobante.ts';
import type { ComputedTax } from './compute-tax.ts';

interface TrasladoGroup {
  readonly impuesto: string;
  readonly tipoFactor: string;
  readonly tasaOCuota?: string;
  base: Decimal;
  importe?: Decimal;
}

/** Summary of taxes with the totals as numbers. */
export interface SummarizedTaxes {
  readonly impuestos?: Impuestos;
  readonly trasladados: Decimal;
  readonly retenidos: Decimal;
}

/**
 * Adds up the taxes of the lines as they are written. Transfers are grouped by tax, factor and rate, withholdings by tax
 * alone; a group is rounded once, and the totals are sums of the rounded groups (CFDI40203, 40205, 40211, 40215, 40221).
 */
export class TaxSummary {
  readonly #traslados = new Map<string, TrasladoGroup>();
  readonly #retenciones = new Map<string, Decimal>();

  addTraslado({ tax, base, importe }: ComputedTax): void {
    const key = `${tax.impuesto} ${tax.tipoFactor} ${tax.tasaOCuota ?? ''}`;
    const group = this.#traslados.get(key);
    if (group === undefined) {
      const { impuesto, tipoFactor, tasaOCuota } = tax;
      this.#traslados.set(key, { impuesto, tipoFactor, tasaOCuota, base, importe });
      return;
    }
    group.base = group.base.add(base);
    if (importe !== undefined) group.importe = group.importe === undefined ? importe : group.importe.add(importe);
  }

  addRetencion({ tax, importe }: ComputedTax): void {
    const sum = this.#retenciones.get(tax.impuesto) ?? Decimal.zero;
    this.#retenciones.set(tax.impuesto, importe === undefined ? sum : sum.add(importe));
  }

  /** The node as written, at the decimals of the currency; `undefined` when no line has a tax. */
  close(decimals: number): SummarizedTaxes {
    const traslados: TrasladoResumen[] = [];
    const retenciones: RetencionResumen[] = [];
    let trasladados: Decimal | undefined;
    let retenidos: Decimal | undefined;
    for (const { impuesto, tipoFactor, tasaOCuota, base, importe } of this.#traslados.values()) {
      const rounded = importe?.round(decimals);
      if (rounded !== undefined) trasladados = trasladados === undefined ? rounded : trasladados.add(rounded);
      const line = { base: base.toFixed(decimals), impuesto, tipoFactor };
      traslados.push(rounded === undefined ? line : { ...line, tasaOCuota, importe: rounded.toString() });
    }
    for (const [impuesto, sum] of this.#retenciones) {
      const rounded = sum.round(decimals);
      retenidos = retenidos === undefined ? rounded : retenidos.add(rounded);
      retenciones.push({ impuesto, importe: rounded.toString() });
    }
    const impuestos: Impuestos = {
      totalImpuestosRetenidos: retenidos?.toString(),
      totalImpuestosTrasladados: trasladados?.toString(),
      retenciones: retenciones.length === 0 ? undefined : retenciones,
      traslados: traslados.length === 0 ? undefined : traslados,
    };
    const isEmpty = traslados.length === 0 && retenciones.length === 0;
    return {
      impuestos: isEmpty ? undefined : impuestos,
      trasladados: trasladados ?? Decimal.zero,
      retenidos: retenidos ?? Decimal.zero,
    };
  }
}
