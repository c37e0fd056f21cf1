import { sql } from 'drizzle-orm';
import { check, index, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';

import { bytea } from '../../platform/crypto/envelope-columns.ts';
import { app, createdAtColumn } from '../../platform/db/schema-kit.ts';
import { users } from '../users/users.tables.ts';

/** Signed-in devices and programs. Global, as users are. Only the hash of the token is kept. */
export const sessions = app.table(
  'sessions',
  {
    id: uuid('id').primaryKey(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id),
    tokenHash: bytea('token_hash').notNull(),
    createdAt: createdAtColumn(),
    lastSeenAt: timestamp('last_seen_at', { withTimezone: true }).notNull().defaultNow(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
    endedAt: timestamp('ended_at', { withTimezone: true }),
    ip: text('ip').notNull(),
    userAgent: text('user_agent').notNull(),
    /** `browser`: a cookie, idle 12 hours, 14 days. `program`: a family of refresh tokens, 30 days. */
    kind: text('kind', { enum: ['browser', 'program'] })
      .notNull()
      .default('browser'),
    /** When a password, a code or the provider last proved the person. Dangerous actions ask for a recent one. */
    provenAt: timestamp('proven_at', { withTimezone: true }).notNull().defaultNow(),
    secondFactorAt: timestamp('second_factor_at', { withTimezone: true }),
    /** The token before the last change, accepted for some seconds so that requests under way do not fail. */
    previousTokenHash: bytea('previous_token_hash'),
    tokenChangedAt: timestamp('token_changed_at', { withTimezone: true }),
  },
  (t) => [
    uniqueIndex('sessions_token_hash_key').on(t.tokenHash),
    uniqueIndex('sessions_previous_token_hash_key').on(t.previousTokenHash),
    index('sessions_user').on(t.userId, t.createdAt),
    check('sessions_kind_known', sql`${t.kind} in ('browser', 'program')`),
  ],
);

/** A sign-in whose password was right and whose second factor is awaited. Only the hash of its token is kept. */
export const signInChallenges = app.table(
  'sign_in_challenges',
  {
    id: uuid('id').primaryKey(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id),
    tokenHash: bytea('token_hash').notNull(),
    method: text('method').notNull(),
    createdAt: createdAtColumn(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
    usedAt: timestamp('used_at', { withTimezone: true }),
  },
  (t) => [uniqueIndex('sign_in_challenges_token_hash_key').on(t.tokenHash)],
);

/**
 * Refresh tokens of a `program` session, which is their family. Each is used once; its successor lies sealed under the
 * used token itself, so that a repeated use within seconds gets the same one and the database alone opens nothing.
 */
export const refreshTokens = app.table(
  'refresh_tokens',
  {
    id: uuid('id').primaryKey(),
    sessionId: uuid('session_id')
      .notNull()
      .references(() => sessions.id, { onDelete: 'cascade' }),
    tokenHash: bytea('token_hash').notNull(),
    createdAt: createdAtColumn(),
    usedAt: timestamp('used_at', { withTimezone: true }),
    successorBox: bytea('successor_box'),
  },
  (t) => [
    uniqueIndex('refresh_tokens_token_hash_key').on(t.tokenHash),
    index('refresh_tokens_session').on(t.sessionId, t.createdAt),
  ],
);
