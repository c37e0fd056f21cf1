import type { Context } from '../../platform/context/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { defineEvents } from '../../platform/events/index.ts';
import { invoiceSummarySchema } from './invoice-output.schemas.ts';
import { presentInvoiceSummary } from './invoices.presenter.ts';
import type { InvoiceRow } from './invoices.repository.ts';

/** Every event of this module carries the invoice's summary as it is after the change; `invoice.deleted` the last one. */
export const invoiceEvents = defineEvents(invoiceSummarySchema, {
  'invoice.created': 'An invoice was made: a draft, or sealed and on its way to the PAC.',
  'invoice.updated': 'A draft was changed, or a rejected invoice was corrected.',
  'invoice.deleted': 'A draft was deleted.',
  'invoice.stamped': 'The invoice is stamped: it has its fiscal folio (UUID) and its files.',
  'invoice.rejected': 'The PAC refused the invoice: correct it and issue it again.',
  'invoice.delayed': 'The invoice is sealed and waits, with nothing wrong in it; it goes out by itself.',
  'invoice.verifying': 'The answer of the PAC was lost: Kita is asking whether it was stamped. Do not issue it again.',
  'invoice.emailed': 'The invoice left by e-mail to one address.',
  'invoice.email_delivered': "The receiver's mail server took the mail with the invoice.",
  'invoice.email_opened': 'The mail with the invoice was opened for the first time.',
  'invoice.email_failed':
    'The mail with the invoice did not arrive: it bounced, was refused, or the address is suppressed.',
  'invoice.whatsapp_sent': 'The invoice left by WhatsApp to one telephone.',
  'invoice.whatsapp_delivered': 'The WhatsApp message with the invoice arrived at the telephone.',
  'invoice.whatsapp_read': 'The WhatsApp message with the invoice was read.',
  'invoice.whatsapp_failed':
    'The WhatsApp message with the invoice did not arrive: it was refused, or the telephone is suppressed.',
  'invoice.needs_attention': 'A person has to look: the stamp could not be confirmed or does not verify.',
});

export type InvoiceEvent = Parameters<typeof invoiceEvents.publish>[2];

export function publishInvoice(tx: Tx, ctx: Context, type: InvoiceEvent, row: InvoiceRow): Promise<unknown> {
  return invoiceEvents.publish(tx, ctx, type, presentInvoiceSummary(row, ctx.livemode));
}
