import { and, asc, eq } from 'drizzle-orm';

import type { Tx } from '../db/index.ts';
import { events } from './events.tables.ts';
import type { EventRow } from './publish.ts';

const EVENTS_MAX = 200;

/** Events of one type about one object, oldest first. */
export function eventsOf(tx: Tx, tenantId: string, objectId: string, type: string): Promise<EventRow[]> {
  return tx
    .select()
    .from(events)
    .where(and(eq(events.tenantId, tenantId), eq(events.objectId, objectId), eq(events.type, type)))
    .orderBy(asc(events.id))
    .limit(EVENTS_MAX);
}
