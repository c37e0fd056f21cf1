import { Decimal, formatAmount } from '@kita/money';
import type { CatalogPort } from '../rules/catalog-port.ts';

export type SummaryLanguage = 'es' | 'en';

/** How the words of a summary are found. */
export interface Words {
  readonly language: SummaryLanguage;
  readonly catalogs?: CatalogPort;
}

export const documentTitles: Readonly<Record<SummaryLanguage, Readonly<Record<string, string>>>> = {
  es: { I: 'Factura', E: 'Nota de crédito', T: 'Traslado de mercancías', N: 'Recibo de nómina', P: 'Recibo de pago' },
  en: { I: 'Invoice', E: 'Credit note', T: 'Transfer of goods', N: 'Payroll receipt', P: 'Payment receipt' },
};

const taxLabels: Readonly<Record<string, string>> = { '001': 'ISR', '002': 'IVA', '003': 'IEPS' };

/** `03 Transferencia electrónica de fondos`, or the key alone when the catalogue does not have it. */
export function keyed(words: Words, catalog: string, key: string | undefined): string | undefined {
  const text = textOf(words, catalog, key);
  return text === undefined ? key || undefined : `${key} ${text}`;
}

/** SAT's text of a key, without the full stop that some rows end in. */
export function textOf({ catalogs }: Words, catalog: string, key: string | undefined): string | undefined {
  return key === undefined || key === '' ? undefined : catalogs?.find(catalog, key)?.data['texto']?.replace(/\.$/, '');
}

/** `IVA 16 %`, `IVA exento`, `IEPS 6.4555 por unidad`. */
export function taxLabel(
  { language }: Words,
  impuesto: string,
  tipoFactor?: string,
  tasaOCuota?: string,
): string {
  const label = taxLabels[impuesto] ?? impuesto;
  if (tipoFactor === undefined) return label;
  if (tipoFactor === 'Exento') return `${label} ${language === 'es' ? 'exento' : 'exempt'}`;
  const rate = Decimal.tryParse(tasaOCuota ?? '');
  if (rate === undefined) return label;
  if (tipoFactor === 'Cuota') return `${label} ${rate.strip(0).toString()} ${language === 'es' ? 'por unidad' : 'per unit'}`;
  return `${label} ${rate.mul(Decimal.fromUnits(100n, 0)).strip(0).toString()} %`;
} // prettier-ignore

/** `$1,160.00 MXN`; an amount that is none is shown as it stands. */
export function money(text: string, moneda: string, decimals = 2): string {
  const amount = Decimal.tryParse(text);
  if (amount === undefined) return text;
  const sign = moneda === 'MXN' ? '$' : '';
  return `${sign}${formatAmount(amount, { scale: Math.max(decimals, 0) })} ${moneda}`;
}

/** `20 de noviembre de 2026, 10:15`; SAT's dates have no zone, so neither has this. */
export function longDate({ language }: Words, fecha: string): string {
  const clock = Date.parse(`${fecha.length === 10 ? `${fecha}T00:00:00` : fecha}Z`);
  if (Number.isNaN(clock)) return fecha;
  const locale = language === 'es' ? 'es-MX' : 'en-US';
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(clock);
  return fecha.length === 10 ? day : `${day}, ${fecha.slice(11, 16)}`;
}
