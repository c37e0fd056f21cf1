import { sql } from 'drizzle-orm';
import { check, date, index, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';

import { app, createdAtColumn } from '../../platform/db/schema-kit.ts';
import { users } from '../users/users.tables.ts';

/** Who accepted which version, when and from where. Global like people; written once, never changed. */
export const legalAcceptances = app.table(
  'legal_acceptances',
  {
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id),
    kind: text('kind', { enum: ['terms', 'privacy'] }).notNull(),
    version: text('version').notNull(),
    acceptedAt: createdAtColumn(),
    /** Language it was read in. */
    language: text('language', { enum: ['es', 'en'] }).notNull(),
    ip: text('ip').notNull(),
    userAgent: text('user_agent').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.kind, t.version] }),
    check('legal_acceptances_kind_known', sql`${t.kind} in ('terms', 'privacy')`),
  ],
);

/** Requests about a person's own data: access, rectification, cancellation, opposition. Global like people. */
export const arcoRequests = app.table(
  'arco_requests',
  {
    id: uuid('id').primaryKey(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id),
    kind: text('kind', { enum: ['access', 'rectification', 'cancellation', 'opposition'] }).notNull(),
    state: text('state', { enum: ['received', 'granted', 'denied', 'withdrawn'] }).notNull(),
    details: text('details').notNull(),
    /** Last civil day on which the law lets us answer. */
    answerBy: date('answer_by').notNull(),
    answer: text('answer'),
    answeredAt: timestamp('answered_at', { withTimezone: true }),
    createdAt: createdAtColumn(),
  },
  (t) => [
    index('arco_requests_user').on(t.userId, t.createdAt),
    index('arco_requests_open')
      .on(t.answerBy)
      .where(sql`state = 'received'`),
    check('arco_requests_kind_known', sql`${t.kind} in ('access', 'rectification', 'cancellation', 'opposition')`),
    check('arco_requests_state_known', sql`${t.state} in ('received', 'granted', 'denied', 'withdrawn')`),
  ],
);
