import { INSTALLATION_CHAIN } from '../../platform/audit/index.ts';
import { actorText } from '../../platform/context/index.ts';
import type { Actor, Services } from '../../platform/context/index.ts';
import { visitTenant } from '../../platform/db/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { newUuid, uuidV5 } from '../../platform/ids/index.ts';
import { enqueue, enqueueInstallation } from '../../platform/jobs/index.ts';
import { isMailAddress } from '../../platform/mail/index.ts';
import { sealContent } from './message-content.ts';
import { sendAccountMessageJob, sendMessageJob } from './messages.jobs.ts';
import { insertMessage } from './messages.repository.ts';
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

type EmailContext = { readonly services: Pick<Services, 'keys'>; readonly actor: Actor; readonly clock: () => Date };

const MESSAGE_NAMESPACE = '0d1c6f6a-6c55-5a53-8f39-5f6c1d0e9a42';

/**
 * Asks for a mail in the caller's transaction, whichever tenant it is in or none: it is sent if and only if the
 * transaction commits, and the caller's tenant is the transaction's again afterwards. Answers the message's id.
 * @throws when the address is none or the data has not the template's shape: both are for the caller to check
 */
export async function sendEmail<N extends TemplateName>(
  tx: Tx,
  ctx: EmailContext,
  request: EmailRequest<N>,
): Promise<string> {
  if (!isMailAddress(request.to.address)) throw new Error('sendEmail needs an e-mail address');
  findTemplate(request.template)?.compose(request.language, request.data);
  const tenantId = request.tenantId ?? INSTALLATION_CHAIN;
  const id = request.once === undefined ? newUuid() : uuidV5(MESSAGE_NAMESPACE, `${tenantId}|${request.once}`);
  const content = await sealContent(ctx.services.keys, tenantId, id, request.data);
  await visitTenant(tx, tenantId, async () => {
    const isNew = await insertMessage(
      tx,
      {
        tenantId,
        id,
        channel: 'email',
        template: request.template,
        language: request.language,
        recipient: request.to.address,
        recipientName: request.to.name ?? '',
        objectId: request.objectId ?? null,
        state: 'queued',
        createdBy: actorText(ctx.actor),
        createdAt: ctx.clock(),
      },
      content,
    );
    if (!isNew) return;
    if (request.tenantId === undefined) await enqueueInstallation(tx, sendAccountMessageJob, { messageId: id }, { id });
    else await enqueue(tx, { tenantId }, sendMessageJob, { messageId: id }, { id });
  });
  return id;
}
