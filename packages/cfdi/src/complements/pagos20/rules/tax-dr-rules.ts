import { cutLimits, impuestoLimits, isWithin } from '../../../build/limits.ts';
import type { Place, Rule } from '../../../rules/rule.ts';
import { amountOf, has } from '../../../rules/subject.ts';
import { unknownPagoRates } from './pago-rates.ts';
import { pagoKeyRule } from './pago-rules.ts';
import { numberOf, onPagos } from './pagos-subject.ts';
import type { PagosSubject, PlacedDr } from './pagos-subject.ts';

type Side = 'retenciones' | 'traslados';

const impuesto = { es: 'El impuesto', en: 'The tax' };
const factor = { es: 'El tipo de factor', en: 'The factor' };

function keyOf(
  sat: string,
  code: string,
  side: Side,
  field: 'impuestoDr' | 'tipoFactorDr',
): Rule {
  const isFactor = field === 'tipoFactorDr';
  return pagoKeyRule(sat, code, isFactor ? 'c_TipoFactor' : 'c_Impuesto', isFactor ? factor : impuesto, (pagos) =>
    pagos[side].map(({ tax, pointer }) => ({ pointer: `${pointer}/${field}`, key: tax[field] })),
  );
} // prettier-ignore

function positiveBase(sat: string, code: string, side: Side): Rule {
  return onPagos({
    sat,
    code,
    message: {
      es: 'La base del impuesto debe ser mayor que cero. Si a este pago no le toca nada del impuesto, quita la línea.',
      en: 'The taxable base must be greater than zero. If nothing of the tax falls to this payment, remove the line.',
    },
    *check(pagos) {
      for (const { tax, pointer } of pagos[side]) {
        if (numberOf(tax.baseDr)?.isPositive() === false)
          yield { pointer: `${pointer}/baseDr`, found: tax.baseDr, expected: '> 0' };
      }
    },
  });
}

function knownRate(sat: string, code: string, side: Side): Rule {
  return onPagos({
    sat,
    code,
    message: {
      es: 'La tasa o cuota {found} no existe para ese impuesto y factor. Copia la de la factura.',
      en: 'Rate or quota {found} does not exist for that tax and factor. Copy that of the invoice.',
    },
    check: (pagos) =>
      unknownPagoRates(
        pagos,
        side === 'traslados' ? 'traslado' : 'retencion',
        'tasaOCuotaDr',
        pagos[side].map(({ tax, pointer }) => ({
          pointer,
          tax: {
            base: tax.baseDr,
            impuesto: tax.impuestoDr,
            tipoFactor: tax.tipoFactorDr,
            tasaOCuota: tax.tasaOCuotaDr,
          },
        })),
      ),
  });
}

function insideLimits(sat: string, code: string, side: Side): Rule {
  return onPagos({
    sat,
    code,
    message: {
      es: 'El impuesto debe ser base × tasa: entre {expected}, no {found}.',
      en: 'The tax must be base × rate: within {expected}, not {found}.',
    },
    *check(pagos) {
      for (const placed of pagos[side]) yield* outsideLimits(pagos, placed);
    },
  });
}

/** Taxes of the documents (CRP20249–20261). */
export const pagoTaxDrRules: readonly Rule[] = [
  positiveBase('CRP20249', 'pago_retencion_base_not_positive', 'retenciones'),
  keyOf('CRP20250', 'pago_retencion_impuesto_unknown', 'retenciones', 'impuestoDr'),
  keyOf('CRP20251', 'pago_retencion_factor_unknown', 'retenciones', 'tipoFactorDr'),
  onPagos({
    sat: 'CRP20252',
    code: 'pago_retencion_exento',
    message: {
      es: 'Una retención no puede ser Exento: quítala o usa Tasa o Cuota.',
      en: 'A withholding cannot be Exento: remove it or use Tasa or Cuota.',
    },
    *check({ retenciones }) {
      for (const { tax, pointer } of retenciones)
        if (tax.tipoFactorDr === 'Exento') yield { pointer: `${pointer}/tipoFactorDr`, found: 'Exento' };
    },
  }),
  knownRate('CRP20253', 'pago_retencion_rate_unknown', 'retenciones'),
  insideLimits('CRP20254', 'pago_retencion_importe_out_of_limits', 'retenciones'),
  positiveBase('CRP20255', 'pago_traslado_base_not_positive', 'traslados'),
  keyOf('CRP20256', 'pago_traslado_impuesto_unknown', 'traslados', 'impuestoDr'),
  keyOf('CRP20257', 'pago_traslado_factor_unknown', 'traslados', 'tipoFactorDr'),
  onPagos({
    sat: 'CRP20258',
    code: 'pago_traslado_exento_with_rate',
    message: {
      es: 'Un traslado exento no lleva tasa ni importe. Quítalos, o usa el factor Tasa con 0 % si es lo que corresponde.',
      en: 'An exempt transfer has neither rate nor amount. Remove them, or use factor Tasa with 0 % if that is what applies.',
    },
    *check({ traslados }) {
      for (const { tax, pointer } of traslados) {
        if (tax.tipoFactorDr === 'Exento' && (has(tax.tasaOCuotaDr) || has(tax.importeDr)))
          yield { pointer: `${pointer}/tipoFactorDr`, found: tax.tasaOCuotaDr ?? tax.importeDr };
      }
    },
  }),
  onPagos({
    sat: 'CRP20259',
    code: 'pago_traslado_rate_required',
    message: {
      es: 'Un traslado con factor {found} lleva tasa o cuota e importe. Cópialos de la factura.',
      en: 'A transfer with factor {found} has a rate or quota and an amount. Copy them from the invoice.',
    },
    *check({ traslados }) {
      for (const { tax, pointer } of traslados) {
        if (tax.tipoFactorDr !== 'Exento' && !(has(tax.tasaOCuotaDr) && has(tax.importeDr)))
          yield { pointer: `${pointer}/tasaOCuotaDr`, found: tax.tipoFactorDr };
      }
    },
  }),
  knownRate('CRP20260', 'pago_traslado_rate_unknown', 'traslados'),
  insideLimits('CRP20261', 'pago_traslado_importe_out_of_limits', 'traslados'),
];

function* outsideLimits(pagos: PagosSubject, { tax, docto, pointer }: PlacedDr): Generator<Place> {
  const [base, rate, importe] = [tax.baseDr, tax.tasaOCuotaDr, tax.importeDr].map(amountOf);
  if (!base || !rate || !importe) return;
  const decimals = pagos.decimals(docto.monedaDr);
  const limits = impuestoLimits(base, rate);
  if (isWithin(importe, limits, decimals)) return;
  const { lower, upper } = cutLimits(limits, Math.min(decimals, importe.scale));
  yield { pointer: `${pointer}/importeDr`, found: tax.importeDr, expected: `${lower.toString()}–${upper.toString()}` };
}
