export { checkRegime } from './check-regime.ts';
export { createTenant } from './create-tenant.ts';
export type { TenantBorn, TenantContext } from './create-tenant.ts';
export { companyIdOf, findTenant, membershipsOf } from './tenants.repository.ts';
export type { Membership, TenantRow } from './tenants.repository.ts';
export { tenantOperations } from './tenants.routes.ts';
export type { RfcInUse } from './update-tenant.ts';
export { tenantEvents } from './tenants.events.ts';
export { documentLook } from './document-look.ts';
