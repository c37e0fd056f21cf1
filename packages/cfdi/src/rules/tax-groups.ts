import type { Decimal } from '@kita/money';
import type { TrasladoResumen } from '../model/comprobante.ts';
import type { Traslado } from '../model/concepto.ts';
import { amountOf } from './subject.ts';
import type { PlacedTax } from './subject.ts';

type Terms = Array<Decimal | undefined>;

/** Amounts of the lines that one line of the summary adds up; an `undefined` term is a malformed amount. */
export interface TrasladoTerms {
  readonly label: string;
  readonly isExento: boolean;
  readonly bases: Terms;
  readonly importes: Terms;
}

/** Key of a summary line: tax, factor and rate, the rate as a number (`0.16` and `0.160000` are one). */
export function trasladoKey({ impuesto, tipoFactor, tasaOCuota }: TrasladoResumen | Traslado): string {
  const rate = tipoFactor === 'Exento' ? '' : (amountOf(tasaOCuota)?.toFixed(6) ?? '');
  return `${impuesto} ${tipoFactor} ${rate}`.trim();
}

/** Transfers of the lines grouped as the summary must show them. */
export function groupTraslados(taxes: readonly PlacedTax[]): Map<string, TrasladoTerms> {
  const groups = new Map<string, TrasladoTerms>();
  for (const { tax } of taxes) {
    const label = trasladoKey(tax);
    const group = groups.get(label) ?? { label, isExento: tax.tipoFactor === 'Exento', bases: [], importes: [] };
    group.bases.push(amountOf(tax.base));
    if (!group.isExento) group.importes.push(amountOf(tax.importe));
    groups.set(label, group);
  }
  return groups;
}

/** Withholdings of the lines by tax. */
export function groupRetenciones(taxes: readonly PlacedTax[]): Map<string, Terms> {
  const groups = new Map<string, Terms>();
  for (const { tax } of taxes) {
    const terms = groups.get(tax.impuesto) ?? [];
    terms.push(amountOf(tax.importe));
    groups.set(tax.impuesto, terms);
  }
  return groups;
}
