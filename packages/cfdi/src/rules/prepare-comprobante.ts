import { AmountReader } from '../build/amount-reader.ts';
import { pointerIntoInput } from '../build/complement-inputs.ts';
import { computeWith } from '../build/compute-comprobante.ts';
import { normalizeInput } from '../build/normalize-input.ts';
import type { Unsealed } from '../model/comprobante.ts';
import { snapshot } from '../model/frozen.ts';
import type { Finding } from '../model/finding.ts';
import type { CfdiInput } from '../model/input.ts';
import { allRules } from './all-rules.ts';
import type { ValidationContext } from './subject.ts';
import { applyRules, validateComprobante } from './validate-comprobante.ts';

/** A document ready to be sealed, or what stands in its way. */
export interface Prepared {
  /** Absent when amounts of the input are no numbers: nothing could be computed. */
  readonly comprobante?: Unsealed;
  /** Errors and warnings; the document may be sealed when there are no errors. */
  readonly findings: readonly Finding[];
}

/**
 * Computes and validates in one go, so that a caller hears of every problem together: a malformed amount does not hide a
 * wrong postal code, only the rules about amounts wait until it is corrected. Pointers lead into the input, complements
 * given as plain objects included. The result is frozen and shares nothing with the input.
 */
export function prepareComprobante(input: CfdiInput, context: ValidationContext = {}): Prepared {
  const amounts = new AmountReader();
  const comprobante = computeWith(normalizeInput(input), amounts);
  const intoInput = (finding: Finding): Finding => ({ ...finding, pointer: pointerIntoInput(input, finding.pointer) });
  if (amounts.findings.length === 0)
    return snapshot({ comprobante, findings: validateComprobante(comprobante, context).map(intoInput) });
  return snapshot({ findings: [...amounts.findings, ...findingsBesidesAmounts(comprobante, context).map(intoInput)] });
}

/** What is wrong with a document whose amounts mean nothing yet. */
export function findingsBesidesAmounts(document: Unsealed, context: ValidationContext): Finding[] {
  const rules = allRules.filter(({ needsAmounts }) => !needsAmounts);
  return applyRules(rules, document, context);
}
