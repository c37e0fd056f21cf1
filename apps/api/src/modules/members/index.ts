export { makeFirstOwner } from './make-first-owner.ts';
export { ownerNames } from './members.repository.ts';
export { memberOperations } from './members.routes.ts';
export { roleOperations } from './roles.routes.ts';
