import { sql } from 'drizzle-orm';
import { check, index, jsonb, primaryKey, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core';

import {
  app,
  createdAtColumn,
  idColumn,
  tenantIdColumn,
  updatedAtColumn,
  versionColumn,
} from '../../platform/db/schema-kit.ts';

/** Receivers a tenant invoices again and again: the four data SAT compares letter by letter, and how to reach them. */
export const customers = app.table(
  'customers',
  {
    tenantId: tenantIdColumn(),
    id: idColumn(),
    rfc: text('rfc').notNull(),
    legalName: text('legal_name').notNull(),
    regimenFiscal: text('regimen_fiscal').notNull(),
    postalCode: text('postal_code').notNull(),
    residenciaFiscal: text('residencia_fiscal'),
    numRegIdTrib: text('num_reg_id_trib'),
    /** Use proposed for new invoices (c_UsoCFDI). */
    usoCfdi: text('uso_cfdi'),
    email: text('email'),
    /** E.164; as typed where it was saved before 2026-11-28. */
    phone: text('phone'),
    /** When and how the person agreed to WhatsApp messages at `phone`. Another telephone has not agreed. */
    whatsappConsentAt: timestamp('whatsapp_consent_at', { withTimezone: true }),
    whatsappConsentSource: text('whatsapp_consent_source'),
    /** Whether stamped invoices go out by themselves; `inherit`: as the company's settings say. */
    sendByEmail: text('send_by_email', { enum: ['inherit', 'always', 'never'] })
      .notNull()
      .default('inherit'),
    sendByWhatsapp: text('send_by_whatsapp', { enum: ['inherit', 'always', 'never'] })
      .notNull()
      .default('inherit'),
    externalId: text('external_id'),
    metadata: jsonb('metadata').$type<Record<string, string>>().notNull(),
    archivedAt: timestamp('archived_at', { withTimezone: true }),
    /** Since when the customer objects to being written to. */
    mailOpposedAt: timestamp('mail_opposed_at', { withTimezone: true }),
    /** When its data were erased at its own request; the row stays empty, because documents refer to it. */
    erasedAt: timestamp('erased_at', { withTimezone: true }),
    version: versionColumn(),
    createdAt: createdAtColumn(),
    updatedAt: updatedAtColumn(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex('customers_external_id_key').on(t.tenantId, t.externalId),
    index('customers_created').on(t.tenantId, t.createdAt, t.id),
    index('customers_rfc').on(t.tenantId, t.rfc),
    check(
      'customers_sending_known',
      sql`${t.sendByEmail} in ('inherit', 'always', 'never') and ${t.sendByWhatsapp} in ('inherit', 'always', 'never')`,
    ),
  ],
);
