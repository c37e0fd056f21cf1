import { and, desc, eq, inArray, lt, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';

import type { Tx } from '../../platform/db/index.ts';
import { events } from '../../platform/events/index.ts';
import type { EventRow } from '../../platform/events/index.ts';
import { newUuid } from '../../platform/ids/index.ts';
import type { EndpointRow } from './endpoints.repository.ts';
import { OPEN_STATES } from './webhooks.states.ts';
import type { DeliveryState } from './webhooks.states.ts';
import { webhookAttempts, webhookDeliveries, webhookEndpoints } from './webhooks.tables.ts';

export type DeliveryRow = typeof webhookDeliveries.$inferSelect;
export type AttemptRow = typeof webhookAttempts.$inferSelect;

interface NewDelivery {
  readonly eventId: string;
  readonly eventType: string;
  readonly dueAt: Date;
}

/** One delivery per endpoint, due at once. */
export async function insertDeliveries(
  tx: Tx,
  tenantId: string,
  endpointIds: readonly string[],
  { eventId, eventType, dueAt }: NewDelivery,
): Promise<DeliveryRow[]> {
  if (endpointIds.length === 0) return [];
  return tx
    .insert(webhookDeliveries)
    .values(
      endpointIds.map((endpointId) => ({
        tenantId,
        id: newUuid(),
        endpointId,
        eventId,
        eventType,
        state: 'pending' as const,
        dueAt,
        createdAt: dueAt,
      })),
    )
    .returning();
}

export async function findDelivery(tx: Tx, tenantId: string, id: string): Promise<DeliveryRow | undefined> {
  const [row] = await tx
    .select()
    .from(webhookDeliveries)
    .where(and(eq(webhookDeliveries.tenantId, tenantId), eq(webhookDeliveries.id, id)));
  return row;
}

export interface DeliveryFilters {
  readonly state?: DeliveryState | undefined;
  readonly eventType?: string | undefined;
}

/** Newest first. */
export function listDeliveries(
  tx: Tx,
  tenantId: string,
  endpointId: string,
  filters: DeliveryFilters,
  limit: number,
  beforeId: string | undefined,
): Promise<DeliveryRow[]> {
  const conditions: Array<SQL | undefined> = [
    eq(webhookDeliveries.tenantId, tenantId),
    eq(webhookDeliveries.endpointId, endpointId),
    filters.state === undefined ? undefined : eq(webhookDeliveries.state, filters.state),
    filters.eventType === undefined ? undefined : eq(webhookDeliveries.eventType, filters.eventType),
    beforeId === undefined ? undefined : lt(webhookDeliveries.id, beforeId),
  ];
  return tx
    .select()
    .from(webhookDeliveries)
    .where(and(...conditions))
    .orderBy(desc(webhookDeliveries.id))
    .limit(limit + 1);
}

export function listAttempts(tx: Tx, tenantId: string, deliveryId: string): Promise<AttemptRow[]> {
  return tx
    .select()
    .from(webhookAttempts)
    .where(and(eq(webhookAttempts.tenantId, tenantId), eq(webhookAttempts.deliveryId, deliveryId)))
    .orderBy(desc(webhookAttempts.number))
    .limit(50);
}

/** Begins a delivery again with a whole schedule; one that is being sent right now is left alone. */
export async function restartDelivery(
  tx: Tx,
  tenantId: string,
  id: string,
  dueAt: Date,
): Promise<DeliveryRow | undefined> {
  const [row] = await tx
    .update(webhookDeliveries)
    .set({ state: 'pending', failures: 0, dueAt, settledAt: null })
    .where(
      and(
        eq(webhookDeliveries.tenantId, tenantId),
        eq(webhookDeliveries.id, id),
        sql`${webhookDeliveries.state} <> 'sending'`,
      ),
    )
    .returning();
  return row;
}

/** What an attempt needs: the claimed deliveries of a tenant with their endpoints and events. */
export interface ClaimedDelivery {
  readonly delivery: DeliveryRow;
  readonly endpoint: EndpointRow;
  readonly event: EventRow;
}

export function readClaimed(tx: Tx, tenantId: string, ids: readonly string[]): Promise<ClaimedDelivery[]> {
  return tx
    .select({ delivery: webhookDeliveries, endpoint: webhookEndpoints, event: events })
    .from(webhookDeliveries)
    .innerJoin(
      webhookEndpoints,
      and(
        eq(webhookEndpoints.tenantId, webhookDeliveries.tenantId),
        eq(webhookEndpoints.id, webhookDeliveries.endpointId),
      ),
    )
    .innerJoin(events, and(eq(events.tenantId, webhookDeliveries.tenantId), eq(events.id, webhookDeliveries.eventId)))
    .where(and(eq(webhookDeliveries.tenantId, tenantId), inArray(webhookDeliveries.id, [...ids])));
}

/** What became of a claimed attempt, written only while the claim holds. Answers whether it did. */
export async function settleAttempt(
  tx: Tx,
  claimed: { readonly tenantId: string; readonly id: string; readonly attempt: number },
  set: Partial<typeof webhookDeliveries.$inferInsert>,
): Promise<boolean> {
  const rows = await tx
    .update(webhookDeliveries)
    .set(set)
    .where(
      and(
        eq(webhookDeliveries.tenantId, claimed.tenantId),
        eq(webhookDeliveries.id, claimed.id),
        eq(webhookDeliveries.attempt, claimed.attempt),
        eq(webhookDeliveries.state, 'sending'),
      ),
    )
    .returning({ id: webhookDeliveries.id });
  return rows.length > 0;
}

export async function insertAttempt(tx: Tx, row: typeof webhookAttempts.$inferInsert): Promise<void> {
  await tx.insert(webhookAttempts).values(row);
}

/** Gives up what waits for an endpoint, a batch at a time. Answers how many. */
export async function cancelOpen(
  tx: Tx,
  tenantId: string,
  endpointId: string,
  now: Date,
  batch: number,
): Promise<number> {
  const open = tx
    .select({ id: webhookDeliveries.id })
    .from(webhookDeliveries)
    .where(
      and(
        eq(webhookDeliveries.tenantId, tenantId),
        eq(webhookDeliveries.endpointId, endpointId),
        inArray(webhookDeliveries.state, [...OPEN_STATES]),
      ),
    )
    .limit(batch);
  const rows = await tx
    .update(webhookDeliveries)
    .set({ state: 'canceled', dueAt: null, settledAt: now })
    .where(
      and(
        eq(webhookDeliveries.tenantId, tenantId),
        inArray(webhookDeliveries.id, open),
        inArray(webhookDeliveries.state, [...OPEN_STATES]),
      ),
    )
    .returning({ id: webhookDeliveries.id });
  return rows.length;
}
