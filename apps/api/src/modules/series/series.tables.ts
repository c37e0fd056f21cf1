import { sql } from 'drizzle-orm';
import { bigint, boolean, check, foreignKey, index, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';

import {
  app,
  createdAtColumn,
  idColumn,
  tenantIdColumn,
  updatedAtColumn,
  versionColumn,
} from '../../platform/db/schema-kit.ts';

/** Numbering of documents. `next_folio` is the locked counter: taken in the transaction that seals. */
export const series = app.table(
  'series',
  {
    tenantId: tenantIdColumn(),
    id: idColumn(),
    /** `Serie`, 1 to 25 characters; empty for documents without one. */
    code: text('code').notNull(),
    type: text('type', { enum: ['I', 'E', 'T', 'N', 'P'] }).notNull(),
    nextFolio: bigint('next_folio', { mode: 'bigint' }).notNull(),
    isDefault: boolean('is_default').notNull(),
    version: versionColumn(),
    createdAt: createdAtColumn(),
    updatedAt: updatedAtColumn(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex('series_code_key').on(t.tenantId, t.code),
    uniqueIndex('series_one_default')
      .on(t.tenantId, t.type)
      .where(sql`${t.isDefault}`),
    check('series_type_known', sql`${t.type} in ('I', 'E', 'T', 'N', 'P')`),
    check('series_next_folio_positive', sql`${t.nextFolio} > 0`),
  ],
);

/** What became of each number taken: gaps are lawful, reuse is not, and both can be explained. Append-only. */
export const folioEvents = app.table(
  'folio_events',
  {
    tenantId: tenantIdColumn(),
    id: idColumn(),
    seriesId: uuid('series_id').notNull(),
    folio: bigint('folio', { mode: 'bigint' }).notNull(),
    kind: text('kind', { enum: ['allocated', 'voided'] }).notNull(),
    /** Document that took the number. */
    documentId: uuid('document_id').notNull(),
    reason: text('reason'),
    createdAt: createdAtColumn(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.seriesId], foreignColumns: [series.tenantId, series.id] }),
    uniqueIndex('folio_events_once').on(t.tenantId, t.seriesId, t.folio, t.kind),
    index('folio_events_document').on(t.tenantId, t.documentId),
    check('folio_events_kind_known', sql`${t.kind} in ('allocated', 'voided')`),
  ],
);
