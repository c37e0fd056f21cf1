import type { z } from 'zod';

import { lastExportedHeads, verifyAudit } from '../../platform/audit/index.ts';
import type { Context } from '../../platform/context/index.ts';
import { auditHead } from './audit-log.repository.ts';
import type { auditVerificationSchema } from './audit-log.schemas.ts';

/** About two seconds of work; the nightly job checks every chain from its first entry. */
const ENTRIES_MAX = 100_000;

/** Checks the end of the company's chain now, against the last head kept outside the database. */
export async function verifyAuditLog(ctx: Context): Promise<z.infer<typeof auditVerificationSchema>> {
  const exported = (await lastExportedHeads(ctx.services.files, ctx.clock())).get(ctx.tenantId);
  const head = await ctx.db.withTenant(ctx.tenantId, (tx) => auditHead(tx, ctx.tenantId));
  const fromSeq = Math.max(1, (head?.seq ?? 0) - ENTRIES_MAX + 1);
  const findings = await verifyAudit(ctx.db, ctx.tenantId, { exported, fromSeq });
  return {
    object: 'audit_verification',
    verified: findings.length === 0,
    entries: head ? head.seq - fromSeq + 1 : 0,
    from_seq: head ? fromSeq : 0,
    head: head ?? null,
    exported_head: exported ? { seq: exported.seq, hash: exported.hash } : null,
    findings: [...findings],
  };
}
