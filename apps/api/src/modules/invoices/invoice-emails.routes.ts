import { z } from 'zod';

import { tenantOperation } from '../../platform/http/index.ts';
import type { Operation } from '../../platform/http/index.ts';
import { WhatsAppOff, mailAddress, messageSchema, presentMessage } from '../notifications/index.ts';
import { emailInvoice } from './email-invoice.ts';
import { AddressSuppressed, FileNotReady, ReceiverAddressMissing, WhatsAppConsentMissing } from './invoices.errors.ts';
import { whatsAppInvoice } from './whatsapp-invoice.ts';

const body = z
  .strictObject({
    to: z
      .array(mailAddress)
      .min(1)
      .max(5)
      .optional()
      .describe("Up to 5 addresses; without it the customer's.")
      .meta({ examples: [['compras@ejemplo.mx']] }),
    message: z.string().trim().min(1).max(1000).nullable().optional().describe('Words for this mail; null: none.'),
    language: z.enum(['es', 'en']).optional(),
  })
  .meta({ id: 'EmailInvoice' });

const sent = z
  .object({
    object: z.literal('list'),
    data: z.array(messageSchema),
    has_more: z.literal(false),
    next_cursor: z.null(),
  })
  .meta({ id: 'InvoiceEmails' })
  .describe('One message per address.');

const idParams = z.object({ id: z.string().max(64).describe('Invoice id (inv_…).') });

const whatsAppBody = z.strictObject({ language: z.enum(['es', 'en']).optional() }).meta({ id: 'WhatsAppInvoice' });

/** An invoice by e-mail or WhatsApp. */
export const invoiceEmailOperations: readonly Operation[] = [
  tenantOperation({
    method: 'POST',
    path: '/v1/invoices/{id}/emails',
    operationId: 'emailInvoice',
    summary: 'Send an invoice by e-mail',
    description:
      'XML and PDF to the customer or to the addresses given. What becomes of it: `GET /v1/messages?about=…`, the timeline, and events.',
    tag: 'Invoices',
    permission: 'invoices:send',
    rate: 'write',
    idempotency: 'optional',
    errors: [FileNotReady, ReceiverAddressMissing, AddressSuppressed],
    params: idParams,
    body,
    responses: { 202: sent },
    handler: async (ctx, input) => {
      const rows = await emailInvoice(ctx, input.params.id, input.body);
      const data = rows.map((row) => presentMessage(row, ctx.livemode));
      return { status: 202, body: { object: 'list', data, has_more: false, next_cursor: null } };
    },
  }),
  tenantOperation({
    method: 'POST',
    path: '/v1/invoices/{id}/whatsapp-messages',
    operationId: 'whatsAppInvoice',
    summary: 'Send an invoice by WhatsApp',
    description:
      'The PDF to the telephone of the customer, who must have agreed to it (`whatsapp_consent`). What becomes of it: `GET /v1/messages?about=…`, the timeline, and events.',
    tag: 'Invoices',
    permission: 'invoices:send',
    rate: 'write',
    idempotency: 'optional',
    errors: [FileNotReady, WhatsAppOff, WhatsAppConsentMissing, AddressSuppressed],
    params: idParams,
    body: whatsAppBody,
    responses: { 202: messageSchema },
    handler: async (ctx, input) => ({
      status: 202,
      body: presentMessage(await whatsAppInvoice(ctx, input.params.id, input.body), ctx.livemode),
    }),
  }),
];
