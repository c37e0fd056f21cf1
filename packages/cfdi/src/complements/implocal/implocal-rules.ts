import { Decimal } from '@kita/money';
import type { Place, Rule } from '../../rules/rule.ts';
import { amountOf } from '../../rules/subject.ts';
import { rulesOn } from '../on-complement.ts';
import { shapeRules } from '../shape-rules.ts';
import { implocalCodec } from './implocal-xml.ts';
import type { ImpuestosLocales } from './model.ts';

const on = rulesOn(implocalCodec);

const HUNDRED = Decimal.fromInteger(100);

/**
 * Impuestos Locales 1.0. SAT publishes no matrix for it: the schema, the meaning of its totals, and what the total of the
 * document takes from them (CFDI40119, in `totals-rules`).
 */
export const implocalRules: readonly Rule[] = [
  ...shapeRules(
    'implocal',
    { es: 'del complemento de impuestos locales', en: 'of the local taxes complement' },
    implocalCodec,
  ).map(({ places, ...rule }) => on({ ...rule, check: ({ value }) => places(value) })),
  on({
    code: 'implocal_total_retenciones_mismatch',
    message: {
      es: 'El total de retenciones locales debe ser la suma de sus importes: {expected}, no {found}.',
      en: 'The total of local withholdings must be the sum of their amounts: {expected}, not {found}.',
    },
    needsAmounts: true,
    check: ({ value }) => totalDiffers(value.retencionesLocales, value.totaldeRetenciones, '/totaldeRetenciones'),
  }),
  on({
    code: 'implocal_total_traslados_mismatch',
    message: {
      es: 'El total de traslados locales debe ser la suma de sus importes: {expected}, no {found}.',
      en: 'The total of local transfers must be the sum of their amounts: {expected}, not {found}.',
    },
    needsAmounts: true,
    check: ({ value }) => totalDiffers(value.trasladosLocales, value.totaldeTraslados, '/totaldeTraslados'),
  }),
  on({
    code: 'implocal_without_taxes',
    severity: 'warning',
    message: {
      es: 'El complemento de impuestos locales no lleva ningún impuesto. Quítalo.',
      en: 'The local taxes complement has no tax at all. Remove it.',
    },
    *check({ value }) {
      if (taxesOf(value).length === 0) yield { pointer: '' };
    },
  }),
  on({
    code: 'implocal_rate_as_fraction',
    severity: 'warning',
    message: {
      es: 'La tasa {found} parece una fracción: en impuestos locales va en porcentaje, como {expected}.',
      en: 'Rate {found} looks like a fraction: local taxes state it in percent, as {expected}.',
    },
    needsAmounts: true,
    *check({ value, subject }) {
      const subTotal = amountOf(subject.document.subTotal);
      if (subTotal === undefined) return;
      const neto = subTotal.sub(amountOf(subject.document.descuento) ?? Decimal.zero);
      for (const { pointer, tasa, importe } of taxesOf(value)) {
        const [rate, amount] = [amountOf(tasa), amountOf(importe)];
        // Below a peso many rates give the same amount.
        if (!rate?.lt(Decimal.one) || !amount?.gte(Decimal.one) || !neto.mul(rate).round(2).eq(amount)) continue;
        yield { pointer, found: tasa, expected: rate.mul(HUNDRED).toFixed(2) };
      }
    },
  }),
];

function* totalDiffers(
  taxes: ReadonlyArray<{ readonly importe: string }> = [],
  written: string,
  pointer: string,
): Generator<Place> {
  const amounts = taxes.map(({ importe }) => Decimal.tryParse(importe));
  const total = Decimal.tryParse(written);
  if (total === undefined || amounts.includes(undefined)) return;
  const sum = amounts.reduce<Decimal>((all, one) => all.add(one ?? Decimal.zero), Decimal.zero);
  if (!sum.eq(total)) yield { pointer, found: written, expected: sum.toFixed(2) };
}

interface PlacedRate {
  readonly pointer: string;
  readonly tasa: string;
  readonly importe: string;
}

function taxesOf({ retencionesLocales = [], trasladosLocales = [] }: ImpuestosLocales): PlacedRate[] {
  return [
    ...retencionesLocales.map(({ tasadeRetencion, importe }, index) => ({
      pointer: `/retencionesLocales/${index}/tasadeRetencion`,
      tasa: tasadeRetencion,
      importe,
    })),
    ...trasladosLocales.map(({ tasadeTraslado, importe }, index) => ({
      pointer: `/trasladosLocales/${index}/tasadeTraslado`,
      tasa: tasadeTraslado,
      importe,
    })),
  ];
}
