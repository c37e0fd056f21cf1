import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, primaryKey, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';

import { bytea } from '../../platform/crypto/envelope-columns.ts';
import { app, createdAtColumn, idColumn, tenantIdColumn } from '../../platform/db/schema-kit.ts';
import { roles } from '../members/members.tables.ts';
import { tenants } from '../tenants/tenants.tables.ts';
import { users } from '../users/users.tables.ts';

/** Asked to work in a company. Stands under its live side, as its people do. Of the link only a hash is kept. */
export const invitations = app.table(
  'invitations',
  {
    tenantId: tenantIdColumn().references(() => tenants.id),
    id: idColumn(),
    /** Lower-cased, as accounts compare it. */
    email: text('email').notNull(),
    role: text('role', { enum: ['OWNER', 'ADMIN', 'ACCOUNTANT', 'STAFF', 'READ_ONLY', 'CUSTOM'] }).notNull(),
    /** The company's own role; forgotten when the invitation ends, so that the role can be deleted. */
    roleId: uuid('role_id'),
    language: text('language', { enum: ['es', 'en'] }).notNull(),
    tokenHash: bytea('token_hash').notNull(),
    invitedBy: uuid('invited_by')
      .notNull()
      .references(() => users.id),
    timesSent: integer('times_sent').notNull().default(1),
    createdAt: createdAtColumn(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
    acceptedAt: timestamp('accepted_at', { withTimezone: true }),
    acceptedBy: uuid('accepted_by').references(() => users.id),
    revokedAt: timestamp('revoked_at', { withTimezone: true }),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.roleId], foreignColumns: [roles.tenantId, roles.id] }),
    // Global on purpose: the look-up happens before the tenant is known; the hash reveals nothing.
    uniqueIndex('invitations_token_hash_key').on(t.tokenHash),
    uniqueIndex('invitations_open_key')
      .on(t.tenantId, t.email)
      .where(sql`${t.acceptedAt} is null and ${t.revokedAt} is null`),
    index('invitations_created').on(t.tenantId, t.createdAt, t.id),
    check('invitations_one_end', sql`${t.acceptedAt} is null or ${t.revokedAt} is null`),
    check('invitations_custom_role', sql`${t.roleId} is null or ${t.role} = 'CUSTOM'`),
  ],
);
