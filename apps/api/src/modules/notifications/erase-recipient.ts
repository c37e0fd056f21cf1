import { and, eq, inArray, sql } from 'drizzle-orm';

import { INSTALLATION_CHAIN } from '../../platform/audit/index.ts';
import { visitTenant } from '../../platform/db/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { messages } from './messages.tables.ts';

/**
 * Forgets to whom mail about a person's own account went, once the account is erased. What was sent stays counted. Mail
 * that still waits is not sent: there is nobody to send it to.
 */
export async function eraseRecipient(tx: Tx, addresses: readonly string[]): Promise<void> {
  const compared = addresses.map((address) => address.toLowerCase());
  if (compared.length === 0) return;
  await visitTenant(tx, INSTALLATION_CHAIN, async () => {
    await tx
      .update(messages)
      .set({ recipient: '', recipientName: '' })
      .where(and(eq(messages.tenantId, INSTALLATION_CHAIN), inArray(sql`lower(${messages.recipient})`, compared)));
  });
}
