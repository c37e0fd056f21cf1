export { pacAccountOperations } from './pac-accounts.routes.ts';
export { findDefaultPacAccount, findPacAccount } from './pac-accounts.repository.ts';
export type { PacAccountRow } from './pac-accounts.repository.ts';
export { createPacDirectory } from './pac-directory.ts';
export { newAccount } from './save-pac-account.ts';
export { pacAccountEvents } from './pac-accounts.events.ts';
export { wholePacAccounts } from './whole-pac-accounts.ts';
