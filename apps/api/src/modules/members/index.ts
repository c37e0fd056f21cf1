export { makeFirstOwner } from './make-first-owner.ts';
export { ownerNames } from './members.repository.ts';
