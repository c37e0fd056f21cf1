import { Decimal } from '@kita/money';
import { AmountReader } from '../../build/amount-reader.ts';
import { atLeastCents } from '../../build/written.ts';
import type { BilingualText, Finding } from '../../model/finding.ts';
import { has } from '../../rules/subject.ts';

/** Reads the amounts of a payroll and remembers everything that is wrong. */
export class NominaReader {
  readonly #amounts = new AmountReader();

  get findings(): readonly Finding[] {
    return this.#amounts.findings;
  }

  /** An amount of at most 18 digits and 6 decimals; one left out is zero. */
  amount(text: string | undefined, pointer: string): Decimal {
    return has(text) ? this.#amounts.read(text, () => pointer) : Decimal.zero;
  }

  /** Something that is missing and cannot be guessed. */
  missing(pointer: string, message: BilingualText): void {
    this.#amounts.findings.push({
      code: 'field_required',
      severity: 'error',
      pointer,
      xpath: '/cfdi:Comprobante',
      message,
    });
  }
}

/** An amount as the complement prints it; one that has more decimals is left for the rules to report. */
export function cents(amount: Decimal): string {
  return atLeastCents(amount.strip(2)).toString();
}

/** Sum of amounts; of none, zero. */
export function sumOf(amounts: readonly Decimal[]): Decimal {
  return amounts.reduce((sum, amount) => sum.add(amount), Decimal.zero);
}
