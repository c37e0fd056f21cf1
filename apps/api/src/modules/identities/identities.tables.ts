import { sql } from 'drizzle-orm';
import { check, index, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';

import { bytea } from '../../platform/crypto/envelope-columns.ts';
import { app, createdAtColumn } from '../../platform/db/schema-kit.ts';
import { sessions } from '../sessions/sessions.tables.ts';
import { users } from '../users/users.tables.ts';

/** Accounts at an identity provider with which people sign in. The subject names them, never the address. */
export const userIdentities = app.table(
  'user_identities',
  {
    id: uuid('id').primaryKey(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id),
    issuer: text('issuer').notNull(),
    subject: text('subject').notNull(),
    /** The address the provider told when it was linked: shown, never compared. */
    email: text('email').notNull(),
    createdAt: createdAtColumn(),
    lastUsedAt: timestamp('last_used_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex('user_identities_subject_key').on(t.issuer, t.subject),
    index('user_identities_user').on(t.userId, t.createdAt),
  ],
);

/** A visit to the provider under way: what must come back with it. Ten minutes, one use, one browser. */
export const identityFlows = app.table(
  'identity_flows',
  {
    id: uuid('id').primaryKey(),
    /** SHA-256 of what goes to the provider and comes back. */
    stateHash: bytea('state_hash').notNull(),
    /** SHA-256 of the cookie of the browser that set out. */
    cookieHash: bytea('cookie_hash').notNull(),
    nonce: text('nonce').notNull(),
    codeVerifier: text('code_verifier').notNull(),
    purpose: text('purpose', { enum: ['sign_in', 'link', 'step_up'] }).notNull(),
    /** Who sets out signed in, to link or to prove themselves. */
    userId: uuid('user_id').references(() => users.id),
    sessionId: uuid('session_id').references(() => sessions.id, { onDelete: 'cascade' }),
    createdAt: createdAtColumn(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
    usedAt: timestamp('used_at', { withTimezone: true }),
  },
  (t) => [
    uniqueIndex('identity_flows_state_key').on(t.stateHash),
    check('identity_flows_purpose_known', sql`${t.purpose} in ('sign_in', 'link', 'step_up')`),
    check('identity_flows_person', sql`(${t.purpose} = 'sign_in') = (${t.userId} is null)`),
  ],
);
