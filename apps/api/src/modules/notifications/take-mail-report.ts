import { INSTALLATION_CHAIN } from '../../platform/audit/index.ts';
import { sha256Hex } from '../../platform/crypto/index.ts';
import type { Database } from '../../platform/db/index.ts';
import { keepInInbox, takeFromInbox } from '../../platform/inbox/index.ts';
import { enqueueInstallation, enqueueSystem } from '../../platform/jobs/index.ts';
import { newUuid } from '../../platform/ids/index.ts';
import { normalizeAddress } from '../../platform/mail/index.ts';
import type { DeliveryContext, DeliveryParts } from './delivery-parts.ts';
import { recordAccountReportJob, recordReportJob } from './messages.jobs.ts';
import { findMessage, insertSuppression, noteFact } from './messages.repository.ts';
import { readReport, reportIdOf, subjectOf } from './postmark-report.ts';

/** Keeps a report and makes a job of it. Whatever it says is kept; the second time it is ignored. */
export async function keepMailReport(db: Database, payload: unknown, at: Date): Promise<void> {
  const eventId = reportIdOf(payload) ?? sha256Hex(JSON.stringify(payload));
  await db.withSystem(async (tx) => {
    const inboxId = await keepInInbox(tx, { provider: 'postmark', eventId, payload, at });
    const subject = subjectOf(payload);
    if (inboxId === undefined || !subject) return;
    if (subject.tenantId === INSTALLATION_CHAIN) {
      await enqueueInstallation(tx, recordAccountReportJob, { inboxId }, { id: inboxId });
    } else await enqueueSystem(tx, subject.tenantId, recordReportJob, { inboxId }, { id: inboxId });
  });
}

/**
 * Writes what a report says to its message, and keeps dead or complaining addresses from being written to again. Reports
 * come in any order: each fact has a column of its own and keeps its first moment.
 */
export async function recordMailReport(
  ctx: DeliveryContext,
  parts: Pick<DeliveryParts, 'tell'>,
  inboxId: string,
): Promise<void> {
  await ctx.db.withTenant(ctx.tenantId, async (tx) => {
    const payload = await takeFromInbox(tx, inboxId, ctx.clock());
    const subject = subjectOf(payload);
    const report = readReport(payload);
    if (!report || subject?.tenantId !== ctx.tenantId) return;
    const message = await findMessage(tx, ctx.tenantId, subject.messageId);
    if (!message) return;
    const noted = await noteFact(tx, message, report.fact, report.at);
    if (report.suppress) {
      await insertSuppression(tx, {
        ...report.suppress,
        tenantId: ctx.tenantId,
        id: newUuid(),
        channel: 'email',
        address: normalizeAddress(message.recipient),
        messageId: message.id,
        createdAt: ctx.clock(),
      });
    }
    if (noted) await parts.tell(tx, ctx, noted, report.fact);
  });
}
