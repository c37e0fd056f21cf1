import type { EasyCfdiInput } from '../easy/easy-input.ts';
import { prepareInvoiceWith } from '../easy/prepare-invoice-with.ts';
import type { PrepareInvoiceContext, PreparedInvoice } from '../easy/prepare-invoice-with.ts';

/**
 * The document of `prepareInvoice` without any rule: what a page shows at each key, in half the time. Its findings are
 * only those of amounts that cannot be read.
 */
export function computeInvoice(easy: EasyCfdiInput, context: PrepareInvoiceContext): PreparedInvoice {
  return prepareInvoiceWith([], easy, context);
}
