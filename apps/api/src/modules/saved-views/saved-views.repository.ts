import { and, asc, eq, or, sql } from 'drizzle-orm';

import type { Tx } from '../../platform/db/index.ts';
import { savedViews } from './saved-views.tables.ts';

export type SavedViewRow = typeof savedViews.$inferSelect;

/** Those of the actor and those shared with the company, the oldest first: tabs keep their places. */
export function listViews(
  tx: Tx,
  tenantId: string,
  actor: string,
  list: SavedViewRow['list'] | undefined,
): Promise<SavedViewRow[]> {
  return tx
    .select()
    .from(savedViews)
    .where(
      and(
        eq(savedViews.tenantId, tenantId),
        list && eq(savedViews.list, list),
        or(eq(savedViews.createdBy, actor), eq(savedViews.isShared, true)),
      ),
    )
    .orderBy(asc(savedViews.createdAt), asc(savedViews.id))
    .limit(500);
}

export async function countOwn(tx: Tx, tenantId: string, actor: string, list: SavedViewRow['list']): Promise<number> {
  return tx.$count(
    savedViews,
    and(eq(savedViews.tenantId, tenantId), eq(savedViews.createdBy, actor), eq(savedViews.list, list)),
  );
}

export async function insertView(tx: Tx, row: typeof savedViews.$inferInsert): Promise<SavedViewRow> {
  const [inserted] = await tx.insert(savedViews).values(row).returning();
  if (!inserted) throw new Error('insert returned no row');
  return inserted;
}

const ofActor = (tenantId: string, actor: string, id: string) =>
  and(eq(savedViews.tenantId, tenantId), eq(savedViews.id, id), eq(savedViews.createdBy, actor));

export async function findOwn(tx: Tx, tenantId: string, actor: string, id: string): Promise<SavedViewRow | undefined> {
  const [row] = await tx
    .select()
    .from(savedViews)
    .where(ofActor(tenantId, actor, id))
    .for('update');
  return row;
}

export async function updateView(
  tx: Tx,
  [tenantId, actor, id]: readonly [tenantId: string, actor: string, id: string],
  set: Partial<typeof savedViews.$inferInsert>,
): Promise<SavedViewRow | undefined> {
  const [row] = await tx
    .update(savedViews)
    .set({ ...set, updatedAt: sql`now()` })
    .where(ofActor(tenantId, actor, id))
    .returning();
  return row;
}

export async function deleteView(tx: Tx, tenantId: string, actor: string, id: string): Promise<boolean> {
  const rows = await tx
    .delete(savedViews)
    .where(ofActor(tenantId, actor, id))
    .returning({ id: savedViews.id });
  return rows.length > 0;
}
