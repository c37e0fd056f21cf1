import type { Tx } from '../../platform/db/index.ts';
import { isMailAddress } from '../../platform/mail/index.ts';
import { queueMessage } from './queue-message.ts';
import type { QueueContext } from './queue-message.ts';
import { findTemplate } from './templates/registry.ts';
import type { TemplateData, TemplateName } from './templates/registry.ts';

export interface EmailRequest<N extends TemplateName> {
  readonly template: N;
  readonly to: { readonly address: string; readonly name?: string };
  readonly language: 'es' | 'en';
  /** What the texts need, links with secret tokens included: encrypted until sent, then erased. */
  readonly data: TemplateData<N>;
  /** Company in whose name, or about whom, it is sent; absent for mail about a person's own account. */
  readonly tenantId?: string;
  /** Wire id of what it is about, as `inv_…`. */
  readonly objectId?: string;
  /** Names the effect, as `certificate_expiring:csd_…:15:usr_…`: asked for twice, it is sent once. */
  readonly once?: string;
}

/**
 * Asks for a mail in the caller's transaction, whichever tenant it is in or none: it is sent if and only if the
 * transaction commits, and the caller's tenant is the transaction's again afterwards. Answers the message's id.
 * @throws when the address is none or the data has not the template's shape: both are for the caller to check
 */
export async function sendEmail<N extends TemplateName>(
  tx: Tx,
  ctx: QueueContext,
  { to, ...request }: EmailRequest<N>,
): Promise<string> {
  if (!isMailAddress(to.address)) throw new Error('sendEmail needs an e-mail address');
  findTemplate(request.template)?.compose(request.language, request.data);
  return queueMessage(tx, ctx, {
    ...request,
    channel: 'email',
    recipient: to.address,
    recipientName: to.name ?? '',
  });
}
