import type { EasyCfdiInput } from '../easy/easy-input.ts';
import { prepareInvoiceWith } from '../easy/prepare-invoice-with.ts';
import type { PrepareInvoiceContext, PreparedInvoice } from '../easy/prepare-invoice-with.ts';
import { lightRules } from './light-rules.ts';

/**
 * `prepareInvoice` of the main entry without the rules about complements: the same document, to the byte.
 * @throws {ExactTotalUnreachable} when the exact total is required and no price gives it
 */
export function prepareInvoice(easy: EasyCfdiInput, context: PrepareInvoiceContext): PreparedInvoice {
  return prepareInvoiceWith(lightRules, easy, context);
}
