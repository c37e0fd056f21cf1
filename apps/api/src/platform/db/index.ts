export { assertUnprivileged, enterTenant, openDatabase } from './database.ts';
export type { Database, DatabaseOptions, Tx } from './database.ts';
export { rawStatement, statement } from './statement.ts';
export { takeTurn } from './take-turn.ts';
export { together } from './together.ts';
export { isUnavailable, isUniqueViolation, sqlState } from './pg-errors.ts';
