import { and, count, desc, eq, inArray, isNull, lt, sql } from 'drizzle-orm';

import type { Tx } from '../../platform/db/index.ts';
import { notificationPreferences, notifications } from './notification-center.tables.ts';

export type NotificationRow = typeof notifications.$inferSelect;
export type PreferencesRow = typeof notificationPreferences.$inferSelect;

/** False when the person was told of this before. */
export async function insertNotification(tx: Tx, row: typeof notifications.$inferInsert): Promise<boolean> {
  const inserted = await tx.insert(notifications).values(row).onConflictDoNothing().returning({ id: notifications.id });
  return inserted.length > 0;
}

interface Whose {
  readonly tenantId: string;
  readonly userId: string;
}

const own = ({ tenantId, userId }: Whose) =>
  and(eq(notifications.tenantId, tenantId), eq(notifications.userId, userId));

/** Newest first: ids are in the order of time. */
export function listNotifications(
  tx: Tx,
  whose: Whose,
  filters: { readonly isUnread: boolean },
  limit: number,
  beforeId: string | undefined,
): Promise<NotificationRow[]> {
  return tx
    .select()
    .from(notifications)
    .where(
      and(
        own(whose),
        filters.isUnread ? isNull(notifications.readAt) : undefined,
        beforeId === undefined ? undefined : lt(notifications.id, beforeId),
      ),
    )
    .orderBy(desc(notifications.id))
    .limit(limit + 1);
}

export async function countUnread(tx: Tx, whose: Whose): Promise<number> {
  const [row] = await tx
    .select({ unread: count() })
    .from(notifications)
    .where(and(own(whose), isNull(notifications.readAt)));
  return row?.unread ?? 0;
}

/** Marks notices of a person as read: those named, or all. Answers how many were unread. */
export async function markRead(tx: Tx, whose: Whose, ids: readonly string[] | 'all', at: Date): Promise<number> {
  const rows = await tx
    .update(notifications)
    .set({ readAt: at })
    .where(
      and(own(whose), isNull(notifications.readAt), ids === 'all' ? undefined : inArray(notifications.id, [...ids])),
    )
    .returning({ id: notifications.id });
  return rows.length;
}

/** What the next digest tells: unread and in no digest yet, oldest first. */
export function undigested(tx: Tx, whose: Whose, limit: number): Promise<NotificationRow[]> {
  return tx
    .select()
    .from(notifications)
    .where(and(own(whose), isNull(notifications.readAt), isNull(notifications.digestedAt)))
    .orderBy(notifications.id)
    .limit(limit);
}

export async function markDigested(tx: Tx, whose: Whose, ids: readonly string[], at: Date): Promise<void> {
  await tx
    .update(notifications)
    .set({ digestedAt: at })
    .where(and(own(whose), inArray(notifications.id, [...ids])));
}

export async function findPreferences(tx: Tx, { tenantId, userId }: Whose): Promise<PreferencesRow | undefined> {
  const [row] = await tx
    .select()
    .from(notificationPreferences)
    .where(and(eq(notificationPreferences.tenantId, tenantId), eq(notificationPreferences.userId, userId)));
  return row;
}

export async function savePreferencesRow(
  tx: Tx,
  row: typeof notificationPreferences.$inferInsert,
): Promise<PreferencesRow> {
  const { tenantId: _tenant, userId: _user, createdAt: _made, ...set } = row;
  const [saved] = await tx
    .insert(notificationPreferences)
    .values(row)
    .onConflictDoUpdate({
      target: [notificationPreferences.tenantId, notificationPreferences.userId],
      set,
      setWhere: eq(notificationPreferences.tenantId, row.tenantId),
    })
    .returning();
  if (!saved) throw new Error('upsert returned no row');
  return saved;
}

/** Notices about these documents do not name their receiver any more. */
export async function forgetReceiverInNotices(tx: Tx, tenantId: string, objectIds: readonly string[]): Promise<void> {
  await tx
    .update(notifications)
    .set({ facts: sql`${notifications.facts} || '{"receiver": ""}'::jsonb` })
    .where(
      and(
        eq(notifications.tenantId, tenantId),
        inArray(notifications.objectId, [...objectIds]),
        sql`${notifications.facts} ? 'receiver'`,
      ),
    );
}
