import type { MailTransport } from '../../platform/mail/index.ts';
import type { WhatsAppTransport } from '../../platform/whatsapp/index.ts';
import type { DeliveryContext } from './delivery-parts.ts';
import type { MessageRow } from './messages.repository.ts';
import { findTemplate } from './templates/registry.ts';
import { findWhatsAppTemplate } from './whatsapp/whatsapp-registry.ts';

type Where = Pick<DeliveryContext, 'livemode' | 'services'>;

/** What a test company sends to its receivers reaches nobody: it can be read in the sandbox's mailbox. */
export function transportFor({ livemode, services }: Where, message: Pick<MessageRow, 'template'>): MailTransport {
  const isRehearsal = !livemode && findTemplate(message.template)?.audience === 'receiver';
  return isRehearsal ? services.mail.sandbox : services.mail.main;
}

/** The same for WhatsApp; `undefined` when the installation has no number. */
export function whatsAppFor(
  { livemode, services }: Where,
  message: Pick<MessageRow, 'template'>,
): WhatsAppTransport | undefined {
  const isRehearsal = !livemode && findWhatsAppTemplate(message.template)?.audience === 'receiver';
  return isRehearsal ? services.whatsapp.sandbox : services.whatsapp.main;
}

/** Who a message was given to. */
export function providerOf(where: Where, message: Pick<MessageRow, 'channel' | 'template'>): string | null {
  if (message.channel === 'email') return transportFor(where, message).provider;
  return whatsAppFor(where, message)?.provider ?? null;
}
