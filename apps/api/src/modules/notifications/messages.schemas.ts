import { z } from 'zod';

import { isMailAddress } from '../../platform/mail/index.ts';
import { listQueryFields, listSchema } from '../../platform/pagination/index.ts';
import { objectVersion, wording } from '../../platform/wire/index.ts';
import { templates } from './templates/registry.ts';

const channelField = z.enum(['email', 'whatsapp']);
const stateField = z.enum(['queued', 'sending', 'sent', 'failed', 'suppressed']);

/** An address mail can be sent to. */
export const mailAddress = z
  .string()
  .trim()
  .max(254)
  .refine(
    isMailAddress,
    wording('Escribe un correo completo, como ana@ejemplo.mx.', 'Write a whole address, such as ana@ejemplo.mx.'),
  );

export const messageSchema = z
  .object({
    object: z.literal('message'),
    id: z.string().meta({ examples: ['msg_01jd3v8q1mf2vbd5sxe8xn3n7q'] }),
    livemode: z.boolean(),
    channel: channelField,
    template: z.string().meta({ examples: ['invoice_to_receiver'] }),
    to: z.string().describe('Address or telephone it is sent to.'),
    language: z.enum(['es', 'en']),
    about: z.string().nullable().describe('Id of what it is about, such as an invoice.'),
    state: stateField.describe(
      'sent: the provider took it. suppressed: the address is on the list of GET /v1/suppressions.',
    ),
    error_code: z.string().nullable(),
    created_at: z.iso.datetime(),
    sent_at: z.iso.datetime().nullable(),
    delivered_at: z.iso.datetime().nullable().describe("The receiver's server took it."),
    opened_at: z.iso
      .datetime()
      .nullable()
      .describe('Opened or read for the first time, as far as the mail program or WhatsApp tells.'),
    bounced_at: z.iso.datetime().nullable().describe('It came back, or WhatsApp could not deliver it.'),
    complained_at: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Message' })
  .describe('Something sent to one address.');

export const messageListSchema = listSchema(messageSchema, 'MessageList');

export const listMessagesQuery = z.strictObject({
  ...listQueryFields,
  about: z.string().max(64).optional().describe('Only messages about the object with this id.'),
  state: stateField.optional(),
  channel: channelField.optional(),
});

export const suppressionSchema = z
  .object({
    object: z.literal('suppression'),
    id: z.string().meta({ examples: ['sup_01jd3v8q1mf2vbd5sxe8xn3n7q'] }),
    livemode: z.boolean(),
    channel: channelField,
    address: z.string(),
    reason: z.enum(['hard_bounce', 'spam_complaint', 'provider_refused', 'opted_out']),
    detail: z.string().nullable().describe("The provider's words."),
    created_at: z.iso.datetime(),
    removed_at: z.iso.datetime().nullable(),
    removed_reason: z.string().nullable(),
  })
  .meta({ id: 'Suppression' })
  .describe('An address nothing is sent to.');

export const suppressionListSchema = listSchema(suppressionSchema, 'SuppressionList');

export const listSuppressionsQuery = z.strictObject({
  ...listQueryFields,
  address: z.string().trim().toLowerCase().max(254).optional(),
  channel: channelField.optional(),
  all: z.stringbool().default(false).describe('Removed ones too.'),
});

export const removeSuppressionBody = z
  .strictObject({
    reason: z
      .string()
      .trim()
      .min(5)
      .max(300)
      .describe('Why mail may go there again: kept with the entry.')
      .meta({ examples: ['El cliente corrigió su buzón'] }),
  })
  .meta({ id: 'RemoveSuppression' });

export const mailSettingsSchema = z
  .object({
    object: z.literal('mail_settings'),
    id: z.string().describe('Id of the company.'),
    livemode: z.boolean(),
    from_name: z.string().nullable().describe('Name in the From line; null: the name of the company.'),
    from_address: z.string().describe('Address mail comes from: the same for every company of this installation.'),
    reply_to: z.string().nullable().describe('Where answers go; null: the e-mail of the company.'),
    message: z.string().nullable().describe('Words of yours in every invoice mail.'),
    language: z.enum(['es', 'en']).describe('Language of mail to customers.'),
    sends_invoices: z.boolean().describe("Whether a stamped invoice goes to the customer's address by itself."),
    version: objectVersion,
    updated_at: z.iso.datetime().nullable(),
  })
  .meta({ id: 'MailSettings' })
  .describe("How the company's mail to its customers goes out.");

export const replaceMailSettingsBody = z
  .strictObject({
    from_name: z.string().trim().min(1).max(80).nullable(),
    reply_to: mailAddress.nullable(),
    message: z.string().trim().min(1).max(1000).nullable(),
    language: z.enum(['es', 'en']),
    sends_invoices: z.boolean(),
  })
  .meta({ id: 'ReplaceMailSettings' });

export const whatsAppSettingsSchema = z
  .object({
    object: z.literal('whatsapp_settings'),
    id: z.string().describe('Id of the company.'),
    livemode: z.boolean(),
    available: z.boolean().describe('`false` when this installation has no WhatsApp number.'),
    number: z
      .string()
      .nullable()
      .describe('Number messages come from: the same for every company. Test ones have none.'),
    on: z.boolean().describe('Whether the company writes to its customers by WhatsApp.'),
    sends_invoices: z
      .boolean()
      .describe('Whether a stamped invoice goes to the customer by itself; customers can differ (`send_by_whatsapp`).'),
    language: z.enum(['es', 'en']).describe('Language of messages to customers.'),
    version: objectVersion,
    updated_at: z.iso.datetime().nullable(),
  })
  .meta({ id: 'WhatsAppSettings' })
  .describe('Whether and how the company writes to its customers by WhatsApp.');

export const replaceWhatsAppSettingsBody = z
  .strictObject({ on: z.boolean(), sends_invoices: z.boolean(), language: z.enum(['es', 'en']) })
  .meta({ id: 'ReplaceWhatsAppSettings' });

export const templateNames = templates.map(({ name }) => name);

export const templateSchema = z
  .object({
    object: z.literal('notification_template'),
    id: z.string().meta({ examples: ['invoice_to_receiver'] }),
    purpose: z.string(),
    audience: z.enum(['account', 'member', 'receiver']).describe('receiver: in the name of the company.'),
    language: z.enum(['es', 'en']),
    subject: z.string(),
    html: z.string(),
    text: z.string(),
  })
  .meta({ id: 'NotificationTemplate' })
  .describe('A mail as it would look for this company, with example data.');

export const templateListSchema = z
  .object({
    object: z.literal('list'),
    data: z.array(templateSchema.omit({ html: true, text: true }).meta({ id: 'NotificationTemplateSummary' })),
    has_more: z.literal(false),
    next_cursor: z.null(),
  })
  .meta({ id: 'NotificationTemplateList' })
  .describe('Every mail Kita sends.');

export const templateQuery = z.strictObject({ language: z.enum(['es', 'en']).default('es') });

export const whatsAppTemplateSchema = z
  .object({
    object: z.literal('whatsapp_template'),
    id: z.string().meta({ examples: ['invoice_to_receiver'] }),
    purpose: z.string(),
    audience: z.enum(['account', 'member', 'receiver']),
    language: z.enum(['es', 'en']),
    registered_name: z.string().describe('Name under which Meta knows it.'),
    category: z.enum(['UTILITY', 'AUTHENTICATION']),
    has_document: z.boolean().describe('Whether a PDF stands above the text.'),
    text: z.string().describe('With example data; *…* is bold, as WhatsApp writes it.'),
    footer: z.string().nullable(),
    button: z.string().nullable(),
  })
  .meta({ id: 'WhatsAppTemplate' })
  .describe('A WhatsApp message as it looks, with example data.');

export const whatsAppTemplateListSchema = z
  .object({
    object: z.literal('list'),
    data: z.array(whatsAppTemplateSchema),
    has_more: z.literal(false),
    next_cursor: z.null(),
  })
  .meta({ id: 'WhatsAppTemplateList' })
  .describe('Every WhatsApp message Kita sends.');
