import type { Unsealed } from '@kita/cfdi';
import { sql } from 'drizzle-orm';
import {
  check,
  index,
  integer,
  jsonb,
  numeric,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';

import { app, createdAtColumn, idColumn, tenantIdColumn, updatedAtColumn } from '../../platform/db/schema-kit.ts';
import type { InvoiceRequest } from './invoice-input.schemas.ts';
import { INVOICE_STATES } from './invoices.states.ts';

/** Why the PAC refused a document, in our words. */
export interface Rejection {
  readonly code: string;
  readonly sat: string | null;
  readonly message: string;
}

/** What keeps a sealed invoice from being stamped: nothing was stamped, and it goes out by itself. */
export interface Waiting {
  /** Cause of the PAC taxonomy in lower case, such as `out_of_credits`. */
  readonly code: string;
  /** Instant since which it waits for this. */
  readonly since: string;
}

/** A fiscal document from draft to cancellation. What was sealed and stamped lives in the tables beside it. */
export const invoices = app.table(
  'invoices',
  {
    tenantId: tenantIdColumn(),
    id: idColumn(),
    state: text('state', { enum: INVOICE_STATES }).notNull(),
    type: text('type', { enum: ['I', 'E'] }).notNull(),
    serie: text('serie'),
    folio: text('folio'),
    seriesId: uuid('series_id'),
    customerId: uuid('customer_id'),
    externalId: text('external_id'),
    /** What the caller asked for, after defaults: enough to build the document again. */
    request: jsonb('request').$type<InvoiceRequest>().notNull(),
    /** The computed document, amounts as written. */
    comprobante: jsonb('comprobante').$type<Unsealed>().notNull(),
    receiverRfc: text('receiver_rfc').notNull(),
    receiverName: text('receiver_name').notNull(),
    currency: text('currency').notNull(),
    total: numeric('total').notNull(),
    /** `Fecha`: wall clock at the place of issue, frozen with the seal. */
    fecha: text('fecha'),
    /** Identity of the stamp, upper case. */
    uuid: text('uuid'),
    stampedAt: timestamp('stamped_at', { withTimezone: true }),
    /** Sealed generation that counts; 0 before the first seal. A proven rejection and an edit make the next. */
    generation: integer('generation').notNull().default(0),
    /** Why the PAC refused, in our words: `{ code, sat, message }`. */
    rejection: jsonb('rejection').$type<Rejection>(),
    /** Why a sealed invoice has not gone out yet; kept until it is stamped or sealed anew. */
    waiting: jsonb('waiting').$type<Waiting>(),
    /** When the next attempt or recovery is due; the sweep reads it. */
    dueAt: timestamp('due_at', { withTimezone: true }),
    /** Steps of the recovery ladder already taken. */
    recoveryStep: integer('recovery_step').notNull().default(0),
    metadata: jsonb('metadata').$type<Record<string, string>>().notNull(),
    createdBy: text('created_by').notNull(),
    /** Grows with every change; receivers of events discard older states by it. */
    version: integer('version').notNull().default(1),
    /** When a demo document of a test company was taken out of sight; no query of the application sees it since. */
    hiddenAt: timestamp('hidden_at', { withTimezone: true }),
    createdAt: createdAtColumn(),
    updatedAt: updatedAtColumn(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex('invoices_external_id_key').on(t.tenantId, t.externalId),
    uniqueIndex('invoices_folio_key').on(t.tenantId, t.seriesId, t.folio),
    uniqueIndex('invoices_uuid_key').on(t.tenantId, t.uuid),
    index('invoices_created').on(t.tenantId, t.createdAt, t.id),
    index('invoices_state_created').on(t.tenantId, t.state, t.createdAt, t.id),
    index('invoices_receiver_created').on(t.tenantId, t.receiverRfc, t.createdAt, t.id),
    index('invoices_customer_created').on(t.tenantId, t.customerId, t.createdAt, t.id),
    index('invoices_pending')
      .on(t.state, t.updatedAt)
      .where(sql`${t.state} in ('sealed', 'sending', 'unknown', 'needs_attention')`),
    index('invoices_due')
      .on(t.dueAt)
      .where(sql`${t.dueAt} is not null`),
    check('invoices_state_known', sql.raw(`state in (${INVOICE_STATES.map((state) => `'${state}'`).join(', ')})`)),
    check(
      'invoices_stamped_has_uuid',
      sql`${t.state} not in ('stamped', 'cancel_requested', 'canceled') or ${t.uuid} is not null`,
    ),
  ],
);
