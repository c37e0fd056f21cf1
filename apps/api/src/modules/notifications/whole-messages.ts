import { wholeTable } from '../../platform/db/index.ts';
import { presentMessage, presentSuppression } from './messages.presenter.ts';
import { mailSettings, messages, suppressions, whatsAppSettings } from './messages.tables.ts';

/** Every message: to whom, about what and what became of it. What it said is not kept. */
export const wholeMessages = wholeTable(messages, (rows, { livemode }) =>
  rows.map((row) => presentMessage(row, livemode)),
);

/** Every address that is or was not written to. */
export const wholeSuppressions = wholeTable(suppressions, (rows, { livemode }) =>
  rows.map((row) => presentSuppression(row, livemode)),
);

/** How mail goes out, as saved; none when it never was. */
export const wholeMailSettings = wholeTable(mailSettings, (rows, { livemode }) =>
  rows.map((row) => ({
    object: 'mail_settings',
    livemode,
    from_name: row.fromName,
    reply_to: row.replyTo,
    message: row.message,
    language: row.language,
    sends_invoices: row.sendsInvoices,
    version: row.version,
    updated_at: row.updatedAt.toISOString(),
  })),
);

/** Whether WhatsApp is written, as saved; none when it never was. */
export const wholeWhatsAppSettings = wholeTable(whatsAppSettings, (rows, { livemode }) =>
  rows.map((row) => ({
    object: 'whatsapp_settings',
    livemode,
    on: row.isOn,
    sends_invoices: row.sendsInvoices,
    language: row.language,
    version: row.version,
    updated_at: row.updatedAt.toISOString(),
  })),
);
