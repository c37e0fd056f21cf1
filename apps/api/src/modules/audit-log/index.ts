export { actorNames } from './actor-names.ts';
export { auditLogOperations } from './audit-log.routes.ts';
export { wholeAuditLog } from './whole-audit-log.ts';
