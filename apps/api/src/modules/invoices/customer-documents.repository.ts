import { and, asc, desc, eq, gt, isNull, notInArray } from 'drizzle-orm';

import type { Tx } from '../../platform/db/index.ts';
import type { InvoiceRow } from './invoices.repository.ts';
import { invoices } from './invoices.tables.ts';

const AT_ONCE = 500;

const of = (tenantId: string, customerId: string) =>
  and(eq(invoices.tenantId, tenantId), eq(invoices.customerId, customerId));

/** Documents of a customer that are not fiscal yet, or may become so any moment. */
export function countUnfinished(tx: Tx, tenantId: string, customerId: string): Promise<number> {
  return tx.$count(
    invoices,
    and(
      of(tenantId, customerId),
      notInArray(invoices.state, ['stamped', 'cancel_requested', 'canceled']),
      isNull(invoices.hiddenAt),
    ),
  );
}

/** Ids of all documents made out to a customer, some at a time. */
export async function* invoiceIdsOf(tx: Tx, tenantId: string, customerId: string): AsyncGenerator<readonly string[]> {
  let after: string | undefined;
  do {
    const rows = await tx
      .select({ id: invoices.id })
      .from(invoices)
      .where(and(of(tenantId, customerId), after === undefined ? undefined : gt(invoices.id, after)))
      .orderBy(asc(invoices.id))
      .limit(AT_ONCE);
    if (rows.length > 0) yield rows.map(({ id }) => id);
    after = rows.length === AT_ONCE ? rows.at(-1)?.id : undefined;
  } while (after !== undefined);
}

type Listed = Pick<
  InvoiceRow,
  'id' | 'state' | 'type' | 'uuid' | 'serie' | 'folio' | 'fecha' | 'total' | 'currency' | 'receiverRfc' | 'receiverName'
>;

/** The newest documents made out to a customer, and how many there are. */
export async function documentsOf(
  tx: Tx,
  tenantId: string,
  customerId: string,
  max: number,
): Promise<{ readonly documents: readonly Listed[]; readonly total: number }> {
  const where = and(of(tenantId, customerId), isNull(invoices.hiddenAt));
  const { id, state, type, uuid, serie, folio, fecha, total, currency, receiverRfc, receiverName } = invoices;
  const documents = await tx
    .select({ id, state, type, uuid, serie, folio, fecha, total, currency, receiverRfc, receiverName })
    .from(invoices)
    .where(where)
    .orderBy(desc(invoices.createdAt), desc(invoices.id))
    .limit(max);
  return { documents, total: await tx.$count(invoices, where) };
}
