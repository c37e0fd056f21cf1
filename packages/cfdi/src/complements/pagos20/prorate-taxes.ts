import { Decimal } from '@kita/money';
import { cutLimits, impuestoLimits } from '../../build/limits.ts';
import { CONCEPT_DECIMALS, written } from '../../build/written.ts';
import type { Traslado } from '../../model/concepto.ts';
import { groupTaxes } from './document-taxes.ts';
import type { DocumentTaxes } from './document-taxes.ts';
import type { ImpuestoDr, ImpuestosDr } from './model.ts';

/** What the taxes of one partial payment follow from. Amounts are in the currency of the invoice. */
export interface ProrateInput {
  readonly documentTaxes: DocumentTaxes;
  /** Total of the invoice, more than zero. */
  readonly total: string;
  /** Sum of earlier payments; `0` unless given. */
  readonly paidBefore?: string;
  readonly paidNow: string;
  /** Taxes stated by earlier complements, all in one list. Left out: what this function gave for `paidBefore`. */
  readonly statedBefore?: ImpuestosDr;
  /** Decimals of the currency; 2 unless given. */
  readonly decimals?: number;
}

interface Progress {
  readonly total: Decimal;
  readonly before: Decimal;
  readonly now: Decimal;
  readonly decimals: number;
}

/**
 * Taxes of an invoice that one payment covers: what is due up to and with this payment, at six decimals, less what earlier
 * complements stated. So errors of rounding do not add up, and the last payment closes every base exactly.
 *
 * Amounts close exactly too, unless that breaks SAT's limits (CRP20254, CRP20261: amount = base × rate): an invoice whose
 * lines were rounded to cents adds up to a tax that no base × rate gives, and the limits win.
 *
 * A third paid each time, base 1000.00 at 16 %: 333.333333 / 53.333333, 333.333334 / 53.333334, 333.333333 / 53.333333.
 * A line of nothing is left out, because a base must be more than zero.
 * @throws {InvalidDecimal} when an amount is no decimal number
 * @throws {DivisionByZero} when the total is zero
 */
export function prorateTaxes(input: ProrateInput): ImpuestosDr {
  const total = Decimal.parse(input.total);
  const before = Decimal.parse(input.paidBefore ?? '0');
  const progress = { total, before, now: Decimal.parse(input.paidNow), decimals: input.decimals ?? 2 };
  const { traslados = [], retenciones = [] } = input.documentTaxes;
  const { trasladosDr, retencionesDr } = input.statedBefore ?? {};
  const stated = input.statedBefore && { traslados: (trasladosDr ?? []).map(asTax), retenciones: (retencionesDr ?? []).map(asTax) };
  const shares = {
    retencionesDr: sharesOf(retenciones, stated?.retenciones, progress),
    trasladosDr: sharesOf(traslados, stated?.traslados, progress),
  };
  if (shares.retencionesDr.length + shares.trasladosDr.length === 0) return smallestShare(input.documentTaxes);
  return {
    ...(shares.retencionesDr.length > 0 && { retencionesDr: shares.retencionesDr }),
    ...(shares.trasladosDr.length > 0 && { trasladosDr: shares.trasladosDr }),
  };
} // prettier-ignore

function asTax(tax: ImpuestoDr): Traslado {
  const { baseDr, impuestoDr, tipoFactorDr, tasaOCuotaDr, importeDr } = tax;
  return {
    base: baseDr,
    impuesto: impuestoDr,
    tipoFactor: tipoFactorDr,
    tasaOCuota: tasaOCuotaDr,
    importe: importeDr,
  };
}

function sharesOf(
  taxes: readonly Traslado[],
  statedTaxes: readonly Traslado[] | undefined,
  progress: Progress,
): ImpuestoDr[] {
  const stated = statedTaxes && groupTaxes(statedTaxes);
  return groupTaxes(taxes).flatMap((tax) => {
    const same = stated?.find(
      (other) =>
        other.impuesto === tax.impuesto && other.tipoFactor === tax.tipoFactor && other.tasaOCuota === tax.tasaOCuota,
    );
    const known = stated && { base: same?.base ?? '0', importe: same?.importe ?? '0' };
    return shareOf(tax, known, progress) ?? [];
  });
}

