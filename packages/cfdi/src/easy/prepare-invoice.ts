import { allRules } from '../rules/all-rules.ts';
import type { EasyCfdiInput } from './easy-input.ts';
import { prepareInvoiceWith } from './prepare-invoice-with.ts';
import type { PrepareInvoiceContext, PreparedInvoice } from './prepare-invoice-with.ts';

export type { PrepareInvoiceContext, PreparedInvoice } from './prepare-invoice-with.ts';

/**
 * From what a merchant says to a document ready to be sealed, in one call: fills in what follows from the rest
 * (`completeInput`), solves prices with taxes inside or a total, computes, and applies every rule. Nothing is thrown for
 * malformed amounts: they are findings like all the others.
 * @throws {ExactTotalUnreachable} when the exact total is required and no price gives it
 */
export function prepareInvoice(easy: EasyCfdiInput, context: PrepareInvoiceContext): PreparedInvoice {
  return prepareInvoiceWith(allRules, easy, context);
}
