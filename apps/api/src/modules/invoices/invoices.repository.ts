import { and, desc, eq, getTableColumns, gte, lt, or, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';

import type { Tx } from '../../platform/db/index.ts';
import type { Keyset } from '../../platform/pagination/index.ts';
import { assertTransition } from './invoices.states.ts';
import type { InvoiceState } from './invoices.states.ts';
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

export interface InvoiceFilters {
  readonly state?: InvoiceState | undefined;
  readonly type?: 'I' | 'E' | undefined;
  readonly customerId?: string | undefined;
  readonly receiverRfc?: string | undefined;
  readonly seriesId?: string | undefined;
  readonly folio?: string | undefined;
  readonly uuid?: string | undefined;
  readonly externalId?: string | undefined;
  readonly createdFrom?: Date | undefined;
  readonly createdTo?: Date | undefined;
}

// The two large columns stay where they are: a page of a hundred would read megabytes for nothing.
const { comprobante: _comprobante, request: _request, ...listedColumns } = getTableColumns(invoices);

/** Newest first, keyset paged on (created_at, id). The instant travels as microseconds: a Date would cut it. */
export async function listInvoices(
  tx: Tx,
  tenantId: string,
  filters: InvoiceFilters,
  limit: number,
  after: Keyset | undefined,
): Promise<Array<Omit<InvoiceRow, 'comprobante' | 'request'> & { at: string }>> {
  const conditions: Array<SQL | undefined> = [
    eq(invoices.tenantId, tenantId),
    filters.state && eq(invoices.state, filters.state),
    filters.type && eq(invoices.type, filters.type),
    filters.customerId && eq(invoices.customerId, filters.customerId),
    filters.receiverRfc && eq(invoices.receiverRfc, filters.receiverRfc),
    filters.seriesId && eq(invoices.seriesId, filters.seriesId),
    filters.folio && eq(invoices.folio, filters.folio),
    filters.uuid && eq(invoices.uuid, filters.uuid),
    filters.externalId && eq(invoices.externalId, filters.externalId),
    filters.createdFrom && gte(invoices.createdAt, filters.createdFrom),
    filters.createdTo && lt(invoices.createdAt, filters.createdTo),
    after && afterKeyset(after),
  ].map((condition) => (condition === '' ? undefined : condition));
  const at = sql<string>`to_char(${invoices.createdAt} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
  const rows = await tx
    .select({ row: listedColumns, at })
    .from(invoices)
    .where(and(...conditions))
    .orderBy(desc(invoices.createdAt), desc(invoices.id))
    .limit(limit + 1);
  return rows.map(({ row, at: instant }) => ({ ...row, at: instant }));
}

function afterKeyset(after: Keyset): SQL | undefined {
  const at = sql`${after.at}::timestamptz`;
  return or(lt(invoices.createdAt, at), and(eq(invoices.createdAt, at), lt(invoices.id, after.id)));
}

/** Whether the tenant ever made a document. */
export async function hasInvoices(tx: Tx, tenantId: string): Promise<boolean> {
  const rows = await tx.select({ id: invoices.id }).from(invoices).where(eq(invoices.tenantId, tenantId)).limit(1);
  return rows.length > 0;
}
