export { assertUnprivileged, enterTenant, openDatabase, visitTenant } from './database.ts';
export type { Database, DatabaseOptions, Tx } from './database.ts';
export { takeTurn } from './take-turn.ts';
export { isForeignKeyViolation, isUnavailable, isUniqueViolation, sqlState } from './pg-errors.ts';
export { wholeTable } from './whole-table.ts';
export type { Showing, WholeTable } from './whole-table.ts';
