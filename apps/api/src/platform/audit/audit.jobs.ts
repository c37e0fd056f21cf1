import { z } from 'zod';

import { FinalError, defineSystemJob } from '../jobs/index.ts';
import { exportAuditHeads, verifyAllAudits } from './audit-heads.ts';

/** Keeps the heads of all chains outside the database, hourly. A chain that lost its last known head raises the alert. */
export const exportAuditHeadsJob = defineSystemJob({
  name: 'audit.export_heads',
  schema: z.object({}),
  queue: { expireInSeconds: 300, retryLimit: 3, retryDelaySeconds: 60 },
  handler: async (ctx) => {
    const { broken, ...exported } = await exportAuditHeads(ctx.db, ctx.services.files, ctx.clock());
    if (broken.length === 0) return exported;
    ctx.log.error({ tenants: broken }, 'audit chains lost their last exported head');
    throw new FinalError('audit_chain_broken', `${broken.length} audit chains lost their last exported head`);
  },
});

/**
 * Checks every chain against its last exported head. A broken chain is logged with its tenant and ends as a dead letter,
 * which raises the alert; running it again cannot mend it.
 */
export const verifyAuditsJob = defineSystemJob({
  name: 'audit.verify_chains',
  schema: z.strictObject({}),
  queue: { expireInSeconds: 6 * 3600, heartbeatSeconds: 60, retryLimit: 2, retryDelaySeconds: 300 },
  handler: async (ctx) => {
    const reports = await verifyAllAudits(ctx.db, ctx.services.files, ctx.clock());
    for (const { tenantId, findings } of reports) ctx.log.error({ tenantId, findings }, 'audit chain is broken');
    if (reports.length > 0) throw new FinalError('audit_chain_broken', `${reports.length} audit chains are broken`);
  },
});
