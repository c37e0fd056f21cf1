import { AmountReader } from '../build/amount-reader.ts';
import { pointerIntoInput } from '../build/complement-inputs.ts';
import { computeWith } from '../build/compute-comprobante.ts';
import { normalizeInput } from '../build/normalize-input.ts';
import type { Unsealed } from '../model/comprobante.ts';
import { snapshot } from '../model/frozen.ts';
import type { Finding } from '../model/finding.ts';
import type { CfdiInput } from '../model/input.ts';
import { applyRules } from './apply-rules.ts';
import type { Rule } from './rule.ts';
import type { ValidationContext } from './subject.ts';

/** A document ready to be sealed, or what stands in its way. */
export interface Prepared {
  /** Absent when amounts of the input are no numbers: nothing could be computed. */
  readonly comprobante?: Unsealed;
  /** Errors and warnings; the document may be sealed when there are no errors. */
  readonly findings: readonly Finding[];
}

/** `prepareComprobante` by a choice of rules. */
export function prepareWith(rules: readonly Rule[], input: CfdiInput, context: ValidationContext): Prepared {
  const amounts = new AmountReader();
  const comprobante = computeWith(normalizeInput(input), amounts);
  const intoInput = (finding: Finding): Finding => ({ ...finding, pointer: pointerIntoInput(input, finding.pointer) });
  if (amounts.findings.length === 0)
    return snapshot({ comprobante, findings: applyRules(rules, comprobante, context).map(intoInput) });
  const besides = besidesAmounts(rules, comprobante, context).map(intoInput);
  return snapshot({ findings: [...amounts.findings, ...besides] });
}

/** What is wrong with a document whose amounts mean nothing yet. */
export function besidesAmounts(rules: readonly Rule[], document: Unsealed, context: ValidationContext): Finding[] {
  const applicable = rules.filter(({ needsAmounts }) => !needsAmounts);
  return applyRules(applicable, document, context);
}
