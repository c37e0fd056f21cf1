export { endTransfer } from './ownership.repository.ts';
export { ownershipOperations } from './ownership.routes.ts';
export { wholeTransfers } from './whole-transfers.ts';
