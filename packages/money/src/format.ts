import { Decimal } from './decimal.ts';

/** How an amount is shown. */
export interface AmountFormat {
  /** Decimals shown, rounded half up; 2 unless given. */
  readonly scale?: number;
  /** ISO 4217 code. Pesos show `$`, any other currency its code: `USD 1,160.00`. Without it only the number. */
  readonly currency?: string;
}

/**
 * An amount as people in Mexico read it (es-MX): comma between thousands, point before decimals, sign first:
 * `$1,160.00`, `USD 1,160.00`, `-$0.50`. For screens and printed forms only; never parse it back.
 */
export function formatAmount(amount: Decimal | string, format: AmountFormat = {}): string {
  const value = typeof amount === 'string' ? Decimal.parse(amount) : amount;
  const text = value.abs().toFixed(format.scale ?? 2);
  const point = text.indexOf('.');
  const whole = point < 0 ? text : text.slice(0, point);
  const sign = value.isNegative() && /[1-9]/.test(text) ? '-' : '';
  return `${sign}${currencySign(format.currency)}${groupThousands(whole)}${point < 0 ? '' : text.slice(point)}`;
}

function currencySign(currency: string | undefined): string {
  if (currency === undefined) return '';
  return currency === 'MXN' ? '$' : `${currency} `;
}

function groupThousands(digits: string): string {
  return digits.replaceAll(/\B(?=(\d{3})+$)/g, ',');
}
