import type { Context } from '../../platform/context/index.ts';
import { audit } from '../../platform/audit/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { decodeId, encodeId } from '../../platform/ids/index.ts';
import { isMailAddress } from '../../platform/mail/index.ts';
import type { MailAttachment } from '../../platform/mail/index.ts';
import { findCustomer } from '../customers/index.ts';
import { findMailSettings, findMessage, sendEmail, suppressionOf } from '../notifications/index.ts';
import type { MessageRow } from '../notifications/index.ts';
import { findTenant } from '../tenants/index.ts';
import { fileName, pdfOf } from './invoice-files.ts';
import { AddressSuppressed, FileNotReady, ReceiverAddressMissing } from './invoices.errors.ts';
import { findInvoice, findStamped } from './invoices.repository.ts';
import type { InvoiceRow, StampedRow } from './invoices.repository.ts';

export interface EmailInvoiceInput {
  /** Without it: the customer's address. */
  readonly to?: readonly string[] | undefined;
  /** Instead of the company's usual words. */
  readonly message?: string | null | undefined;
  readonly language?: 'es' | 'en' | undefined;
}

/**
 * Sends a stamped invoice, XML and PDF, to its receiver or to the addresses given. Answers one message per address.
 * @throws `not_found`, `file_not_ready`, `receiver_address_missing`, `address_suppressed`
 */
export async function emailInvoice(ctx: Context, wireId: string, input: EmailInvoiceInput): Promise<MessageRow[]> {
  const id = decodeId('inv', wireId);
  if (id === undefined) throw NotFound();
  return ctx.db.withTenant(ctx.tenantId, async (tx) => {
    const invoice = await findInvoice(tx, ctx.tenantId, id);
    if (!invoice) throw NotFound();
    const stamped = await findStamped(tx, ctx.tenantId, id);
    if (!stamped) throw FileNotReady();
    const receiver = await receiverOf(tx, invoice);
    const addresses = [...new Set(input.to ?? receiver.addresses)];
    if (addresses.length === 0) throw ReceiverAddressMissing();
    for (const address of addresses) {
      const isOpposed = receiver.isOpposed && receiver.addresses.includes(address);
      if (isOpposed || (await suppressionOf(tx, ctx.tenantId, 'email', address)))
        throw AddressSuppressed({ extensions: { address } });
    }
    return sendTo(tx, ctx, { invoice, stamped }, addresses, input);
  });
}

export interface Document {
  readonly invoice: InvoiceRow;
  readonly stamped: StampedRow;
}

async function sendTo(
  tx: Tx,
  ctx: Context,
  document: Document,
  addresses: readonly string[],
  input: EmailInvoiceInput & { readonly once?: string },
): Promise<MessageRow[]> {
  const settings = await findMailSettings(tx, ctx.tenantId);
  const tenant = await findTenant(tx, ctx.tenantId);
  if (!tenant) throw NotFound();
  const objectId = encodeId('inv', document.invoice.id);
  const message = input.message === undefined ? (settings?.message ?? null) : input.message;
  const sent: MessageRow[] = [];
  for (const address of addresses) {
    const messageId = await sendEmail(tx, ctx, {
      template: 'invoice_to_receiver',
      to: { address, name: document.invoice.receiverName },
      language: input.language ?? settings?.language ?? 'es',
      data: { ...textsOf(document), company: tenant.tradeName ?? tenant.legalName, message },
      tenantId: ctx.tenantId,
      objectId,
      ...(input.once !== undefined && { once: `${input.once}:${address}` }),
    });
    const row = await findMessage(tx, ctx.tenantId, messageId);
    if (row) sent.push(row);
  }
  const ids = sent.map((row) => encodeId('msg', row.id));
  await audit(tx, ctx, { action: 'invoice.email_requested', object: objectId, data: { messages: ids } });
  return sent;
}

/** The same, once, when an invoice is stamped; nothing when there is nowhere to send it. */
export async function emailOnce(ctx: Context, invoiceId: string): Promise<void> {
  await ctx.db.withTenant(ctx.tenantId, async (tx) => {
    const invoice = await findInvoice(tx, ctx.tenantId, invoiceId);
    const stamped = invoice && (await findStamped(tx, ctx.tenantId, invoiceId));
    if (!invoice || !stamped) return;
    const { addresses, isOpposed } = await receiverOf(tx, invoice);
    if (isOpposed) return;
    await sendTo(tx, ctx, { invoice, stamped }, addresses, { once: `stamped:${invoiceId}:${stamped.uuid}` });
  });
}

/** The customer's address, and whether the customer objects to being written to: then to a later address too. */
async function receiverOf(tx: Tx, { tenantId, customerId }: InvoiceRow) {
  const customer = customerId === null ? undefined : await findCustomer(tx, tenantId, customerId);
  const isWritable = typeof customer?.email === 'string' && isMailAddress(customer.email);
  const isOpposed = customer !== undefined && customer.mailOpposedAt !== null;
  return { addresses: isWritable && customer.email !== null ? [customer.email] : [], isOpposed };
}

/** How people call the document: series and folio, or the end of its fiscal folio. */
export function numberOf({ invoice, stamped }: Document): string {
  const number = [invoice.serie, invoice.folio].filter((part) => part !== null).join('-');
  return number === '' ? stamped.uuid.slice(-12) : number;
}

function textsOf(document: Document) {
  const { invoice, stamped } = document;
  return {
    issuer_rfc: invoice.comprobante.emisor.rfc,
    receiver: invoice.receiverName,
    document: invoice.type === 'E' ? ('credit_note' as const) : ('invoice' as const),
    number: numberOf(document),
    uuid: stamped.uuid,
    date: invoice.fecha ?? stamped.fechaTimbrado,
    total: invoice.total,
    currency: invoice.currency,
  };
}

/** The files of the invoice a message is about, made when it is sent: the XML as it came, the PDF drawn from it. */
export async function attachmentsOf(ctx: Context, message: MessageRow): Promise<readonly MailAttachment[]> {
  const id = message.objectId === null ? undefined : decodeId('inv', message.objectId);
  if (message.template !== 'invoice_to_receiver' || id === undefined) return [];
  const document = await ctx.db.withTenant(ctx.tenantId, async (tx) => ({
    invoice: await findInvoice(tx, ctx.tenantId, id),
    stamped: await findStamped(tx, ctx.tenantId, id),
  }));
  const { invoice, stamped } = document;
  if (!invoice || !stamped) throw new Error('the invoice of the mail has no stamp');
  const name = fileName(invoice);
  return [
    { name: `${name}.xml`, contentType: 'application/xml', bytes: stamped.xml },
    { name: `${name}.pdf`, contentType: 'application/pdf', bytes: await pdfOf(ctx, invoice, stamped) },
  ];
}
