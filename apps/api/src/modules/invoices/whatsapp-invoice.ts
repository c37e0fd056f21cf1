import { parseCfdi, qrUrl } from '@kita/cfdi';

import { audit } from '../../platform/audit/index.ts';
import type { Context } from '../../platform/context/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { decodeId, encodeId } from '../../platform/ids/index.ts';
import { parsePhone } from '../../platform/whatsapp/index.ts';
import { findCustomer } from '../customers/index.ts';
import {
  WhatsAppOff,
  findMessage,
  findWhatsAppSettings,
  isWhatsAppAvailable,
  sendWhatsApp,
  suppressionOf,
} from '../notifications/index.ts';
import type { MessageRow } from '../notifications/index.ts';
import { findTenant } from '../tenants/index.ts';
import { numberOf } from './email-invoice.ts';
import type { Document } from './email-invoice.ts';
import { AddressSuppressed, FileNotReady, WhatsAppConsentMissing } from './invoices.errors.ts';
import { findInvoice, findStamped } from './invoices.repository.ts';
import type { InvoiceRow } from './invoices.repository.ts';

/**
 * Sends the PDF of a stamped invoice by WhatsApp to the customer, at the telephone they agreed to.
 * @throws `not_found`, `file_not_ready`, `whatsapp_off`, `whatsapp_consent_missing`, `address_suppressed`
 */
export async function whatsAppInvoice(
  ctx: Context,
  wireId: string,
  input: { readonly language?: 'es' | 'en' | undefined },
): Promise<MessageRow> {
  const id = decodeId('inv', wireId);
  if (id === undefined) throw NotFound();
  return ctx.db.withTenant(ctx.tenantId, async (tx) => {
    const invoice = await findInvoice(tx, ctx.tenantId, id);
    if (!invoice) throw NotFound();
    const stamped = await findStamped(tx, ctx.tenantId, id);
    if (!stamped) throw FileNotReady();
    const settings = await findWhatsAppSettings(tx, ctx.tenantId);
    if (settings?.isOn !== true || !isWhatsAppAvailable(ctx)) throw WhatsAppOff();
    const phone = await agreedTelephone(tx, invoice);
    if (phone === undefined) throw WhatsAppConsentMissing();
    if (await suppressionOf(tx, ctx.tenantId, 'whatsapp', phone))
      throw AddressSuppressed({ extensions: { address: phone } });
    const language = input.language ?? settings.language;
    return sendTo(tx, ctx, { invoice, stamped }, { phone, language });
  });
}

/** The same, once, when an invoice is stamped; nothing when there is nowhere to send it. */
export async function whatsAppOnce(ctx: Context, invoiceId: string): Promise<void> {
  await ctx.db.withTenant(ctx.tenantId, async (tx) => {
    const invoice = await findInvoice(tx, ctx.tenantId, invoiceId);
    const stamped = invoice && (await findStamped(tx, ctx.tenantId, invoiceId));
    const settings = await findWhatsAppSettings(tx, ctx.tenantId);
    if (!invoice || !stamped || settings?.isOn !== true || !isWhatsAppAvailable(ctx)) return;
    const phone = await agreedTelephone(tx, invoice);
    if (phone === undefined) return;
    const once = `stamped_whatsapp:${invoiceId}:${stamped.uuid}`;
    await sendTo(tx, ctx, { invoice, stamped }, { phone, language: settings.language, once });
  });
}

async function sendTo(
  tx: Tx,
  ctx: Context,
  document: Document,
  to: { readonly phone: string; readonly language: 'es' | 'en'; readonly once?: string },
): Promise<MessageRow> {
  const tenant = await findTenant(tx, ctx.tenantId);
  if (!tenant) throw NotFound();
  const { invoice } = document;
  const objectId = encodeId('inv', invoice.id);
  const messageId = await sendWhatsApp(tx, ctx, {
    template: 'invoice_to_receiver',
    to: { phone: to.phone, name: invoice.receiverName },
    language: to.language,
    data: {
      company: tenant.tradeName ?? tenant.legalName,
      receiver: invoice.receiverName,
      document: invoice.type === 'E' ? 'credit_note' : 'invoice',
      number: numberOf(document),
      total: invoice.total,
      currency: invoice.currency,
      sat_query: satQuery(document),
    },
    tenantId: ctx.tenantId,
    objectId,
    ...(to.once !== undefined && { once: to.once }),
  });
  const row = await findMessage(tx, ctx.tenantId, messageId);
  if (!row) throw new Error('the message was not kept');
  await audit(tx, ctx, {
    action: 'invoice.whatsapp_requested',
    object: objectId,
    data: { messages: [encodeId('msg', row.id)] },
  });
  return row;
}

/** What stands behind `?` in the address of SAT's page, ready to end an address. */
function satQuery({ stamped }: Document): string {
  const { comprobante } = parseCfdi(stamped.xml);
  const url = qrUrl({
    uuid: stamped.uuid,
    rfcEmisor: comprobante.emisor.rfc,
    rfcReceptor: comprobante.receptor.rfc,
    total: comprobante.total,
    sello: comprobante.sello ?? '',
  });
  return url.slice(url.indexOf('?') + 1).replaceAll('+', '%2B');
}

/** The customer's telephone, if its owner agreed to be written to there and does not object to being written to at all. */
async function agreedTelephone(tx: Tx, { tenantId, customerId }: InvoiceRow): Promise<string | undefined> {
  const customer = customerId === null ? undefined : await findCustomer(tx, tenantId, customerId);
  if (!customer || customer.whatsappConsentAt === null || customer.mailOpposedAt !== null) return undefined;
  return customer.phone === null ? undefined : parsePhone(customer.phone);
}
