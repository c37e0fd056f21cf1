import { INSTALLATION_CHAIN } from '../../platform/audit/index.ts';
import { actorText } from '../../platform/context/index.ts';
import type { Actor, Services } from '../../platform/context/index.ts';
import { visitTenant } from '../../platform/db/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { newUuid, uuidV5 } from '../../platform/ids/index.ts';
import { enqueue, enqueueInstallation } from '../../platform/jobs/index.ts';
import { sealContent } from './message-content.ts';
import { sendAccountMessageJob, sendMessageJob } from './messages.jobs.ts';
import { insertMessage } from './messages.repository.ts';
import type { MessageRow } from './messages.repository.ts';

/** What both channels ask for. */
export interface MessageRequest {
  readonly channel: MessageRow['channel'];
  readonly template: string;
  readonly recipient: string;
  readonly recipientName: string;
  readonly language: 'es' | 'en';
  /** What the texts need, links with secret tokens included: encrypted until sent, then erased. */
  readonly data: object;
  /** Company in whose name, or about whom, it is sent; absent for what is about a person's own account. */
  readonly tenantId?: string | undefined;
  /** Wire id of what it is about, as `inv_…`. */
  readonly objectId?: string | undefined;
  /** Names the effect: asked for twice, it is sent once. */
  readonly once?: string | undefined;
}

export type QueueContext = {
  readonly services: Pick<Services, 'keys'>;
  readonly actor: Actor;
  readonly clock: () => Date;
};

const MESSAGE_NAMESPACE = '0d1c6f6a-6c55-5a53-8f39-5f6c1d0e9a42';

/**
 * Writes a message and the job that sends it in the caller's transaction, whichever tenant it is in or none. Answers the
 * message's id; the caller's tenant is the transaction's again afterwards.
 */
export async function queueMessage(tx: Tx, ctx: QueueContext, request: MessageRequest): Promise<string> {
  const tenantId = request.tenantId ?? INSTALLATION_CHAIN;
  const id = request.once === undefined ? newUuid() : uuidV5(MESSAGE_NAMESPACE, `${tenantId}|${request.once}`);
  const content = await sealContent(ctx.services.keys, tenantId, id, request.data);
  const { channel, template, language, recipient, recipientName } = request;
  await visitTenant(tx, tenantId, async () => {
    const isNew = await insertMessage(
      tx,
      {
        tenantId,
        id,
        channel,
        template,
        language,
        recipient,
        recipientName,
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
