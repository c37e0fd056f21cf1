import type { Decimal } from '@kita/money';
import type { CatalogPort } from './catalog-port.ts';
import type { Place, Rule } from './rule.ts';
import { amountOf, has } from './subject.ts';
import type { PlacedTax, Subject } from './subject.ts';

/** c_TasaOCuota names taxes by word; the 8 % of the border stimulus has a word of its own. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  '001': ['ISR'],
  '002': ['IVA', 'IVA Crédito aplicado del 50%'],
  '003': ['IEPS'],
};

type Side = 'traslado' | 'retencion';

const message = {
  es: 'La tasa o cuota {found} no existe para ese impuesto y factor. Revisa las tasas vigentes del catálogo c_TasaOCuota.',
  en: 'Rate or quota {found} does not exist for that tax and factor. Check the rates in force in c_TasaOCuota.',
};

/** Rates of lines and summary against c_TasaOCuota (CFDI40179, 40185, 40219). */
export const tasaRules: readonly Rule[] = [
  {
    sat: 'CFDI40179',
    code: 'traslado_rate_unknown',
    message,
    check: (subject) => unknownRates(subject, subject.traslados, 'traslado'),
  },
  {
    sat: 'CFDI40185',
    code: 'retencion_rate_unknown',
    message,
    check: (subject) => unknownRates(subject, subject.retenciones, 'retencion'),
  },
  {
    sat: 'CFDI40219',
    code: 'resumen_rate_unknown',
    message,
    check: (subject) =>
      unknownRates(
        subject,
        (subject.document.impuestos?.traslados ?? []).map((tax, index) => ({
          tax,
          pointer: `/impuestos/traslados/${index}`,
        })),
        'traslado',
      ),
  },
  {
    code: 'rate_without_six_decimals',
    severity: 'warning',
    message: {
      es: 'Escribe la tasa o cuota con seis decimales ({expected}); algunos receptores comparan el texto.',
      en: 'Write the rate or quota with six decimals ({expected}); some receivers compare the text.',
    },
    *check({ traslados, retenciones }) {
      for (const { tax, pointer } of [...traslados, ...retenciones]) {
        const rate = amountOf(tax.tasaOCuota);
        if (rate !== undefined && rate.scale !== 6) {
          yield { pointer: `${pointer}/tasaOCuota`, found: tax.tasaOCuota, expected: rate.toFixed(6) };
        }
      }
    },
  },
];

/** A tax with its rate and its place. */
type RatedTax = Pick<PlacedTax, 'tax' | 'pointer'>;

/** Rates that c_TasaOCuota does not have for that tax, factor and side on the day. */
export function* unknownRates(
  { catalogs, asOf }: Pick<Subject, 'catalogs' | 'asOf'>,
  taxes: readonly RatedTax[],
  side: Side,
): Generator<Place> {
  if (catalogs === undefined) return;
  for (const { tax, pointer } of taxes) {
    const rate = amountOf(tax.tasaOCuota);
    if (rate === undefined || tax.tipoFactor === 'Exento' || !has(tax.impuesto)) continue;
    const names = Object.hasOwn(NAMES, tax.impuesto) ? (NAMES[tax.impuesto] ?? []) : [];
    const lookup = (key: string): ReturnType<CatalogPort['find']> => catalogs.find('c_TasaOCuota', key, asOf);
    if (names.some((name) => isAllowed(lookup, `${name}-${tax.tipoFactor}`, rate, side))) continue;
    const notLoaded = catalogs.isLoaded('c_TasaOCuota') ? undefined : 'c_TasaOCuota';
    yield { pointer: `${pointer}/tasaOCuota`, found: tax.tasaOCuota, notLoaded };
  }
}

/** Fixed rates are keyed by their value, ranges by the sides they are for (transfer, withholding, both). */
function isAllowed(
  lookup: (key: string) => ReturnType<CatalogPort['find']>,
  rule: string,
  rate: Decimal,
  side: Side,
): boolean {
  if (lookup(`Fijo-${rule}-${rate.toFixed(6)}`)?.data[side] === '1') return true;
  return ['T', 'R', 'TR'].some((sides) => {
    const row = lookup(`Rango-${rule}-${sides}`);
    if (row?.data[side] !== '1') return false;
    const [minimum, maximum] = [amountOf(row.data['minimo']), amountOf(row.data['valor'])];
    return maximum !== undefined && rate.lte(maximum) && (minimum === undefined || rate.gte(minimum));
  });
}
