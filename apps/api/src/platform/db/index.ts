export { assertUnprivileged, openDatabase } from './database.ts';
export type { Database, DatabaseOptions, Tx } from './database.ts';
export { isRetryable, isUnavailable, isUniqueViolation, sqlState, violatedConstraint } from './pg-errors.ts';
export { app, createdAtColumn, idColumn, tenantIdColumn, updatedAtColumn } from './schema-kit.ts';
