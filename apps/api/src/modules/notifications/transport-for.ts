import type { MailTransport } from '../../platform/mail/index.ts';
import type { DeliveryContext } from './delivery-parts.ts';
import type { MessageRow } from './messages.repository.ts';
import { findTemplate } from './templates/registry.ts';

/** What a test company sends to its receivers reaches nobody: it can be read in the sandbox's mailbox. */
export function transportFor(
  { livemode, services }: Pick<DeliveryContext, 'livemode' | 'services'>,
  message: Pick<MessageRow, 'template'>,
): MailTransport {
  const isRehearsal = !livemode && findTemplate(message.template)?.audience === 'receiver';
  return isRehearsal ? services.mail.sandbox : services.mail.main;
}
