import { pgSchema, timestamp, uuid } from 'drizzle-orm/pg-core';

/** Schema of all product tables. The audit chain lives in its own schema, `audit`. */
export const app = pgSchema('app');

/** First column of every tenant table and first column of its keys. */
export const tenantIdColumn = () => uuid('tenant_id').notNull();

/** Identity inside the tenant: UUIDv7 made by the application, shown outside with a prefix. */
export const idColumn = () => uuid('id').notNull();

/** Instant of creation, UTC. */
export const createdAtColumn = () => timestamp('created_at', { withTimezone: true }).notNull().defaultNow();

/** Instant of the last change, UTC, written by the verb that changes the row. */
export const updatedAtColumn = () => timestamp('updated_at', { withTimezone: true }).notNull().defaultNow();
