import { index, primaryKey, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';

import { bytea } from '../../platform/crypto/envelope-columns.ts';
import { app, createdAtColumn, idColumn, tenantIdColumn } from '../../platform/db/schema-kit.ts';

/** Keys of integrators. The key itself is shown once and kept as SHA-256: it is random, so no slow hash is needed. */
export const apiKeys = app.table(
  'api_keys',
  {
    tenantId: tenantIdColumn(),
    id: idColumn(),
    name: text('name').notNull(),
    hash: bytea('hash').notNull(),
    /** First 12 and last 4 characters, to recognise it. */
    hint: text('hint').notNull(),
    permissions: text('permissions').array().notNull(),
    createdBy: text('created_by').notNull(),
    /** When who made it left the company; the key goes on working, and the list says so. */
    creatorLeftAt: timestamp('creator_left_at', { withTimezone: true }),
    createdAt: createdAtColumn(),
    lastUsedAt: timestamp('last_used_at', { withTimezone: true }),
    lastUsedIp: text('last_used_ip'),
    /** Networks in CIDR form from which alone it works; none means from everywhere. */
    allowedIps: text('allowed_ips').array(),
    /** The key that takes its place; this one lives on until `expiresAt`. */
    replacedBy: uuid('replaced_by'),
    expiresAt: timestamp('expires_at', { withTimezone: true }),
    revokedAt: timestamp('revoked_at', { withTimezone: true }),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    // Global on purpose: the lookup happens before the tenant is known; the hash reveals nothing.
    uniqueIndex('api_keys_hash_key').on(t.hash),
    index('api_keys_created').on(t.tenantId, t.createdAt, t.id),
  ],
);
