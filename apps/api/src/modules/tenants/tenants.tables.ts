import { sql } from 'drizzle-orm';
import { check, text, timestamp, uuid } from 'drizzle-orm/pg-core';

import { app, createdAtColumn, updatedAtColumn, versionColumn } from '../../platform/db/schema-kit.ts';

/** One merchant (one RFC) in one mode. Protected by row-level security on its own `id`. */
export const tenants = app.table(
  'tenants',
  {
    id: uuid('id').primaryKey(),
    mode: text('mode', { enum: ['live', 'test'] }).notNull(),
    /** The same merchant in the other mode. */
    twinId: uuid('twin_id').notNull(),
    rfc: text('rfc').notNull(),
    /** As registered with SAT, without the capital regime: what `Emisor@Nombre` says. */
    legalName: text('legal_name').notNull(),
    regimenFiscal: text('regimen_fiscal').notNull(),
    /** `LugarExpedicion` unless a series says otherwise. */
    postalCode: text('postal_code').notNull(),
    /** Shown on documents beside the legal name. */
    tradeName: text('trade_name'),
    email: text('email'),
    phone: text('phone'),
    website: text('website'),
    /** Accent of the PDF, `#rrggbb`. */
    brandColor: text('brand_color'),
    /** Lines under every document: bank account, opening hours, thanks. */
    pdfNotes: text('pdf_notes'),
    pdfPageSize: text('pdf_page_size', { enum: ['letter', 'a4'] })
      .notNull()
      .default('letter'),
    /** SHA-256 of the logo in the blob store. */
    logoSha256: text('logo_sha256'),
    /** `suspended` only reads; `closed` keeps its documents for its owners to read. Both sides of a company agree. */
    status: text('status', { enum: ['active', 'suspended', 'closed'] })
      .notNull()
      .default('active'),
    statusReason: text('status_reason'),
    /** Who stopped it, as `user:usr_…` or `operator:…`; what an operator stopped, only one resumes. */
    statusBy: text('status_by'),
    statusAt: timestamp('status_at', { withTimezone: true }),
    version: versionColumn(),
    createdAt: createdAtColumn(),
    updatedAt: updatedAtColumn(),
  },
  (t) => [
    check('tenants_mode_known', sql`${t.mode} in ('live', 'test')`),
    check('tenants_pdf_page_size_known', sql`${t.pdfPageSize} in ('letter', 'a4')`),
    check('tenants_status_known', sql`${t.status} in ('active', 'suspended', 'closed')`),
  ],
);
