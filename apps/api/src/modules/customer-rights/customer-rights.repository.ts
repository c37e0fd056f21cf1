import { sql } from 'drizzle-orm';

import type { Tx } from '../../platform/db/index.ts';
import type { EventObject } from '../../platform/events/index.ts';

/** Events of the customer show it as it is now; those of documents that were deleted show no receiver. */
export async function forgetInEvents(tx: Tx, shown: EventObject): Promise<void> {
  await tx.execute(sql`select app.forget_customer_in_events(${shown.id}, ${JSON.stringify(shown)}::jsonb)`);
}
