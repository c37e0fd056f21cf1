import { INSTALLATION_CHAIN } from '../../platform/audit/index.ts';
import type { Database, Tx } from '../../platform/db/index.ts';
import { newUuid } from '../../platform/ids/index.ts';
import { forgetPayload, keepInInbox, takeFromInbox } from '../../platform/inbox/index.ts';
import { enqueueInstallation, enqueueSystem } from '../../platform/jobs/index.ts';
import { errorName, isStoppedByPerson } from '../../platform/whatsapp/index.ts';
import type { DeliveryContext, DeliveryParts, MessageFact } from './delivery-parts.ts';
import { recordAccountWhatsAppReportJob, recordReplyJob, recordWhatsAppReportJob } from './messages.jobs.ts';
import { eraseContent, findMessage, insertSuppression, noteFact, noteSent } from './messages.repository.ts';
import type { MessageRow } from './messages.repository.ts';
import { providerOf } from './transport-for.ts';
import { newsIn, readStatus, subjectOfStatus } from './whatsapp-report.ts';
import type { WhatsAppNews, WhatsAppStatus } from './whatsapp-report.ts';

/** Meta repeats what is not answered for seven days; what is older is somebody's copy. The inbox remembers for longer. */
const NEWS_AGE_MAX_MS = 8 * 86_400_000;
const PROVIDER = 'whatsapp';

/** Keeps each thing of a delivery once, and makes a job of it. A delivery that is repeated changes nothing. */
export async function keepWhatsAppReports(db: Database, body: unknown, at: Date): Promise<void> {
  const news = newsIn(body).filter((one) => Math.abs(at.getTime() - one.at.getTime()) < NEWS_AGE_MAX_MS);
  if (news.length === 0) return;
  await db.withSystem(async (tx) => {
    for (const one of news) await keep(tx, one, at);
  });
}

async function keep(tx: Tx, { kind, eventId, payload }: WhatsAppNews, at: Date): Promise<void> {
  const subject = kind === 'status' ? subjectOfStatus(payload) : undefined;
  if (kind === 'status' && !subject) return;
  const inboxId = await keepInInbox(tx, { provider: PROVIDER, eventId, payload, at });
  if (inboxId === undefined) return;
  const named = { id: inboxId };
  if (!subject) await enqueueInstallation(tx, recordReplyJob, { inboxId }, named);
  else if (subject.tenantId === INSTALLATION_CHAIN) {
    await enqueueInstallation(tx, recordAccountWhatsAppReportJob, { inboxId }, named);
  } else await enqueueSystem(tx, subject.tenantId, recordWhatsAppReportJob, { inboxId }, named);
}

/**
 * Writes what a status says to its message. Statuses come in any order and more than once: each fact has a column of its
 * own and keeps its first moment, so nothing ever goes back. A message whose answer was lost is found again by this.
 */
export async function recordWhatsAppReport(
  ctx: DeliveryContext,
  parts: Pick<DeliveryParts, 'tell'>,
  inboxId: string,
): Promise<void> {
  await ctx.db.withTenant(ctx.tenantId, async (tx) => {
    const payload = await takeFromInbox(tx, inboxId, ctx.clock());
    // It names a telephone, which a person may ask us to forget.
    await forgetPayload(tx, inboxId);
    const subject = subjectOfStatus(payload);
    const status = readStatus(payload);
    if (!status || subject?.tenantId !== ctx.tenantId) return;
    const message = await findMessage(tx, ctx.tenantId, subject.messageId);
    if (message?.channel === 'whatsapp') await apply(tx, ctx, parts, message, status);
  });
}

async function apply(
  tx: Tx,
  ctx: DeliveryContext,
  parts: Pick<DeliveryParts, 'tell'>,
  message: MessageRow,
  status: WhatsAppStatus,
): Promise<void> {
  const { id: providerId, timestamp: at } = status;
  const sent = await noteSent(tx, message, { provider: providerOf(ctx, message) ?? PROVIDER, providerId, at });
  if (sent) {
    await eraseContent(tx, sent.tenantId, sent.id);
    await parts.tell(tx, ctx, sent, 'sent');
  }
  const code = status.errors?.[0]?.code;
  if (code !== undefined && isStoppedByPerson(code)) await suppress(tx, ctx, message, errorName(code));
  for (const fact of factsOf(status, message)) {
    const name = fact === 'bounced' && code !== undefined ? errorName(code) : undefined;
    const noted = await noteFact(tx, message, fact, at, name);
    if (noted) await parts.tell(tx, ctx, noted, fact);
  }
}

/** Who read a message got it; what was delivered did not fail. */
function factsOf(
  { status }: WhatsAppStatus,
  { deliveredAt }: MessageRow,
): readonly Extract<MessageFact, 'delivered' | 'opened' | 'bounced'>[] {
  if (status === 'delivered') return ['delivered'];
  if (status === 'read' || status === 'played') return ['delivered', 'opened'];
  return status === 'failed' && deliveredAt === null ? ['bounced'] : [];
}

async function suppress(tx: Tx, ctx: DeliveryContext, message: MessageRow, detail: string): Promise<void> {
  await insertSuppression(tx, {
    tenantId: message.tenantId,
    id: newUuid(),
    channel: 'whatsapp',
    address: message.recipient,
    reason: 'opted_out',
    detail,
    messageId: message.id,
    createdAt: ctx.clock(),
  });
}
