import type { MailOutcome } from '../../platform/mail/index.ts';
import type { WhatsAppMessage } from '../../platform/whatsapp/index.ts';
import type { DeliveryContext, DeliveryParts } from './delivery-parts.ts';
import { openContent } from './message-content.ts';
import type { MessageRow } from './messages.repository.ts';
import { whatsAppFor } from './transport-for.ts';
import { META_LANGUAGE, findWhatsAppTemplate } from './whatsapp/whatsapp-registry.ts';

/**
 * One attempt by WhatsApp. Meta knows no idempotency key and cannot be asked, so a message whose answer was lost is never
 * sent again: it waits for a report that names it (`take-whatsapp-report.ts`), and fails when none comes.
 */
export async function attemptWhatsApp(
  ctx: DeliveryContext,
  parts: DeliveryParts,
  held: MessageRow,
): Promise<MailOutcome> {
  const transport = whatsAppFor(ctx, held);
  if (!transport) return { kind: 'not_sent', code: 'whatsapp_off' };
  if (held.lostAnswers > 0) return { kind: 'unknown', code: 'answer_lost' };
  let message: WhatsAppMessage | undefined;
  try {
    message = await buildMessage(ctx, parts, held);
  } catch (error) {
    // Nothing has left: what could not be read or drawn now is tried again, and fails in the end.
    ctx.log.error({ err: error, messageId: held.id }, 'a message could not be made');
    return { kind: 'not_sent', code: 'not_made' };
  }
  return message === undefined ? { kind: 'refused', code: 'content_gone' } : transport.send(message, ctx.job.signal);
}

async function buildMessage(
  ctx: DeliveryContext,
  parts: DeliveryParts,
  held: MessageRow,
): Promise<WhatsAppMessage | undefined> {
  const template = findWhatsAppTemplate(held.template);
  const data = await openContent(ctx.services, ctx.tenantId, held.id);
  // No recipient: the person erased their account while it waited.
  if (!template || data === undefined || held.recipient === '') return undefined;
  const files = template.hasDocument ? await parts.attachmentsOf(ctx, held) : [];
  const document = files.find(({ contentType }) => contentType === 'application/pdf');
  if (template.hasDocument && !document) throw new Error('the document of the message is missing');
  return {
    reference: held.id,
    tenantId: held.tenantId,
    to: held.recipient,
    template: template.registered,
    language: META_LANGUAGE[held.language],
    ...template.compose(held.language, data),
    ...(document && { document }),
  };
}
