import { index, integer, text, timestamp, uuid } from 'drizzle-orm/pg-core';

import { bytea } from '../../platform/crypto/envelope-columns.ts';
import { app, createdAtColumn } from '../../platform/db/schema-kit.ts';
import { users } from './users.tables.ts';

/** Codes sent to telephones: whoever types one has the telephone. Of six digits, so its hash has a key and tries are counted. */
export const phoneCodes = app.table(
  'phone_codes',
  {
    id: uuid('id').primaryKey(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id),
    /** E.164: the code proves this telephone and no other. */
    phone: text('phone').notNull(),
    codeHash: bytea('code_hash').notNull(),
    tries: integer('tries').notNull().default(0),
    createdAt: createdAtColumn(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
    usedAt: timestamp('used_at', { withTimezone: true }),
  },
  (t) => [index('phone_codes_user').on(t.userId, t.createdAt)],
);
