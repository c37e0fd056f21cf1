export { TenantStateConflict } from './lifecycle.errors.ts';
export { resumeCompany, suspendCompany } from './stop-company.ts';
export { lifecycleOperations } from './lifecycle.routes.ts';
