import type { SystemContext } from '../../platform/context/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import type { MailAttachment } from '../../platform/mail/index.ts';
import type { MessageRow } from './messages.repository.ts';
import type { MailBrand } from './templates/brand.ts';

/** The scope a message is sent in: a tenant, or the installation. */
export interface DeliveryContext extends SystemContext {
  readonly tenantId: string;
  readonly livemode: boolean;
  readonly job: { readonly signal: AbortSignal };
}

/** In whose name mail to a company's receivers goes out. */
export interface Sender {
  readonly brand: MailBrand;
  /** Name in the From line; the address is always the installation's, which its domain vouches for. */
  readonly fromName: string;
  readonly replyTo: string | null;
}

/** What happened to a message, told in the transaction that records it. */
export type MessageFact = 'sent' | 'failed' | 'suppressed' | 'delivered' | 'opened' | 'bounced' | 'complained';

/** What other modules add, connected by the composition root. */
export interface DeliveryParts {
  senderOf(ctx: DeliveryContext): Promise<Sender>;
  /** Files of the object the message is about. */
  attachmentsOf(ctx: DeliveryContext, message: MessageRow): Promise<readonly MailAttachment[]>;
  tell(tx: Tx, ctx: DeliveryContext, message: MessageRow, fact: MessageFact): Promise<void>;
}
