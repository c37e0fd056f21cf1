import { index, integer, jsonb, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';

import { app, createdAtColumn, tenantIdColumn } from '../db/schema-kit.ts';

/** One row per Idempotency-Key of a tenant: in flight under a lease, or done with what to answer again. */
export const idempotencyKeys = app.table(
  'idempotency_keys',
  {
    tenantId: tenantIdColumn(),
    key: text('key').notNull(),
    /** SHA-256 (hex) over method, route template, path parameters and canonical body. */
    requestHash: text('request_hash').notNull(),
    state: text('state', { enum: ['in_flight', 'done'] }).notNull(),
    lockedUntil: timestamp('locked_until', { withTimezone: true }).notNull(),
    status: integer('status'),
    /** Answer to repeat, unless the answer is a resource: then its present state is shown. */
    body: jsonb('body'),
    resourceType: text('resource_type'),
    resourceId: text('resource_id'),
    createdAt: createdAtColumn(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.key] }),
    index('idempotency_keys_expires_at').on(t.tenantId, t.expiresAt),
  ],
);
