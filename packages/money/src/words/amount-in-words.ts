import { Decimal } from '../decimal.ts';
import { powerOfTen } from '../rounding.ts';
import { cardinalInSpanish } from './cardinal.ts';
import { currencyNouns } from './currency-nouns.ts';

/**
 * A total in words as Mexican invoices print it: `MIL CIENTO SESENTA PESOS 00/100 M.N.`, `UN DÓLAR 50/100 USD`,
 * `UN MILLÓN DE PESOS 00/100 M.N.`. Pesos end in `M.N.` (moneda nacional), other currencies in their code. `scale` is the
 * number of decimals of the currency: with 0 there is no fraction, with 3 it is `/1000`. Rounded half up.
 * @throws InvalidDecimal for text that is no amount
 * @throws RangeError for more than 30 integer digits
 */
export function amountInWords(amount: Decimal | string, currency = 'MXN', scale = 2): string {
  const value = typeof amount === 'string' ? Decimal.parse(amount) : amount;
  const rounded = value.abs().round(scale);
  const whole = rounded.units / powerOfTen(scale);
  const parts = [
    ...(value.isNegative() && !rounded.isZero() ? ['MENOS'] : []),
    ...wholeWithNoun(whole, currency),
    ...(scale === 0 ? [] : [fraction(rounded.units % powerOfTen(scale), scale)]),
    currency === 'MXN' ? 'M.N.' : currency,
  ];
  return parts.join(' ');
}

function wholeWithNoun(whole: bigint, currency: string): string[] {
  const noun = Object.hasOwn(currencyNouns, currency) ? currencyNouns[currency] : undefined;
  if (noun === undefined) return [standingAlone(cardinalInSpanish(whole))];
  const words = [cardinalInSpanish(whole, noun.gender)];
  // Spanish puts "de" between a round number of millions and the noun: un millón de pesos, un millón un pesos.
  if (whole >= 1_000_000n && whole % 1_000_000n === 0n) words.push('DE');
  return [...words, whole === 1n ? noun.one : noun.many];
}

/** Without a noun after it, "un" is "uno": `VEINTIUNO 00/100 AED`. */
function standingAlone(words: string): string {
  if (words === 'UN' || words.endsWith(' UN')) return `${words}O`;
  return words.replace(/VEINTIÚN$/, 'VEINTIUNO');
}

function fraction(units: bigint, scale: number): string {
  return `${units.toString().padStart(scale, '0')}/1${'0'.repeat(scale)}`;
}
