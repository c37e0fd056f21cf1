export { assertUnprivileged, enterTenant, openDatabase } from './database.ts';
export type { Database, DatabaseOptions, Tx } from './database.ts';
export { takeTurn } from './take-turn.ts';
export { isUnavailable, isUniqueViolation, sqlState } from './pg-errors.ts';
