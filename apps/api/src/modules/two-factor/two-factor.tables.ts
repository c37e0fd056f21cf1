import { bigint, foreignKey, index, integer, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';

import { envelopeChecks, envelopeColumns } from '../../platform/crypto/envelope-columns.ts';
import { app, createdAtColumn, idColumn, tenantIdColumn } from '../../platform/db/schema-kit.ts';

/**
 * A person's second factor. `tenant_id` is the person's own id in this module: row-level security then keeps the factors
 * of people apart exactly as it keeps companies apart (`inPerson`).
 */
export const twoFactors = app.table(
  'two_factors',
  {
    tenantId: tenantIdColumn(),
    /** The seed codes are checked with, once it was confirmed. */
    seedId: uuid('seed_id'),
    /** A seed shown to the person and not yet confirmed by a code. */
    pendingSeedId: uuid('pending_seed_id'),
    /** The last step whose code was taken: it and older ones are refused. */
    lastStep: bigint('last_step', { mode: 'number' }).notNull().default(0),
    failedCount: integer('failed_count').notNull().default(0),
    failedSince: timestamp('failed_since', { withTimezone: true }),
    lockedUntil: timestamp('locked_until', { withTimezone: true }),
    /** Locks in a row: each lasts twice as long as the one before. */
    lockCount: integer('lock_count').notNull().default(0),
    createdAt: createdAtColumn(),
  },
  (t) => [primaryKey({ columns: [t.tenantId] })],
);

/** Seeds under an envelope. The HTTP role inserts and removes, the vault role reads. */
export const twoFactorSeeds = app.table(
  'two_factor_seeds',
  {
    tenantId: tenantIdColumn(),
    id: idColumn(),
    ...envelopeColumns(),
    createdAt: createdAtColumn(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId], foreignColumns: [twoFactors.tenantId] }),
    ...envelopeChecks('two_factor_seeds', t),
  ],
);

/** Codes for the day the telephone is lost: argon2id, each good once. */
export const recoveryCodes = app.table(
  'recovery_codes',
  {
    tenantId: tenantIdColumn(),
    id: idColumn(),
    codeHash: text('code_hash').notNull(),
    createdAt: createdAtColumn(),
    usedAt: timestamp('used_at', { withTimezone: true }),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId], foreignColumns: [twoFactors.tenantId] }),
    index('recovery_codes_person').on(t.tenantId, t.createdAt),
  ],
);
