import { z } from 'zod';

import type { Context } from '../../platform/context/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import type { Event, EventSubscriber } from '../../platform/events/index.ts';
import { decodeId } from '../../platform/ids/index.ts';
import { defineJob, enqueue } from '../../platform/jobs/index.ts';
import { findCustomer } from '../customers/index.ts';
import { findMailSettings, findWhatsAppSettings } from '../notifications/index.ts';
import type { MessageFact, MessageRow } from '../notifications/index.ts';
import { emailOnce } from './email-invoice.ts';
import { whatsAppOnce } from './whatsapp-invoice.ts';
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

/** The same by WhatsApp. */
export const whatsAppInvoiceJob = defineJob({
  name: 'invoices.whatsapp',
  schema: z.object({ invoiceId: z.uuid() }),
  queue: { expireInSeconds: 120, retryLimit: 8, retryDelaySeconds: 5, retryDelayMaxSeconds: 900, isUrgent: true },
  handler: (ctx, { invoiceId }) => whatsAppOnce(ctx, invoiceId),
});

/** A stamped invoice goes to its customer by itself where the company, or the customer, wants that. */
export const sendStampedInvoice: EventSubscriber = {
  name: 'invoices.email_stamped',
  types: ['invoice.stamped'],
  async deliver(tx, ctx, event) {
    const invoiceId = decodeId('inv', event.data.object.id);
    if (invoiceId === undefined) return;
    const wanted = await channelsFor(tx, ctx.tenantId, event);
    if (wanted.email) await enqueue(tx, ctx, emailInvoiceJob, { invoiceId }, { id: event.id });
    if (wanted.whatsapp) await enqueue(tx, ctx, whatsAppInvoiceJob, { invoiceId }, { id: event.id });
  },
};

/** The customer's own choice comes before the company's; nothing goes to a receiver who is no customer. */
async function channelsFor(tx: Tx, tenantId: string, event: Event): Promise<{ email: boolean; whatsapp: boolean }> {
  const wireId: unknown = Reflect.get(event.data.object, 'customer');
  const customerId = typeof wireId === 'string' ? decodeId('cus', wireId) : undefined;
  const customer = customerId === undefined ? undefined : await findCustomer(tx, tenantId, customerId);
  if (!customer) return { email: false, whatsapp: false };
  const { sendByEmail: mail, sendByWhatsapp: whatsapp } = customer;
  const byMail = mail === 'inherit' ? (await findMailSettings(tx, tenantId))?.sendsInvoices : mail === 'always';
  const settings = whatsapp === 'never' ? undefined : await findWhatsAppSettings(tx, tenantId);
  const byWhatsApp = settings?.isOn === true && (whatsapp === 'always' || settings.sendsInvoices);
  return { email: byMail ?? false, whatsapp: byWhatsApp };
}

const MAIL_EVENTS: Readonly<Record<MessageFact, InvoiceEvent>> = {
  sent: 'invoice.emailed',
  delivered: 'invoice.email_delivered',
  opened: 'invoice.email_opened',
  bounced: 'invoice.email_failed',
  complained: 'invoice.email_failed',
  failed: 'invoice.email_failed',
  suppressed: 'invoice.email_failed',
};

const WHATSAPP_EVENTS: Readonly<Record<MessageFact, InvoiceEvent>> = {
  sent: 'invoice.whatsapp_sent',
  delivered: 'invoice.whatsapp_delivered',
  opened: 'invoice.whatsapp_read',
  bounced: 'invoice.whatsapp_failed',
  complained: 'invoice.whatsapp_failed',
  failed: 'invoice.whatsapp_failed',
  suppressed: 'invoice.whatsapp_failed',
};

/** What became of an invoice's mail or WhatsApp message is an event of the invoice. */
export async function tellInvoiceMessage(tx: Tx, ctx: Context, message: MessageRow, fact: MessageFact): Promise<void> {
  const id = message.objectId === null ? undefined : decodeId('inv', message.objectId);
  // Notices to the company's own people are about invoices too, and no news of theirs: a notice of a notice would never end.
  if (id === undefined || message.template !== 'invoice_to_receiver') return;
  const invoice = await findInvoice(tx, ctx.tenantId, id);
  const events = message.channel === 'email' ? MAIL_EVENTS : WHATSAPP_EVENTS;
  if (invoice) await publishInvoice(tx, ctx, events[fact], invoice);
}
