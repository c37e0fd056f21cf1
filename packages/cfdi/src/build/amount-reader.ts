import { Decimal } from '@kita/money';
import { CfdiError } from '../errors.ts';
import type { Finding } from '../model/finding.ts';
import { xpathOf } from '../model/xpath-of.ts';

/** The input cannot be computed: fields are missing or amounts are no decimal numbers. `findings` has all of them. */
export class InvalidCfdiInput extends CfdiError {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    const places = findings.map((finding) => finding.pointer || '/').join(', ');
    super('invalid_cfdi_input', {
      es: `No se puede calcular el comprobante. Corrige estos datos y vuelve a intentar: ${places}.`,
      en: `The document cannot be computed. Correct these fields and try again: ${places}.`,
    });
    this.findings = findings;
  }
}

/** SAT's widest amount: 18 integer digits and 6 decimals (t_Importe). */
const INTEGER_LIMIT = Decimal.parse(`1${'0'.repeat(18)}`);
const DECIMALS_MAX = 6;

/**
 * Reads the amounts of an input and remembers what is wrong instead of stopping at the first. A bad amount is computed
 * as 1, so that everything that does not depend on it can still be checked.
 */
export class AmountReader {
  readonly findings: Finding[] = [];

  /** A non-negative amount of at most 18 integer digits and 6 decimals; `where` is asked only when something is wrong. */
  read(text: string, where: () => string): Decimal {
    const value = Decimal.tryParse(text);
    if (value !== undefined && isWritable(value)) return value;
    this.findings.push(malformedAmount(text, where()));
    return Decimal.one;
  }
}

/** Whether an amount fits SAT's type t_Importe as it stands. */
export function isWritable(value: Decimal): boolean {
  return value.scale <= DECIMALS_MAX && !value.isNegative() && value.lt(INTEGER_LIMIT);
}

/** Finding for a text that is no amount SAT's schema accepts. */
export function malformedAmount(text: string, pointer: string): Finding {
  return {
    code: 'amount_malformed',
    severity: 'error',
    pointer,
    xpath: xpathOf(pointer),
    message: {
      es: 'El importe debe ser un número sin signo, sin comas, con punto decimal y 6 decimales como máximo.',
      en: 'The amount must be a number without sign or commas, with a decimal point and at most 6 decimals.',
    },
    expected: '[0-9]{1,18}(\\.[0-9]{1,6})?',
    found: text.slice(0, 80),
  };
}
