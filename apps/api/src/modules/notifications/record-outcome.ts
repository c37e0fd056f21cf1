import type { Tx } from '../../platform/db/index.ts';
import { newUuid } from '../../platform/ids/index.ts';
import type { MailOutcome } from '../../platform/mail/index.ts';
import type { DeliveryContext, DeliveryParts, MessageFact } from './delivery-parts.ts';
import { eraseContent, insertSuppression, settleMessage } from './messages.repository.ts';
import type { MessageRow } from './messages.repository.ts';
import { comparedAddress } from './find-suppression.ts';
import { providerOf } from './transport-for.ts';

/** About four hours of trying; then the message has failed. */
const ATTEMPTS_MAX = 15;
/**
 * By mail: copies a receiver may get because answers were lost. By WhatsApp, which is never sent twice: how often we look
 * whether a report came, with growing pauses; about twenty minutes.
 */
const LOST_ANSWERS_MAX: Readonly<Record<MessageRow['channel'], number>> = { email: 3, whatsapp: 8 };

/**
 * Writes how an attempt ended, erases what a settled message said, and tells others. Answers why the message waits, or
 * `undefined` when it is settled or another attempt holds it.
 */
export async function recordOutcome(
  tx: Tx,
  ctx: DeliveryContext,
  parts: Pick<DeliveryParts, 'tell'>,
  held: MessageRow,
  outcome: MailOutcome,
): Promise<string | undefined> {
  const lostAnswers = held.lostAnswers + (outcome.kind === 'unknown' ? 1 : 0);
  const mayRepeat = held.attempt < ATTEMPTS_MAX && lostAnswers <= LOST_ANSWERS_MAX[held.channel];
  if ((outcome.kind === 'not_sent' || outcome.kind === 'unknown') && mayRepeat) {
    const leaseUntil = notBefore(ctx, outcome);
    const row = await settleMessage(tx, held, { state: 'queued', lostAnswers, errorCode: outcome.code, leaseUntil });
    return row && outcome.code;
  }
  const fact = factOf(outcome);
  const row = await settleMessage(tx, held, {
    state: fact,
    lostAnswers,
    provider: providerOf(ctx, held),
    ...(outcome.kind === 'accepted'
      ? { providerId: outcome.providerId, sentAt: ctx.clock(), errorCode: null }
      : { errorCode: outcome.code }),
  });
  if (!row) return undefined;
  await eraseContent(tx, row.tenantId, row.id);
  if (outcome.kind === 'inactive') await suppress(tx, ctx, row, outcome.code);
  await parts.tell(tx, ctx, row, fact);
  return undefined;
}

/** When the provider said how long to wait, the message is not taken before. */
function notBefore(ctx: DeliveryContext, outcome: MailOutcome): Date | null {
  if (outcome.kind !== 'not_sent' || outcome.retryAfterSeconds === undefined) return null;
  return new Date(ctx.clock().getTime() + outcome.retryAfterSeconds * 1000);
}

function factOf({ kind }: MailOutcome): MessageFact & MessageRow['state'] {
  if (kind === 'accepted') return 'sent';
  return kind === 'inactive' ? 'suppressed' : 'failed';
}

/** A provider that will not send to an address knows something we do not: a bounce or a complaint elsewhere. */
async function suppress(tx: Tx, ctx: DeliveryContext, row: MessageRow, detail: string): Promise<void> {
  await insertSuppression(tx, {
    tenantId: row.tenantId,
    id: newUuid(),
    channel: row.channel,
    address: comparedAddress(row.channel, row.recipient),
    reason: row.channel === 'email' ? 'provider_refused' : 'opted_out',
    detail,
    messageId: row.id,
    createdAt: ctx.clock(),
  });
}
