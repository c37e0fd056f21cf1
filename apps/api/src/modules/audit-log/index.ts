export { auditLogOperations } from './audit-log.routes.ts';
