import { Decimal } from '@kita/money';
import type { ImpuestoInput } from '../model/input.ts';
import { CONCEPT_DECIMALS } from './written.ts';

/** What taxes make of a net amount: `gross = (net × (1 + ieps) + quota) × (1 + iva)`. */
interface GrossFactors {
  readonly ieps: Decimal;
  readonly iva: Decimal;
  /** IEPS per unit of the line. */
  readonly quota: Decimal;
}

/**
 * Net unit price at six decimals of a shelf price that includes its transferred taxes, IVA on top of IEPS. Six decimals
 * because with two, one price in seven does not add up to the shelf price again. `quotaUnits` is how many units a quota
 * is charged for per unit of the line (litres per bottle): 1 unless given. Withholdings never are in a shelf price.
 */
export function netFromGross(gross: Decimal, traslados: readonly ImpuestoInput[], quotaUnits = Decimal.one): Decimal {
  const { ieps, iva, quota } = factorsOf(traslados, quotaUnits);
  const withoutQuota = gross.sub(quota.mul(iva));
  return withoutQuota.div(ieps.mul(iva), CONCEPT_DECIMALS);
}

/** Net discount of a discount on the shelf price; quotas do not shrink with it. */
export function netDiscount(gross: Decimal, traslados: readonly ImpuestoInput[]): Decimal {
  const { ieps, iva } = factorsOf(traslados, Decimal.zero);
  return gross.div(ieps.mul(iva), CONCEPT_DECIMALS);
}

function factorsOf(traslados: readonly ImpuestoInput[], quotaUnits: Decimal): GrossFactors {
  let [ieps, iva, quota] = [Decimal.one, Decimal.one, Decimal.zero];
  for (const { impuesto, tipoFactor, tasaOCuota } of traslados) {
    const rate = tipoFactor === 'Exento' ? undefined : Decimal.tryParse(tasaOCuota ?? '');
    if (rate === undefined) continue;
    if (tipoFactor === 'Cuota') quota = quota.add(rate.mul(quotaUnits));
    else if (impuesto === '002') iva = iva.add(rate);
    else ieps = ieps.add(rate);
  }
  return { ieps, iva, quota };
}
