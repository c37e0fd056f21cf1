import { Decimal } from '@kita/money';
import { CONCEPT_DECIMALS } from '../../build/written.ts';
import { converted } from './equivalence-limits.ts';
import type { DoctoRelacionado, ImpuestoDr, Pago, RetencionP, TotalesPagos, TrasladoP } from './model.ts';

/** A document with the number that its equivalence is. */
export interface ConvertibleDocument {
  readonly docto: Pick<DoctoRelacionado, 'retencionesDr' | 'trasladosDr'>;
  readonly equivalencia: Decimal;
}

interface Group {
  readonly first: ImpuestoDr;
  base: Decimal;
  importe?: Decimal;
}

/**
 * Taxes of a payment in its own currency: those of its documents divided by their equivalence, added up and rounded once
 * to six decimals; transfers by tax, factor and rate, withholdings by tax alone (guide to Pagos 2.0).
 */
export function paymentTaxes(documents: readonly ConvertibleDocument[]): Pick<Pago, 'retencionesP' | 'trasladosP'> {
  const traslados = new Map<string, Group>();
  const retenciones = new Map<string, Group>();
  for (const { docto, equivalencia } of documents) {
    for (const tax of docto.trasladosDr ?? []) {
      collect(traslados, `${tax.impuestoDr} ${tax.tipoFactorDr} ${tax.tasaOCuotaDr ?? ''}`, tax, equivalencia);
    }
    for (const tax of docto.retencionesDr ?? []) collect(retenciones, tax.impuestoDr, tax, equivalencia);
  }
  return {
    ...(retenciones.size > 0 && { retencionesP: [...retenciones.values()].map(retencionOf) }),
    ...(traslados.size > 0 && { trasladosP: [...traslados.values()].map(trasladoOf) }),
  };
}

function collect(groups: Map<string, Group>, key: string, tax: ImpuestoDr, equivalencia: Decimal): void {
  const base = converted(Decimal.parse(tax.baseDr), equivalencia);
  const importe = tax.importeDr === undefined ? undefined : converted(Decimal.parse(tax.importeDr), equivalencia);
  const group = groups.get(key);
  if (group === undefined) {
    groups.set(key, { first: tax, base, importe });
    return;
  }
  group.base = group.base.add(base);
  if (importe !== undefined) group.importe = group.importe === undefined ? importe : group.importe.add(importe);
}

function retencionOf({ first, importe = Decimal.zero }: Group): RetencionP {
  return { impuestoP: first.impuestoDr, importeP: importe.toFixed(CONCEPT_DECIMALS) };
}

function trasladoOf({ first, base, importe }: Group): TrasladoP {
  return {
    baseP: base.toFixed(CONCEPT_DECIMALS),
    impuestoP: first.impuestoDr,
    tipoFactorP: first.tipoFactorDr,
    ...(first.tasaOCuotaDr !== undefined && { tasaOCuotaP: first.tasaOCuotaDr }),
    ...(importe !== undefined && { importeP: importe.toFixed(CONCEPT_DECIMALS) }),
  };
}

/** Which attributes of Totales an entry of ImpuestosP goes into; other taxes have no total. */
export type TotalKey = Exclude<keyof TotalesPagos, 'montoTotalPagos'>;

/** One term of a total, in the currency of its payment. */
export interface TotalTerm {
  readonly key: TotalKey;
  readonly amount: string | undefined;
}

const RETENCION_TOTALS: Readonly<Record<string, TotalKey>> = {
  '001': 'totalRetencionesIsr',
  '002': 'totalRetencionesIva',
  '003': 'totalRetencionesIeps',
};
const IVA_TOTALS: Readonly<Record<string, readonly [base: TotalKey, importe: TotalKey]>> = {
  '0.160000': ['totalTrasladosBaseIva16', 'totalTrasladosImpuestoIva16'],
  '0.080000': ['totalTrasladosBaseIva8', 'totalTrasladosImpuestoIva8'],
  '0.000000': ['totalTrasladosBaseIva0', 'totalTrasladosImpuestoIva0'],
};

/** The total that a withholding of a payment goes into. */
export function retencionTotal({ impuestoP }: RetencionP): TotalKey | undefined {
  return Object.hasOwn(RETENCION_TOTALS, impuestoP) ? RETENCION_TOTALS[impuestoP] : undefined;
}

/** The totals that a transfer of a payment goes into: of the base, and of the amount unless it is exempt. */
export function trasladoTotals(tax: TrasladoP): { readonly base?: TotalKey; readonly importe?: TotalKey } {
  if (tax.impuestoP !== '002') return {};
  if (tax.tipoFactorP === 'Exento') return { base: 'totalTrasladosBaseIvaExento' };
  const rate = Decimal.tryParse(tax.tasaOCuotaP ?? '')?.toFixed(CONCEPT_DECIMALS) ?? '';
  const [base, importe] = (Object.hasOwn(IVA_TOTALS, rate) ? IVA_TOTALS[rate] : undefined) ?? [];
  return { base, importe };
}

/** Every amount of a payment's ImpuestosP that Totales adds up. */
export function totalTerms({ retencionesP = [], trasladosP = [] }: Pago): TotalTerm[] {
  const terms: TotalTerm[] = [];
  const push = (key: TotalKey | undefined, amount: string | undefined): void => {
    if (key !== undefined) terms.push({ key, amount });
  };
  for (const tax of retencionesP) push(retencionTotal(tax), tax.importeP);
  for (const tax of trasladosP) {
    const { base, importe } = trasladoTotals(tax);
    push(base, tax.baseP);
    push(importe, tax.importeP);
  }
  return terms;
}

/**
 * Totales of the complement: the written amounts of all payments times their exchange rate, added up and rounded once,
 * half up, to two decimals. 50498.60 dollars at 19.7963 are 999685.43518, written 999685.44.
 * @throws {InvalidDecimal} when an amount or rate is no decimal number
 */
export function totalesOf(pagos: readonly Pago[]): TotalesPagos {
  const sums = new Map<TotalKey, Decimal>();
  let monto = Decimal.zero;
  for (const pago of pagos) {
    const rate = Decimal.parse(pago.tipoCambioP ?? '1');
    monto = monto.add(Decimal.parse(pago.monto).mul(rate));
    for (const { key, amount } of totalTerms(pago)) {
      sums.set(key, (sums.get(key) ?? Decimal.zero).add(Decimal.parse(amount ?? '0').mul(rate)));
    }
  }
  const written = Object.fromEntries([...sums].map(([key, sum]) => [key, sum.toFixed(2)]));
  return { ...written, montoTotalPagos: monto.toFixed(2) };
}
