import { sql } from 'drizzle-orm';
import { check, index, primaryKey, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';

import { app, createdAtColumn, idColumn, tenantIdColumn } from '../../platform/db/schema-kit.ts';
import { tenants } from '../tenants/tenants.tables.ts';
import { users } from '../users/users.tables.ts';

/** An owner's proposal that another person own the company. Stands under its live side; at most one waits at a time. */
export const ownershipTransfers = app.table(
  'ownership_transfers',
  {
    tenantId: tenantIdColumn().references(() => tenants.id),
    id: idColumn(),
    fromUser: uuid('from_user')
      .notNull()
      .references(() => users.id),
    toUser: uuid('to_user')
      .notNull()
      .references(() => users.id),
    createdAt: createdAtColumn(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
    endedAt: timestamp('ended_at', { withTimezone: true }),
    outcome: text('outcome', { enum: ['accepted', 'declined', 'canceled', 'expired'] }),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex('ownership_transfers_open_key')
      .on(t.tenantId)
      .where(sql`${t.endedAt} is null`),
    index('ownership_transfers_created').on(t.tenantId, t.createdAt),
    check('ownership_transfers_outcome_known', sql`${t.outcome} in ('accepted', 'declined', 'canceled', 'expired')`),
    check('ownership_transfers_ended', sql`(${t.endedAt} is null) = (${t.outcome} is null)`),
  ],
);
