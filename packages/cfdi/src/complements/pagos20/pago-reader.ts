import { Decimal } from '@kita/money';
import { AmountReader } from '../../build/amount-reader.ts';
import type { BilingualText, Finding } from '../../model/finding.ts';
import { EQUIVALENCE_DECIMALS } from './equivalence-limits.ts';

/** A rate of up to ten decimals, above zero. */
const EQUIVALENCE = /^\d{1,18}(?:\.\d{1,10})?$/;

/**
 * Reads the numbers of a payment and remembers everything that is wrong. What cannot be read counts as 1, so that the rest
 * can still be looked at.
 */
export class PagoReader {
  readonly #amounts = new AmountReader();

  get findings(): readonly Finding[] {
    return this.#amounts.findings;
  }

  /** An amount of at most 18 digits and 6 decimals. */
  amount(text: string, pointer: string): Decimal {
    return this.#amounts.read(text, () => pointer);
  }

  /** An amount that something is divided by. */
  divisor(text: string, pointer: string): Decimal {
    const value = this.amount(text, pointer);
    return value.isZero() ? this.#notPositive(text, pointer) : value;
  }

  /** Units of one currency per unit of another. */
  equivalence(text: string, pointer: string): Decimal {
    const value = EQUIVALENCE.test(text) ? Decimal.tryParse(text) : undefined;
    if (value?.isPositive()) return value;
    return this.#notPositive(text, pointer);
  }

  /** Something else that is missing or wrong. */
  problem(code: string, pointer: string, message: BilingualText, found?: string): void {
    this.#amounts.findings.push({
      code,
      severity: 'error',
      pointer,
      xpath: '/cfdi:Comprobante',
      message,
      ...(found !== undefined && { found: found.slice(0, 80) }),
    });
  }

  #notPositive(text: string, pointer: string): Decimal {
    this.problem(
      'rate_malformed',
      pointer,
      {
        es: `Escribe un número mayor que cero, sin comas, con ${EQUIVALENCE_DECIMALS} decimales como máximo.`,
        en: `Write a number greater than zero, without commas, with at most ${EQUIVALENCE_DECIMALS} decimals.`,
      },
      text,
    );
    return Decimal.one;
  }
}
