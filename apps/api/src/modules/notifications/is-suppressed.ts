import type { Tx } from '../../platform/db/index.ts';
import { normalizeAddress } from '../../platform/mail/index.ts';
import { findSuppression } from './messages.repository.ts';

/** Whether nothing may be sent to an address any more. */
export async function isSuppressed(tx: Tx, tenantId: string, address: string): Promise<boolean> {
  return (await findSuppression(tx, tenantId, 'email', normalizeAddress(address))) !== undefined;
}
