import { Decimal } from '@kita/money';
import { CONCEPT_DECIMALS } from '../../../build/written.ts';
import type { ImpuestoDr } from '../model.ts';
import { converted } from '../equivalence-limits.ts';
import { divisorOf, numberOf } from './pagos-subject.ts';
import type { PagosSubject, PlacedPago } from './pagos-subject.ts';

/** An amount of ImpuestosP and what it may be. */
export interface ExpectedSum {
  readonly pointer: string;
  readonly field: 'baseP' | 'importeP';
  readonly isExento: boolean;
  /** As written; absent when the whole entry or the amount is missing. */
  readonly text: string | undefined;
  readonly lower: Decimal;
  readonly upper: Decimal;
  readonly expected: Decimal;
}

/** Amounts of the documents in the currency of the payment; `undefined` when one is no number or cannot be converted. */
type Terms = Array<Decimal | undefined>;

interface Group {
  readonly isExento: boolean;
  readonly bases: Terms;
  readonly importes: Terms;
}

/** Tax, factor and rate as one text, the rate as a number. */
export function trasladoKey(impuesto: string, tipoFactor: string, tasaOCuota: string | undefined): string {
  const rate = tipoFactor === 'Exento' ? '' : (numberOf(tasaOCuota)?.toFixed(CONCEPT_DECIMALS) ?? '');
  return `${impuesto} ${tipoFactor} ${rate}`.trim();
}

/** Withholdings of a payment with the sums of its documents, those missing from ImpuestosP included. */
export function retencionSums(pagos: PagosSubject, { pago, pointer }: PlacedPago): ExpectedSum[] {
  const groups = groupsOf(pago, 'retencionesDr', ({ impuestoDr }) => impuestoDr);
  const decimals = pagos.decimals(pago.monedaP);
  const sums: ExpectedSum[] = [];
  for (const [index, tax] of (pago.retencionesP ?? []).entries()) {
    const terms = groups.get(tax.impuestoP)?.importes ?? [];
    groups.delete(tax.impuestoP);
    sums.push(...sumOf(`${pointer}/retencionesP/${index}/importeP`, 'importeP', false, tax.importeP, terms, decimals));
  }
  for (const { importes } of groups.values())
    sums.push(...sumOf(`${pointer}/retencionesP`, 'importeP', false, undefined, importes, decimals));
  return sums;
}

/** Same for transfers: base and amount. */
export function trasladoSums(pagos: PagosSubject, { pago, pointer }: PlacedPago): ExpectedSum[] {
  const groups = groupsOf(pago, 'trasladosDr', (tax) =>
    trasladoKey(tax.impuestoDr, tax.tipoFactorDr, tax.tasaOCuotaDr),
  );
  const decimals = pagos.decimals(pago.monedaP);
  const sums: ExpectedSum[] = [];
  const push = (at: string, group: Group, baseP: string | undefined, importeP: string | undefined): void => {
    sums.push(...sumOf(baseP === undefined ? at : `${at}/baseP`, 'baseP', group.isExento, baseP, group.bases, decimals));
    if (group.isExento) return;
    const place = baseP === undefined ? at : `${at}/importeP`;
    sums.push(...sumOf(place, 'importeP', false, importeP, group.importes, decimals));
  };
  for (const [index, tax] of (pago.trasladosP ?? []).entries()) {
    const key = trasladoKey(tax.impuestoP, tax.tipoFactorP, tax.tasaOCuotaP);
    const none = { isExento: tax.tipoFactorP === 'Exento', bases: [], importes: [] };
    push(`${pointer}/trasladosP/${index}`, groups.get(key) ?? none, tax.baseP, tax.importeP);
    groups.delete(key);
  }
  for (const group of groups.values()) push(`${pointer}/trasladosP`, group, undefined, undefined);
  return sums;
} // prettier-ignore

function groupsOf(
  { doctosRelacionados, monedaP }: PlacedPago['pago'],
  kind: 'retencionesDr' | 'trasladosDr',
  keyOf: (tax: ImpuestoDr) => string,
): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const docto of doctosRelacionados) {
    const rate = divisorOf(docto.equivalenciaDr ?? (docto.monedaDr === monedaP ? '1' : undefined));
    const worth = (text: string | undefined): Decimal | undefined => {
      const amount = numberOf(text);
      return amount && rate && converted(amount, rate);
    };
    for (const tax of docto[kind] ?? []) {
      const key = keyOf(tax);
      const group = groups.get(key) ?? { isExento: tax.tipoFactorDr === 'Exento', bases: [], importes: [] };
      group.bases.push(worth(tax.baseDr));
      if (!group.isExento) group.importes.push(worth(tax.importeDr));
      groups.set(key, group);
    }
  }
  return groups;
}

/**
 * SAT does not say to how many decimals the sum is made, nor whether each document is cut or rounded before: at the
 * decimals written (those of the currency at least), anything between all cut and all raised is admitted.
 */
function sumOf(
  pointer: string,
  field: ExpectedSum['field'],
  isExento: boolean,
  text: string | undefined,
  terms: Terms,
  currency: number,
): ExpectedSum[] {
  const decimals = Math.max(numberOf(text)?.scale ?? CONCEPT_DECIMALS, currency);
  let [lower, upper, exact] = [Decimal.zero, Decimal.zero, Decimal.zero];
  for (const term of terms) {
    if (term === undefined) return [];
    lower = lower.add(term.round(decimals, 'down'));
    upper = upper.add(term.round(decimals, 'ceil'));
    exact = exact.add(term);
  }
  return [{ pointer, field, isExento, text, lower, upper, expected: exact.round(CONCEPT_DECIMALS) }];
}
