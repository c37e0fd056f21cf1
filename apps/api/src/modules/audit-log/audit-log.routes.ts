import { tenantOperation } from '../../platform/http/index.ts';
import type { Operation } from '../../platform/http/index.ts';
import { AuditExportTooLarge } from './audit-log.errors.ts';
import {
  auditEntryListSchema,
  auditVerificationSchema,
  exportAuditQuery,
  listAuditQuery,
} from './audit-log.schemas.ts';
import { exportAuditLog } from './export-audit-log.ts';
import { readAuditLog } from './read-audit-log.ts';
import { verifyAuditLog } from './verify-audit-log.ts';

const TAG = 'Audit log';

export const auditLogOperations: readonly Operation[] = [
  tenantOperation({
    method: 'GET',
    path: '/v1/audit-log',
    operationId: 'listAuditLog',
    summary: 'List audit entries',
    description: 'Newest first.',
    tag: TAG,
    permission: 'audit:read',
    rate: 'read',
    idempotency: 'none',
    errors: [],
    query: listAuditQuery,
    responses: { 200: auditEntryListSchema },
    handler: async (ctx, input) => ({ status: 200, body: await readAuditLog(ctx, input.query) }),
  }),
  tenantOperation({
    method: 'GET',
    path: '/v1/audit-log/file',
    operationId: 'exportAuditLog',
    summary: 'Download audit entries',
    description:
      'As CSV or NDJSON, newest first, up to 20,000 entries. In NDJSON, `sha256(utf8(hashed) ‖ hex(prev))` is `hash`, and each `prev` is the `hash` of the entry before: check it without asking us.',
    tag: TAG,
    permission: 'audit:read',
    rate: 'export',
    idempotency: 'none',
    errors: [AuditExportTooLarge],
    query: exportAuditQuery,
    responses: {},
    files: ['text/csv', 'application/x-ndjson'],
    handler: (ctx, input) => exportAuditLog(ctx, input.query),
  }),
  tenantOperation({
    method: 'POST',
    path: '/v1/audit-log/verification',
    operationId: 'verifyAuditLog',
    summary: 'Check the audit chain',
    description: 'Says whether an entry was changed, removed or reordered since it was written.',
    tag: TAG,
    permission: 'audit:read',
    rate: 'export',
    idempotency: 'none',
    errors: [],
    responses: { 200: auditVerificationSchema },
    handler: async (ctx) => ({ status: 200, body: await verifyAuditLog(ctx) }),
  }),
];
