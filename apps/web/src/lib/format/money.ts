import { Decimal, formatAmount } from '@kita/money';

/** `$1,160.00`; other currencies are named: `USD 20.50`. Two decimals. A text that is no amount is shown as it is. */
export function formatMoney(amount: string, currency = 'MXN'): string {
  return Decimal.tryParse(amount) === undefined ? amount : formatAmount(amount, { currency });
}

/** What a person types as an amount, as the API takes it: no separators, no currency sign. Empty stays empty. */
export function tidyAmount(text: string): string {
  return text
    .replaceAll(/[\s,$]/g, '')
    .replace(/^\./, '0.')
    .replace(/\.$/, '');
}
