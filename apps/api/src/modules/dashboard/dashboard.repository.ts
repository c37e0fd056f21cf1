import { and, desc, eq, sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/pg-core';

import type { Tx } from '../../platform/db/index.ts';
import { events } from '../../platform/events/index.ts';
import type { EventRow } from '../../platform/events/index.ts';
import { dashboardDismissals } from './dashboard.tables.ts';

/** The latest events of some types. Each type is read from its own index, so other events cost nothing. */
export async function readLatestEvents(
  tx: Tx,
  tenantId: string,
  types: readonly [string, string, ...string[]],
  limit: number,
): Promise<EventRow[]> {
  const latest = (type: string) =>
    tx
      .select()
      .from(events)
      .where(and(eq(events.tenantId, tenantId), eq(events.type, type)))
      .orderBy(desc(events.id))
      .limit(limit);
  const [first, second, ...others] = types;
  return unionAll(latest(first), latest(second), ...others.map(latest)).orderBy(desc(sql`id`)).limit(limit); // prettier-ignore
}

/** When the caller dismissed something; `undefined` while it is shown. */
export async function findDismissal(
  tx: Tx,
  tenantId: string,
  actorId: string,
  name: 'checklist',
): Promise<Date | undefined> {
  const [row] = await tx
    .select({ at: dashboardDismissals.createdAt })
    .from(dashboardDismissals)
    .where(
      and(
        eq(dashboardDismissals.tenantId, tenantId),
        eq(dashboardDismissals.actorId, actorId),
        eq(dashboardDismissals.name, name),
      ),
    );
  return row?.at;
}

export async function insertDismissal(tx: Tx, tenantId: string, actorId: string, name: 'checklist'): Promise<void> {
  await tx.insert(dashboardDismissals).values({ tenantId, actorId, name }).onConflictDoNothing();
}
