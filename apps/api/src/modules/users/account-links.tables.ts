import { sql } from 'drizzle-orm';
import { check, index, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';

import { bytea } from '../../platform/crypto/envelope-columns.ts';
import { app, createdAtColumn } from '../../platform/db/schema-kit.ts';
import { users } from './users.tables.ts';

/**
 * Links of mails: whoever holds one reads the mail of its address. Only the hash of the token is kept; the mail itself
 * carries it under an envelope until it is sent. Global: a link is followed before its person is known.
 */
export const accountLinks = app.table(
  'account_links',
  {
    id: uuid('id').primaryKey(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id),
    kind: text('kind', { enum: ['verify_email', 'reset_password', 'change_email', 'undo_email_change'] }).notNull(),
    tokenHash: bytea('token_hash').notNull(),
    /** The address the link was sent to, as typed: it proves this one and no other. */
    email: text('email').notNull(),
    createdAt: createdAtColumn(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
    usedAt: timestamp('used_at', { withTimezone: true }),
  },
  (t) => [
    uniqueIndex('account_links_token_hash_key').on(t.tokenHash),
    index('account_links_user').on(t.userId, t.kind),
    check(
      'account_links_kind_known',
      sql`${t.kind} in ('verify_email', 'reset_password', 'change_email', 'undo_email_change')`,
    ),
  ],
);
