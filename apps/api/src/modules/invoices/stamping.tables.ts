import { sql } from 'drizzle-orm';
import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
  boolean,
} from 'drizzle-orm/pg-core';

import { bytea } from '../../platform/crypto/envelope-columns.ts';
import { app, createdAtColumn, idColumn, tenantIdColumn } from '../../platform/db/schema-kit.ts';
import { invoices } from './invoices.tables.ts';

/** The exact bytes of each sealed generation, stored before they are sent. A trigger refuses any change. */
export const invoiceSealed = app.table(
  'invoice_sealed',
  {
    tenantId: tenantIdColumn(),
    invoiceId: uuid('invoice_id').notNull(),
    generation: integer('generation').notNull(),
    xml: bytea('xml').notNull(),
    sha256: text('sha256').notNull(),
    sello: text('sello').notNull(),
    noCertificado: text('no_certificado').notNull(),
    /** One generation is bound to one account from its first byte sent. */
    pacAccountId: uuid('pac_account_id').notNull(),
    /** `Fecha` as an instant; after 72 h a PAC can no longer stamp these bytes. */
    fechaAt: timestamp('fecha_at', { withTimezone: true }).notNull(),
    createdAt: createdAtColumn(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.invoiceId, t.generation] }),
    foreignKey({ columns: [t.tenantId, t.invoiceId], foreignColumns: [invoices.tenantId, invoices.id] }),
  ],
);

/** One row per call to a PAC. The partial unique index is the single flight, across processes. */
export const stampAttempts = app.table(
  'stamp_attempts',
  {
    tenantId: tenantIdColumn(),
    id: idColumn(),
    invoiceId: uuid('invoice_id').notNull(),
    generation: integer('generation').notNull(),
    kind: text('kind', { enum: ['send', 'recover'] }).notNull(),
    state: text('state', { enum: ['in_flight', 'ok', 'rejected', 'not_sent', 'unknown'] }).notNull(),
    startedAt: timestamp('started_at', { withTimezone: true }).notNull().defaultNow(),
    /** After this instant the process that made the attempt is taken for dead and the outcome for unknown. */
    leaseUntil: timestamp('lease_until', { withTimezone: true }).notNull(),
    finishedAt: timestamp('finished_at', { withTimezone: true }),
    httpStatus: integer('http_status'),
    /** Canonical error of the PAC taxonomy, and the provider's own code. */
    errorCode: text('error_code'),
    providerCode: text('provider_code'),
    detail: text('detail'),
    /** Named by an answer that did not hold the stamp itself: where the next look begins. */
    uuid: text('uuid'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.invoiceId], foreignColumns: [invoices.tenantId, invoices.id] }),
    uniqueIndex('stamp_attempts_single_flight')
      .on(t.tenantId, t.invoiceId)
      .where(sql`${t.state} = 'in_flight'`),
    index('stamp_attempts_invoice').on(t.tenantId, t.invoiceId, t.startedAt),
    check('stamp_attempts_state_known', sql`${t.state} in ('in_flight', 'ok', 'rejected', 'not_sent', 'unknown')`),
  ],
);

/** Answers of PACs exactly as they came, stored before anything reads them. Append-only. */
export const pacRaw = app.table(
  'pac_raw',
  {
    tenantId: tenantIdColumn(),
    id: idColumn(),
    attemptId: uuid('attempt_id').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull().defaultNow(),
    status: integer('status').notNull(),
    headers: jsonb('headers').notNull(),
    body: bytea('body').notNull(),
    sha256: text('sha256').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.attemptId], foreignColumns: [stampAttempts.tenantId, stampAttempts.id] }),
    index('pac_raw_attempt').on(t.tenantId, t.attemptId),
  ],
);

/** The verified stamp. One per invoice, ever: the primary key is what forbids a second. */
export const invoiceStamped = app.table(
  'invoice_stamped',
  {
    tenantId: tenantIdColumn(),
    invoiceId: uuid('invoice_id').notNull(),
    generation: integer('generation').notNull(),
    uuid: text('uuid').notNull(),
    /** The bytes that came back, never a re-serialisation. */
    xml: bytea('xml').notNull(),
    sha256: text('sha256').notNull(),
    fechaTimbrado: text('fecha_timbrado').notNull(),
    rfcProvCertif: text('rfc_prov_certif').notNull(),
    noCertificadoSat: text('no_certificado_sat').notNull(),
    selloSat: text('sello_sat').notNull(),
    isRecovered: boolean('is_recovered').notNull(),
    attemptId: uuid('attempt_id').notNull(),
    createdAt: createdAtColumn(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.invoiceId] }),
    foreignKey({ columns: [t.tenantId, t.invoiceId], foreignColumns: [invoices.tenantId, invoices.id] }),
    uniqueIndex('invoice_stamped_uuid_key').on(t.tenantId, t.uuid),
  ],
);
