import { integer, pgSchema, timestamp, uuid } from 'drizzle-orm/pg-core';

/** Schema of all product tables. The audit chain lives in its own schema, `audit`. */
export const app = pgSchema('app');

/** First column of every tenant table and first column of its keys. */
export const tenantIdColumn = () => uuid('tenant_id').notNull();

/** Identity inside the tenant: UUIDv7 made by the application, shown outside with a prefix. */
export const idColumn = () => uuid('id').notNull();

/**
 * Rises with every change of the row: a trigger does it (`app.count_versions`), so no writer can forget. Whoever gets two
 * states of an object, in whatever order, knows the later one by it.
 */
export const versionColumn = () => integer('version').notNull().default(1);

/** Instant of creation, UTC. */
export const createdAtColumn = () => timestamp('created_at', { withTimezone: true }).notNull().defaultNow();

/** Instant of the last change, UTC, written by the verb that changes the row. */
export const updatedAtColumn = () => timestamp('updated_at', { withTimezone: true }).notNull().defaultNow();
