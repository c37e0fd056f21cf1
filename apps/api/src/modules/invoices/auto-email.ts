import { z } from 'zod';

import type { Context } from '../../platform/context/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import type { EventSubscriber } from '../../platform/events/index.ts';
import { decodeId } from '../../platform/ids/index.ts';
import { defineJob, enqueue } from '../../platform/jobs/index.ts';
import { findMailSettings } from '../notifications/index.ts';
import type { MessageFact, MessageRow } from '../notifications/index.ts';
import { emailOnce } from './email-invoice.ts';
import { publishInvoice } from './invoices.events.ts';
import type { InvoiceEvent } from './invoices.events.ts';
import { findInvoice } from './invoices.repository.ts';

/** Sends a stamped invoice to its customer. */
export const emailInvoiceJob = defineJob({
  name: 'invoices.email',
  schema: z.object({ invoiceId: z.uuid() }),
  queue: { expireInSeconds: 120, retryLimit: 8, retryDelaySeconds: 5, retryDelayMaxSeconds: 900, isUrgent: true },
  handler: (ctx, { invoiceId }) => emailOnce(ctx, invoiceId),
});

/** A stamped invoice goes to its customer by itself where the company wants that. */
export const sendStampedInvoice: EventSubscriber = {
  name: 'invoices.email_stamped',
  types: ['invoice.stamped'],
  async deliver(tx, ctx, event) {
    const invoiceId = decodeId('inv', event.data.object.id);
    if (invoiceId === undefined) return;
    const settings = await findMailSettings(tx, ctx.tenantId);
    if (settings?.sendsInvoices !== true) return;
    await enqueue(tx, ctx, emailInvoiceJob, { invoiceId }, { id: event.id });
  },
};

const EVENTS: Readonly<Record<MessageFact, InvoiceEvent>> = {
  sent: 'invoice.emailed',
  delivered: 'invoice.email_delivered',
  opened: 'invoice.email_opened',
  bounced: 'invoice.email_failed',
  complained: 'invoice.email_failed',
  failed: 'invoice.email_failed',
  suppressed: 'invoice.email_failed',
};

/** What became of an invoice's mail is an event of the invoice. */
export async function tellInvoiceMail(tx: Tx, ctx: Context, message: MessageRow, fact: MessageFact): Promise<void> {
  const id = message.objectId === null ? undefined : decodeId('inv', message.objectId);
  // Notices to the company's own people are about invoices too, and no news of theirs: a notice of a notice would never end.
  if (id === undefined || message.template !== 'invoice_to_receiver') return;
  const invoice = await findInvoice(tx, ctx.tenantId, id);
  if (invoice) await publishInvoice(tx, ctx, EVENTS[fact], invoice);
}
