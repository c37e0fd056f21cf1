export { revokeOpenInvitations } from './invitations.repository.ts';
export { invitationOperations } from './invitations.routes.ts';
export { wholeInvitations } from './whole-invitations.ts';
