import { and, eq, isNotNull, sql } from 'drizzle-orm';

import type { Tx } from '../../platform/db/index.ts';
import { demoContents, demoItems } from './demo-content.tables.ts';

export type DemoContentRow = typeof demoContents.$inferSelect;
export type DemoItemRow = typeof demoItems.$inferSelect;
export type DemoKind = DemoItemRow['kind'];

export async function findDemoContent(tx: Tx, tenantId: string): Promise<DemoContentRow | undefined> {
  const [row] = await tx.select().from(demoContents).where(eq(demoContents.tenantId, tenantId));
  return row;
}

export async function lockDemoContent(tx: Tx, tenantId: string): Promise<DemoContentRow | undefined> {
  const [row] = await tx.select().from(demoContents).where(eq(demoContents.tenantId, tenantId)).for('update');
  return row;
}

/** Begins a load, unless there is one: then nothing is inserted. */
export async function insertDemoContent(
  tx: Tx,
  row: Pick<DemoContentRow, 'tenantId' | 'batch' | 'total'>,
): Promise<DemoContentRow | undefined> {
  const [inserted] = await tx
    .insert(demoContents)
    .values({ ...row, state: 'loading' })
    .onConflictDoNothing()
    .returning();
  return inserted;
}

export async function updateDemoContent(
  tx: Tx,
  tenantId: string,
  set: Partial<Pick<DemoContentRow, 'state' | 'done'>>,
): Promise<DemoContentRow | undefined> {
  const [row] = await tx
    .update(demoContents)
    .set({ ...set, updatedAt: sql`now()` })
    .where(eq(demoContents.tenantId, tenantId))
    .returning();
  return row;
}

export function listDemoItems(tx: Tx, tenantId: string): Promise<DemoItemRow[]> {
  return tx.select().from(demoItems).where(eq(demoItems.tenantId, tenantId));
}

export async function insertDemoItem(tx: Tx, row: typeof demoItems.$inferInsert): Promise<void> {
  await tx.insert(demoItems).values(row).onConflictDoNothing();
}

/** Forgets the load; what it made has to be gone. */
export async function deleteDemoContent(tx: Tx, tenantId: string): Promise<void> {
  await tx.delete(demoItems).where(eq(demoItems.tenantId, tenantId));
  await tx.delete(demoContents).where(eq(demoContents.tenantId, tenantId));
}

/** How many of each kind there are. */
export async function countDemoItems(tx: Tx, tenantId: string): Promise<Record<DemoKind, number>> {
  const rows = await tx
    .select({ kind: demoItems.kind, count: sql<string>`count(*)` })
    .from(demoItems)
    .where(and(eq(demoItems.tenantId, tenantId), isNotNull(demoItems.objectId)))
    .groupBy(demoItems.kind);
  const counts = { customer: 0, product: 0, invoice: 0 };
  for (const { kind, count } of rows) counts[kind] = Number(count);
  return counts;
}

/** Takes the settled demo documents of a test company out of sight; answers how many demo documents still are to settle. */
export async function hideDemoInvoices(tx: Tx): Promise<number> {
  const { rows } = await tx.execute<{ pending: string }>(sql`select app.hide_demo_invoices() as pending`);
  return Number(rows[0]?.pending ?? 0);
}
