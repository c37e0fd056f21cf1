import { INSTALLATION_CHAIN } from '../../platform/audit/index.ts';
import { visitTenant } from '../../platform/db/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { normalizeAddress } from '../../platform/mail/index.ts';
import { findSuppression } from './messages.repository.ts';
import type { MessageRow, SuppressionRow } from './messages.repository.ts';

/** The form a recipient is compared in: lower case, or E.164, which has one form only. */
export function comparedAddress(channel: MessageRow['channel'], recipient: string): string {
  return channel === 'email' ? normalizeAddress(recipient) : recipient;
}

/**
 * Why nothing may be sent to an address any more; `undefined` when it may. Every company writes from the installation's one
 * WhatsApp number: who stops that number is left alone by all of them.
 */
export async function suppressionOf(
  tx: Tx,
  tenantId: string,
  channel: MessageRow['channel'],
  recipient: string,
): Promise<SuppressionRow | undefined> {
  const address = comparedAddress(channel, recipient);
  const own = await findSuppression(tx, tenantId, channel, address);
  if (own || channel === 'email' || tenantId === INSTALLATION_CHAIN) return own;
  return visitTenant(tx, INSTALLATION_CHAIN, () => findSuppression(tx, INSTALLATION_CHAIN, channel, address));
}
