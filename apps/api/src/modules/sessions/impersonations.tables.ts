import { sql } from 'drizzle-orm';
import { check, index, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';

import { app, createdAtColumn } from '../../platform/db/schema-kit.ts';
import { users } from '../users/users.tables.ts';
import { sessions } from './sessions.tables.ts';

/**
 * An operator's visits to companies as one of their people. Global, because the session that carries one is looked up
 * before its company is known; the session has at most one at a time and no other rights meanwhile.
 */
export const impersonations = app.table(
  'impersonations',
  {
    id: uuid('id').primaryKey(),
    sessionId: uuid('session_id')
      .notNull()
      .references(() => sessions.id, { onDelete: 'cascade' }),
    operatorId: uuid('operator_id')
      .notNull()
      .references(() => users.id),
    /** The company's live tenant and its test twin. */
    companyId: uuid('company_id').notNull(),
    twinId: uuid('twin_id').notNull(),
    /** The person as whom the operator sees it. */
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id),
    reason: text('reason').notNull(),
    createdAt: createdAtColumn(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
    endedAt: timestamp('ended_at', { withTimezone: true }),
  },
  (t) => [
    uniqueIndex('impersonations_session_open_key')
      .on(t.sessionId)
      .where(sql`ended_at is null`),
    index('impersonations_created').on(t.createdAt),
    check('impersonations_reason_said', sql`length(${t.reason}) >= 10`),
  ],
);
