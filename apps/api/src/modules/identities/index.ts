export { eraseIdentities, listIdentities } from './identities.repository.ts';
export { identityOperations } from './identities.routes.ts';
export { purgeIdentityFlowsJob } from './purge-identity-flows.ts';
