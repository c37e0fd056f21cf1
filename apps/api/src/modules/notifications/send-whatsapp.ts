import type { Tx } from '../../platform/db/index.ts';
import { parsePhone } from '../../platform/whatsapp/index.ts';
import { queueMessage } from './queue-message.ts';
import type { QueueContext } from './queue-message.ts';
import { findWhatsAppTemplate } from './whatsapp/whatsapp-registry.ts';
import type { WhatsAppData, WhatsAppTemplateName } from './whatsapp/whatsapp-registry.ts';

export interface WhatsAppRequest<N extends WhatsAppTemplateName> {
  readonly template: N;
  /** Telephone in E.164. Whoever asks made sure that its owner agreed. */
  readonly to: { readonly phone: string; readonly name?: string };
  readonly language: 'es' | 'en';
  readonly data: WhatsAppData<N>;
  readonly tenantId?: string;
  readonly objectId?: string;
  /** Names the effect: asked for twice, it is sent once. */
  readonly once?: string;
}

/**
 * Asks for a WhatsApp message in the caller's transaction, as `sendEmail` asks for a mail. Answers the message's id.
 * @throws when the telephone is none or the data has not the template's shape: both are for the caller to check
 */
export async function sendWhatsApp<N extends WhatsAppTemplateName>(
  tx: Tx,
  ctx: QueueContext,
  { to, ...request }: WhatsAppRequest<N>,
): Promise<string> {
  if (parsePhone(to.phone) !== to.phone) throw new Error('sendWhatsApp needs a telephone in E.164');
  findWhatsAppTemplate(request.template)?.compose(request.language, request.data);
  return queueMessage(tx, ctx, {
    ...request,
    channel: 'whatsapp',
    recipient: to.phone,
    recipientName: to.name ?? '',
  });
}
