import type { Language } from './define-template.ts';

const LOCALE = { es: 'es-MX', en: 'en-US' } as const;

/** A day and time as people write it: "3 de diciembre de 2026, 14:05 h". */
export function dateTimeText(language: Language, instant: string, timeZone: string): string {
  const date = new Date(instant);
  const day = new Intl.DateTimeFormat(LOCALE[language], { dateStyle: 'long', timeZone }).format(date);
  const time = new Intl.DateTimeFormat(LOCALE[language], {
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
    timeZone,
  });
  return language === 'es' ? `${day}, ${time.format(date)} h` : `${day}, ${time.format(date)}`;
}

/** A day: "3 de diciembre de 2026". */
export function dateText(language: Language, instant: string, timeZone: string): string {
  return new Intl.DateTimeFormat(LOCALE[language], { dateStyle: 'long', timeZone }).format(new Date(instant));
}

/** A decimal text as an amount with its currency, without passing through a float: "$1,160.00 MXN". */
export function moneyText(amount: string, currency: string): string {
  const [whole = '0', decimals = ''] = amount.split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+(?!\d))/g, ',');
  return `$${grouped}.${decimals.padEnd(2, '0')} ${currency}`;
}
