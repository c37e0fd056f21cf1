import type { Unsealed } from '../model/comprobante.ts';
import type { Finding } from '../model/finding.ts';
import type { CfdiInput } from '../model/input.ts';
import { allRules } from './all-rules.ts';
import { besidesAmounts, prepareWith } from './prepare-with.ts';
import type { Prepared } from './prepare-with.ts';
import type { ValidationContext } from './subject.ts';

export type { Prepared } from './prepare-with.ts';

/**
 * Computes and validates in one go, so that a caller hears of every problem together: a malformed amount does not hide a
 * wrong postal code, only the rules about amounts wait until it is corrected. Pointers lead into the input, complements
 * given as plain objects included. The result is frozen and shares nothing with the input.
 */
export function prepareComprobante(input: CfdiInput, context: ValidationContext = {}): Prepared {
  return prepareWith(allRules, input, context);
}

/** What is wrong with a document whose amounts mean nothing yet. */
export function findingsBesidesAmounts(document: Unsealed, context: ValidationContext): Finding[] {
  return besidesAmounts(allRules, document, context);
}
