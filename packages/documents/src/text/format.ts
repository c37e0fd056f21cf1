import type { Language } from '../model.ts';

/** Currencies with a sign of their own; all others are named by their code (ui rule: `$` alone is always MXN). */
const SYMBOLS: Readonly<Record<string, string>> = { MXN: '$', USD: 'US$', CAD: 'CA$', EUR: '€', GBP: '£', JPY: '¥' };
const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  es: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};
const NUMBER = /^(-?)(\d+)(?:\.(\d+))?$/u;
const LOCAL_DATE = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}(?::\d{2})?))?/u;

/** `1234567.5` → `1,234,567.5`. Decimals stay as written; text that is not a number comes back unchanged. */
export function formatNumber(text: string): string {
  const match = NUMBER.exec(text);
  if (match === null) return text;
  const [, sign = '', whole = '', decimals] = match;
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',');
  return decimals === undefined ? sign + grouped : `${sign}${grouped}.${decimals}`;
}

/** `1160.00`, `MXN` → `$1,160.00`; `10.500000`, `USD` → `US$10.50`; zeros beyond the second decimal are dropped. */
export function formatMoney(text: string, currency: string): string {
  const match = NUMBER.exec(text);
  if (match === null) return text;
  const [, sign = '', whole = '', decimals = ''] = match;
  const kept = decimals.replace(/0+$/u, '').padEnd(Math.min(2, decimals.length), '0');
  const number = formatNumber(kept === '' ? whole : `${whole}.${kept}`);
  const symbol = SYMBOLS[currency] ?? (currency === '' || currency === 'XXX' ? '' : `${currency}\u00A0`);
  return `${sign}${symbol}${number}`;
}

/** Quantity without superfluous zeros: `2.000000` → `2`, `1200.50` → `1,200.5`. */
export function formatQuantity(text: string): string {
  return formatNumber(trimZeros(text));
}

/** Fraction as a percentage by moving the point, never through a float: `0.160000` → `16 %`, `0.106667` → `10.6667 %`. */
export function formatRate(text: string, language: Language): string {
  const match = NUMBER.exec(text);
  if (match === null) return text;
  const [, sign = '', whole = '', decimals = ''] = match;
  const digits = decimals.padEnd(2, '0');
  const integer = `${whole}${digits.slice(0, 2)}`.replace(/^0+(?=\d)/u, '');
  const percent = trimZeros(`${sign}${integer}.${digits.slice(2)}0`);
  return language === 'es' ? `${percent}\u00A0%` : `${percent}%`;
}

/** Fiscal date as written, never shifted by a zone: `2026-11-21T10:15:30` → `21 nov 2026, 10:15:30`. */
export function formatDate(text: string, language: Language): string {
  const match = LOCAL_DATE.exec(text);
  if (match === null) return text;
  const [, year = '', month = '', day = '', time] = match;
  const name = MONTHS[language][Number(month) - 1];
  if (name === undefined) return text;
  const date = language === 'es' ? `${Number(day)} ${name} ${year}` : `${name} ${Number(day)}, ${year}`;
  return time === undefined ? date : `${date}, ${time}`;
}

function trimZeros(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/u, '') : text;
}
