import { sql } from 'drizzle-orm';
import { check, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';

import { app, createdAtColumn, updatedAtColumn } from '../../platform/db/schema-kit.ts';

/** People. Global: a user may belong to many tenants, so no tenant column and no row-level security. */
export const users = app.table(
  'users',
  {
    id: uuid('id').primaryKey(),
    /** Lower-cased for uniqueness; shown as the person typed it in `email_display`. */
    email: text('email').notNull(),
    emailDisplay: text('email_display').notNull(),
    name: text('name').notNull(),
    language: text('language', { enum: ['es', 'en'] })
      .notNull()
      .default('es'),
    /** PHC string (argon2id). */
    passwordHash: text('password_hash').notNull(),
    createdAt: createdAtColumn(),
    updatedAt: updatedAtColumn(),
  },
  (t) => [
    uniqueIndex('users_email_key').on(t.email),
    check('users_language_known', sql`${t.language} in ('es', 'en')`),
  ],
);
