import { sql } from 'drizzle-orm';

import type { Tx } from './database.ts';

/**
 * Waits until no other transaction of this tenant is changing `what`, and keeps the others waiting until this one ends.
 * For "exactly one of these rows": a unique index refuses the second writer, who cannot see the first one's row yet;
 * with turns it waits and sees it. Take it before any row lock, so that two writers never wait for each other.
 */
export async function takeTurn(tx: Tx, tenantId: string, what: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${tenantId}/${what}`}, 0))`);
}
