import { sql } from 'drizzle-orm';
import { boolean, check, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';

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
    phone: text('phone'),
    /** The telephone in E.164 that the person showed to be theirs, and when: `phone` may have changed since. */
    verifiedPhone: text('verified_phone'),
    phoneVerifiedAt: timestamp('phone_verified_at', { withTimezone: true }),
    /** IANA name: how dates are shown to the person; fiscal dates follow the place of issue. */
    timeZone: text('time_zone').notNull().default('America/Mexico_City'),
    /** When the person showed that they read mail sent to `email`. */
    emailVerifiedAt: timestamp('email_verified_at', { withTimezone: true }),
    /** New address that waits to be confirmed, as typed. */
    pendingEmail: text('pending_email'),
    /** PHC string (argon2id); absent for who only signs in through a provider. */
    passwordHash: text('password_hash'),
    passwordChangedAt: timestamp('password_changed_at', { withTimezone: true }),
    /** Since when a second factor is asked for at every sign-in. */
    twoFactorAt: timestamp('two_factor_at', { withTimezone: true }),
    /** Whoever runs the installation. Set by the operator's own tools only, never over the API. */
    isOperator: boolean('is_operator').notNull().default(false),
    createdAt: createdAtColumn(),
    updatedAt: updatedAtColumn(),
  },
  (t) => [
    uniqueIndex('users_email_key').on(t.email),
    check('users_language_known', sql`${t.language} in ('es', 'en')`),
  ],
);
