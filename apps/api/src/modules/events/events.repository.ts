import { and, desc, eq, lt } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';

import type { Tx } from '../../platform/db/index.ts';
import { events } from '../../platform/events/index.ts';
import type { EventRow } from '../../platform/events/index.ts';

export interface EventFilters {
  readonly type?: string | undefined;
  readonly objectId?: string | undefined;
}

/** Newest first. Ids are UUIDv7, so they are in the order of the events and page by themselves. */
export function listEvents(
  tx: Tx,
  tenantId: string,
  filters: EventFilters,
  limit: number,
  beforeId: string | undefined,
): Promise<EventRow[]> {
  const conditions: Array<SQL | undefined> = [
    eq(events.tenantId, tenantId),
    filters.type === undefined ? undefined : eq(events.type, filters.type),
    filters.objectId === undefined ? undefined : eq(events.objectId, filters.objectId),
    beforeId === undefined ? undefined : lt(events.id, beforeId),
  ];
  return tx
    .select()
    .from(events)
    .where(and(...conditions))
    .orderBy(desc(events.id))
    .limit(limit + 1);
}

export async function findEvent(tx: Tx, tenantId: string, id: string): Promise<EventRow | undefined> {
  const [row] = await tx
    .select()
    .from(events)
    .where(and(eq(events.tenantId, tenantId), eq(events.id, id)));
  return row;
}
