import { and, asc, eq, gt, gte, lt, sql } from 'drizzle-orm';

import type { Tx } from '../../platform/db/index.ts';
import { events } from '../../platform/events/index.ts';
import { newUuid } from '../../platform/ids/index.ts';
import { webhookDeliveries, webhookReplays } from './webhooks.tables.ts';

export type ReplayRow = typeof webhookReplays.$inferSelect;

export async function insertReplay(tx: Tx, row: typeof webhookReplays.$inferInsert): Promise<ReplayRow> {
  const [inserted] = await tx.insert(webhookReplays).values(row).returning();
  if (!inserted) throw new Error('insert returned no row');
  return inserted;
}

export async function findReplay(tx: Tx, tenantId: string, id: string): Promise<ReplayRow | undefined> {
  const [row] = await tx
    .select()
    .from(webhookReplays)
    .where(and(eq(webhookReplays.tenantId, tenantId), eq(webhookReplays.id, id)));
  return row;
}

export async function lockReplay(tx: Tx, tenantId: string, id: string): Promise<ReplayRow | undefined> {
  const [row] = await tx
    .select()
    .from(webhookReplays)
    .where(and(eq(webhookReplays.tenantId, tenantId), eq(webhookReplays.id, id)))
    .for('update');
  return row;
}

export async function updateReplay(
  tx: Tx,
  tenantId: string,
  id: string,
  set: Partial<typeof webhookReplays.$inferInsert>,
): Promise<void> {
  await tx
    .update(webhookReplays)
    .set(set)
    .where(and(eq(webhookReplays.tenantId, tenantId), eq(webhookReplays.id, id)));
}

/** The next events of the stretch, in their order. */
export function eventsToReplay(tx: Tx, replay: ReplayRow, batch: number) {
  return tx
    .select({ id: events.id, type: events.type })
    .from(events)
    .where(
      and(
        eq(events.tenantId, replay.tenantId),
        gte(events.createdAt, replay.fromAt),
        lt(events.createdAt, replay.toAt),
        replay.position === null ? undefined : gt(events.id, replay.position),
      ),
    )
    .orderBy(asc(events.id))
    .limit(batch);
}

/**
 * Begins the delivery of these events to the endpoint, or begins it again; what is under way is left alone, and so is what
 * was delivered when only the missed are wanted. Answers how many.
 */
export async function queueAgain(
  tx: Tx,
  replay: ReplayRow,
  wanted: readonly { readonly id: string; readonly type: string }[],
  dueAt: Date,
): Promise<number> {
  if (wanted.length === 0) return 0;
  const restartable = replay.scope === 'all' ? ['delivered', 'exhausted', 'canceled'] : ['exhausted', 'canceled'];
  const rows = await tx
    .insert(webhookDeliveries)
    .values(
      wanted.map(({ id, type }) => ({
        tenantId: replay.tenantId,
        id: newUuid(),
        endpointId: replay.endpointId,
        eventId: id,
        eventType: type,
        state: 'pending' as const,
        dueAt,
      })),
    )
    .onConflictDoUpdate({
      target: [webhookDeliveries.tenantId, webhookDeliveries.endpointId, webhookDeliveries.eventId],
      set: { state: 'pending', failures: 0, dueAt, settledAt: null },
      setWhere: sql`${webhookDeliveries.state} = any(${sql.param(restartable)}::text[])`,
    })
    .returning({ id: webhookDeliveries.id });
  return rows.length;
}
