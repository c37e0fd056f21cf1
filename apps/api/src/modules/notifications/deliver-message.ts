import { z } from 'zod';

import { isMailAddress, mailbox } from '../../platform/mail/index.ts';
import type { Mail, MailOutcome } from '../../platform/mail/index.ts';
import type { DeliveryContext, DeliveryParts } from './delivery-parts.ts';
import { openContent } from './message-content.ts';
import { attemptWhatsApp } from './attempt-whatsapp.ts';
import { suppressionOf } from './find-suppression.ts';
import { claimMessage, findMessage } from './messages.repository.ts';
import type { MessageRow } from './messages.repository.ts';
import { recordOutcome } from './record-outcome.ts';
import { KITA_BRAND } from './templates/brand.ts';
import { findTemplate } from './templates/registry.ts';
import { renderMail } from './templates/render-mail.ts';
import { transportFor } from './transport-for.ts';

/** The message was not settled: the job runs again, later each time. */
export class MessageWaits extends Error {
  readonly code: string;

  constructor(code: string) {
    super(`the message waits for another attempt: ${code}`);
    this.name = 'MessageWaits';
    this.code = code;
  }
}

/** Longest attempt: reading, rendering, one call with its own limits (20 s), recording. */
const LEASE_MS = 120_000;

/**
 * Sends one message: claim, call, record. Repeating is safe: a message is held by one attempt at a time, and a settled one
 * is left alone. Where the answer to a mail was lost the provider is asked first, if it can be; otherwise the same mail with the
 * same Message-ID goes out again, so a lost answer costs the receiver one copy at most. By WhatsApp it never goes out again.
 * @throws `MessageWaits` when it must be tried again later
 */
export async function deliverMessage(ctx: DeliveryContext, parts: DeliveryParts, messageId: string): Promise<void> {
  const held = await claim(ctx, parts, messageId);
  if (!held) return;
  const outcome = held.channel === 'email' ? await attempt(ctx, parts, held) : await attemptWhatsApp(ctx, parts, held);
  const waits = await ctx.db.withTenant(ctx.tenantId, (tx) => recordOutcome(tx, ctx, parts, held, outcome));
  if (waits !== undefined) throw new MessageWaits(waits);
}

/** The message for this attempt; `undefined` when it is settled, or is settled here because its address is suppressed. */
async function claim(ctx: DeliveryContext, parts: DeliveryParts, id: string): Promise<MessageRow | undefined> {
  const now = ctx.clock();
  const until = new Date(now.getTime() + LEASE_MS);
  return ctx.db.withTenant(ctx.tenantId, async (tx) => {
    const held = await claimMessage(tx, ctx.tenantId, id, { now, until });
    if (!held) {
      const row = await findMessage(tx, ctx.tenantId, id);
      // Another run has it. If that one dies, somebody must come back.
      if (row?.state === 'sending') throw new MessageWaits('held');
      // The provider said how long to wait.
      if (row?.state === 'queued') throw new MessageWaits('not_yet');
      return undefined;
    }
    const suppression = await suppressionOf(tx, ctx.tenantId, held.channel, held.recipient);
    if (!suppression) return held;
    await recordOutcome(tx, ctx, parts, held, { kind: 'inactive', code: suppression.reason });
    return undefined;
  });
}

async function attempt(ctx: DeliveryContext, parts: DeliveryParts, held: MessageRow): Promise<MailOutcome> {
  const transport = transportFor(ctx, held);
  if (held.lostAnswers > 0 && transport.find) {
    const found = await transport.find(held.id, ctx.job.signal);
    if (found === undefined) return { kind: 'not_sent', code: 'provider_cannot_say' };
    if (found !== 'absent') return { kind: 'accepted', providerId: found.providerId };
  }
  let mail: Mail | undefined;
  try {
    mail = await buildMail(ctx, parts, held);
  } catch (error) {
    // Nothing has left: what could not be read or drawn now is tried again, and fails in the end.
    ctx.log.error({ err: error, messageId: held.id }, 'a message could not be made');
    return { kind: 'not_sent', code: 'not_made' };
  }
  return mail === undefined ? { kind: 'refused', code: 'content_gone' } : transport.send(mail, ctx.job.signal);
}

async function buildMail(ctx: DeliveryContext, parts: DeliveryParts, message: MessageRow): Promise<Mail | undefined> {
  const template = findTemplate(message.template);
  const data = await openContent(ctx.services, ctx.tenantId, message.id);
  // No recipient: the person erased their account while it waited.
  if (!template || data === undefined || message.recipient === '') return undefined;
  // Only what goes to a company's customers speaks in its name; the rest is Kita's.
  const sender = template.audience === 'receiver' ? await parts.senderOf(ctx) : undefined;
  const unsubscribe = template.isBulk ? unsubscribeUrlIn(data) : undefined;
  const rendered = renderMail(template.compose(message.language, data), {
    language: message.language,
    brand: sender?.brand ?? KITA_BRAND,
    testMode: !ctx.livemode,
    ...(unsubscribe !== undefined && { unsubscribe }),
  });
  const { sender: installation } = ctx.services.mail;
  return {
    reference: message.id,
    tenantId: message.tenantId,
    from: sender ? mailbox(installation.address, sender.fromName) : installation,
    ...(typeof sender?.replyTo === 'string' &&
      isMailAddress(sender.replyTo) && { replyTo: mailbox(sender.replyTo, sender.fromName) }),
    to: mailbox(message.recipient, message.recipientName),
    ...rendered,
    attachments: await parts.attachmentsOf(ctx, message),
    ...(unsubscribe !== undefined && { unsubscribeUrl: unsubscribe }),
  };
}

/** Bulk mail names where it is stopped among its data, because the address belongs to one person. */
function unsubscribeUrlIn(data: unknown): string | undefined {
  const parsed = z.looseObject({ unsubscribe_url: z.string() }).safeParse(data);
  return parsed.success ? parsed.data.unsubscribe_url : undefined;
}
