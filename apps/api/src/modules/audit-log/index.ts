export { actorNames } from './actor-names.ts';
export { auditLogOperations } from './audit-log.routes.ts';
