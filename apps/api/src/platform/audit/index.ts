export { verifyAuditsJob } from './audit.jobs.ts';
export { exportAuditHeads, lastExportedHeads, verifyAllAudits } from './audit-heads.ts';
export type { AuditReport } from './audit-heads.ts';
export { INSTALLATION_CHAIN, audit, auditInstallation } from './audit.ts';
export type { AuditEntry } from './audit.ts';
export { verifyAudit } from './verify-audit.ts';
export type { AuditFinding, AuditHead, AuditProblem, VerifyOptions } from './verify-audit.ts';
export { entriesOf } from './entries-of.ts';
export type { ObjectEntry } from './entries-of.ts';
