import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm';

import type { Tx } from '../../platform/db/index.ts';
import { assertTransition } from './invoices.states.ts';
import { invoices } from './invoices.tables.ts';
import { invoiceSealed, invoiceStamped } from './stamping.tables.ts';

export type InvoiceRow = typeof invoices.$inferSelect;
export type SealedRow = typeof invoiceSealed.$inferSelect;
export type StampedRow = typeof invoiceStamped.$inferSelect;

const own = (tenantId: string, id: string) => and(eq(invoices.tenantId, tenantId), eq(invoices.id, id));

export async function findInvoice(tx: Tx, tenantId: string, id: string): Promise<InvoiceRow | undefined> {
  const [row] = await tx.select().from(invoices).where(own(tenantId, id));
  return row;
}

/** The invoice, locked until the transaction ends: whoever changes its state comes through here. */
export async function findInvoiceByExternalId(
  tx: Tx,
  tenantId: string,
  externalId: string,
): Promise<InvoiceRow | undefined> {
  const [row] = await tx
    .select()
    .from(invoices)
    .where(and(eq(invoices.tenantId, tenantId), eq(invoices.externalId, externalId)));
  return row;
}

export async function lockInvoice(tx: Tx, tenantId: string, id: string): Promise<InvoiceRow | undefined> {
  const [row] = await tx.select().from(invoices).where(own(tenantId, id)).for('update');
  return row;
}

export async function insertInvoice(tx: Tx, row: typeof invoices.$inferInsert): Promise<InvoiceRow> {
  const [inserted] = await tx.insert(invoices).values(row).returning();
  if (!inserted) throw new Error('insert returned no row');
  return inserted;
}

/** Changes a locked invoice; a change of state must be a lawful one. */
export async function updateInvoice(
  tx: Tx,
  before: Pick<InvoiceRow, 'tenantId' | 'id' | 'state'>,
  set: Partial<typeof invoices.$inferInsert>,
): Promise<InvoiceRow> {
  if (set.state !== undefined && set.state !== before.state) assertTransition(before.state, set.state);
  const [row] = await tx
    .update(invoices)
    .set({ ...set, version: sql`${invoices.version} + 1`, updatedAt: sql`now()` })
    .where(and(own(before.tenantId, before.id), eq(invoices.state, before.state)))
    .returning();
  if (!row) throw new Error('the invoice changed under its lock');
  return row;
}

export async function insertSealed(tx: Tx, row: typeof invoiceSealed.$inferInsert): Promise<void> {
  await tx.insert(invoiceSealed).values(row);
}

export async function findSealed(
  tx: Tx,
  tenantId: string,
  invoiceId: string,
  generation: number,
): Promise<SealedRow | undefined> {
  const [row] = await tx
    .select()
    .from(invoiceSealed)
    .where(
      and(
        eq(invoiceSealed.tenantId, tenantId),
        eq(invoiceSealed.invoiceId, invoiceId),
        eq(invoiceSealed.generation, generation),
      ),
    );
  return row;
}

export async function findStamped(tx: Tx, tenantId: string, invoiceId: string): Promise<StampedRow | undefined> {
  const [row] = await tx
    .select()
    .from(invoiceStamped)
    .where(and(eq(invoiceStamped.tenantId, tenantId), eq(invoiceStamped.invoiceId, invoiceId)));
  return row;
}

/** Stamped documents that can be seen. */
export function countStamped(tx: Tx, tenantId: string): Promise<number> {
  return tx.$count(invoices, and(eq(invoices.tenantId, tenantId), isNotNull(invoices.uuid), isNull(invoices.hiddenAt)));
}

/** Whether the tenant ever made a document. */
export async function hasInvoices(tx: Tx, tenantId: string): Promise<boolean> {
  const rows = await tx.select({ id: invoices.id }).from(invoices).where(eq(invoices.tenantId, tenantId)).limit(1);
  return rows.length > 0;
}