function shareOf(
  tax: Traslado,
  stated: { readonly base: string; readonly importe: string } | undefined,
  progress: Progress,
): ImpuestoDr | undefined {
  const { before, now } = progress;
  const whole = Decimal.parse(tax.base);
  const statedBase = stated ? Decimal.parse(stated.base) : upTo(whole, before, progress);
  const due = upTo(whole, before.add(now), progress).sub(statedBase);
  // Earlier complements already stated too much: this payment states its own share, which SAT demands of it.
  const base = written(due.isNegative() ? upTo(whole, now, progress) : due);
  if (base.isZero()) return undefined;
  const common = { baseDr: base.toString(), impuestoDr: tax.impuesto, tipoFactorDr: tax.tipoFactor };
  if (tax.tasaOCuota === undefined || tax.importe === undefined) return common;
  const rate = Decimal.parse(tax.tasaOCuota);
  const importe = Decimal.parse(tax.importe);
  const statedImporte = stated ? Decimal.parse(stated.importe) : amountUpTo(importe, whole, rate, statedBase, before, progress);
  const target = amountUpTo(importe, whole, rate, statedBase.add(base), before.add(now), progress).sub(statedImporte);
  return {
    ...common,
    tasaOCuotaDr: rate.toFixed(CONCEPT_DECIMALS),
    importeDr: withinLimits(target, base, rate, progress.decimals).toString(),
  };
} // prettier-ignore

/** Part of an amount that belongs to what is paid, never more than all of it. */
function upTo(amount: Decimal, paid: Decimal, { total }: Progress): Decimal {
  return paid.gte(total) ? amount.round(CONCEPT_DECIMALS) : amount.mul(paid).div(total, CONCEPT_DECIMALS);
}

/**
 * Tax due for the bases stated so far. Where the invoice's tax is base × rate, so is every part of it: differences of a
 * rounded running product are never more than a unit from base × rate, which keeps each part inside SAT's limits.
 */
function amountUpTo(
  importe: Decimal,
  whole: Decimal,
  rate: Decimal,
  bases: Decimal,
  paid: Decimal,
  progress: Progress,
): Decimal {
  const isProduct = importe.eq(whole.mul(rate).round(CONCEPT_DECIMALS));
  return isProduct ? bases.mul(rate).round(CONCEPT_DECIMALS) : upTo(importe, paid, progress);
}

/** The amount itself when both readings of the limits admit it (see `isWithin`), otherwise the nearest that they do. */
function withinLimits(target: Decimal, base: Decimal, rate: Decimal, decimals: number): Decimal {
  const amount = written(target);
  const limits = impuestoLimits(base, rate);
  const printed = cutLimits(limits, Math.max(amount.scale, decimals));
  if (amount.gte(printed.lower) && amount.lte(printed.upper)) return amount;
  const { lower, upper } = cutLimits(limits, CONCEPT_DECIMALS);
  if (target.lt(lower)) return written(lower);
  return written(target.gt(upper) ? upper : target);
}

/** A payment too small for any share: SAT demands the taxes of a taxed document, and a base above zero. */
function smallestShare({ traslados = [], retenciones = [] }: DocumentTaxes): ImpuestosDr {
  const smallest = ({ impuesto, tipoFactor, tasaOCuota, importe }: Traslado): ImpuestoDr[] => [
    {
      baseDr: '0.000001',
      impuestoDr: impuesto,
      tipoFactorDr: tipoFactor,
      ...(tasaOCuota !== undefined &&
        importe !== undefined && {
          tasaOCuotaDr: Decimal.parse(tasaOCuota).toFixed(CONCEPT_DECIMALS),
          importeDr: Decimal.parse(tasaOCuota).mul(Decimal.parse('0.000001')).toFixed(CONCEPT_DECIMALS),
        }),
    },
  ];
  const [traslado] = traslados;
  const [retencion] = retenciones;
  if (traslado !== undefined) return { trasladosDr: smallest(traslado) };
  return retencion === undefined ? {} : { retencionesDr: smallest(retencion) };
}
