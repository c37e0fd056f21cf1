import { cutLimits, impuestoLimits, isRoundedProduct, isWithin } from '../build/limits.ts';
import type { Place, Rule } from './rule.ts';
import { amountOf, has } from './subject.ts';
import type { PlacedTax, Subject } from './subject.ts';

const es = {
  base: 'La base del impuesto debe ser mayor que cero. Si el concepto quedó en cero por un descuento, reduce el descuento.',
  limits: 'El impuesto debe ser base × tasa: entre {expected}, no {found}.',
};
const en = {
  base: 'The taxable base must be greater than zero. If a discount made the line zero, make the discount smaller.',
  limits: 'The tax must be base × rate: within {expected}, not {found}.',
};

/** Base, factor, rate and amount of each tax of a line (CFDI40174, 40177, 40178, 40180, 40181, 40184, 40186). */
export const conceptoTaxRules: readonly Rule[] = [
  {
    sat: 'CFDI40174',
    code: 'traslado_base_not_positive',
    message: { es: es.base, en: en.base },
    needsAmounts: true,
    check: ({ traslados }) => zeroBases(traslados),
  },
  {
    sat: 'CFDI40177',
    code: 'traslado_exento_with_rate',
    message: {
      es: 'Un traslado exento no lleva tasa ni importe. Quítalos, o usa el factor Tasa con 0 % si es lo que corresponde.',
      en: 'An exempt transfer has neither rate nor amount. Remove them, or use factor Tasa with 0 % if that is what applies.',
    },
    *check({ traslados }) {
      for (const { tax, pointer } of traslados) {
        if (tax.tipoFactor === 'Exento' && (has(tax.tasaOCuota) || has(tax.importe))) {
          yield { pointer: `${pointer}/tipoFactor`, found: tax.tasaOCuota ?? tax.importe };
        }
      }
    },
  },
  {
    sat: 'CFDI40178',
    code: 'traslado_rate_required',
    message: {
      es: 'Un traslado con factor {found} lleva tasa o cuota e importe. Indica la tasa.',
      en: 'A transfer with factor {found} has a rate or quota and an amount. State the rate.',
    },
    *check({ traslados }) {
      for (const { tax, pointer } of traslados) {
        if (tax.tipoFactor !== 'Exento' && !(has(tax.tasaOCuota) && has(tax.importe))) {
          yield { pointer: `${pointer}/tasaOCuota`, found: tax.tipoFactor };
        }
      }
    },
  },
  {
    sat: 'CFDI40180',
    code: 'traslado_importe_out_of_limits',
    message: { es: es.limits, en: en.limits },
    needsAmounts: true,
    check: (subject) => outsideLimits(subject, subject.traslados),
  },
  {
    sat: 'CFDI40181',
    code: 'retencion_base_not_positive',
    message: { es: es.base, en: en.base },
    needsAmounts: true,
    check: ({ retenciones }) => zeroBases(retenciones),
  },
  {
    sat: 'CFDI40184',
    code: 'retencion_exento',
    message: {
      es: 'Una retención no puede ser Exento: quítala o usa Tasa o Cuota.',
      en: 'A withholding cannot be Exento: remove it or use Tasa or Cuota.',
    },
    *check({ retenciones }) {
      for (const { tax, pointer } of retenciones) {
        if (tax.tipoFactor === 'Exento') yield { pointer: `${pointer}/tipoFactor`, found: tax.tipoFactor };
      }
    },
  },
  {
    sat: '301',
    code: 'retencion_rate_required',
    message: {
      es: 'Una retención lleva tasa o cuota e importe. Indica la tasa.',
      en: 'A withholding has a rate or quota and an amount. State the rate.',
    },
    *check({ retenciones }) {
      for (const { tax, pointer } of retenciones) {
        if (!(has(tax.tasaOCuota) && has(tax.importe))) yield { pointer: `${pointer}/tasaOCuota` };
      }
    },
  },
  {
    sat: 'CFDI40186',
    code: 'retencion_importe_out_of_limits',
    message: { es: es.limits, en: en.limits },
    needsAmounts: true,
    check: (subject) => outsideLimits(subject, subject.retenciones),
  },
];

function* zeroBases(taxes: readonly PlacedTax[]): Generator<Place> {
  for (const { tax, pointer } of taxes) {
    if (amountOf(tax.base)?.isZero()) yield { pointer: `${pointer}/base`, found: tax.base, expected: '> 0' };
  }
}

function* outsideLimits({ decimals }: Subject, taxes: readonly PlacedTax[]): Generator<Place> {
  for (const { tax, pointer } of taxes) {
    const [base, rate, importe] = [tax.base, tax.tasaOCuota, tax.importe].map(amountOf);
    if (!base || !rate || !importe || isRoundedProduct(importe, base, rate)) continue;
    const limits = impuestoLimits(base, rate);
    if (isWithin(importe, limits, decimals)) continue;
    const { lower, upper } = cutLimits(limits, Math.min(decimals, importe.scale));
    yield { pointer: `${pointer}/importe`, found: tax.importe, expected: `${lower.toString()}–${upper.toString()}` };
  }
}
