import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, primaryKey, text, timestamp, bigint } from 'drizzle-orm/pg-core';

import { app, createdAtColumn, idColumn, tenantIdColumn, versionColumn } from '../../platform/db/schema-kit.ts';
import type { ExportRequest } from './exports.schemas.ts';
import { EXPORT_KINDS, EXPORT_STATES } from './exports.schemas.ts';

/** Files somebody asked for, made by a job and kept for some days. */
export const exports = app.table(
  'exports',
  {
    tenantId: tenantIdColumn(),
    id: idColumn(),
    kind: text('kind', { enum: EXPORT_KINDS }).notNull(),
    state: text('state', { enum: EXPORT_STATES }).notNull(),
    request: jsonb('request').$type<ExportRequest>().notNull(),
    /** Rows or documents there were when it was asked for. */
    total: integer('total').notNull(),
    done: integer('done').notNull().default(0),
    /** Documents without a stamp: they have no files. */
    skipped: integer('skipped').notNull().default(0),
    /** Run that may write: a run that lost its claim finds another number here and stops. */
    attempt: integer('attempt').notNull().default(0),
    fileSha256: text('file_sha256'),
    fileSize: bigint('file_size', { mode: 'number' }),
    fileName: text('file_name'),
    createdBy: text('created_by').notNull(),
    version: versionColumn(),
    createdAt: createdAtColumn(),
    finishedAt: timestamp('finished_at', { withTimezone: true }),
    expiresAt: timestamp('expires_at', { withTimezone: true }),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index('exports_created').on(t.tenantId, t.createdAt, t.id),
    index('exports_expiring')
      .on(t.expiresAt)
      .where(sql`${t.state} = 'ready'`),
    check('exports_state_known', sql.raw(`state in (${EXPORT_STATES.map((state) => `'${state}'`).join(', ')})`)),
  ],
);
