import { and, eq, inArray, isNull, sql } from 'drizzle-orm';

import { wholeTable } from '../../platform/db/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { encodeId } from '../../platform/ids/index.ts';
import { presentInvoice } from './invoices.presenter.ts';
import type { InvoiceRow } from './invoices.repository.ts';
import { invoices } from './invoices.tables.ts';
import { invoiceSealed, stampAttempts } from './stamping.tables.ts';

/** Every document from draft to cancellation. Few at once: one may hold thousands of lines. */
export const wholeInvoices = wholeTable(
  invoices,
  async (rows, { livemode }, tx) => {
    const seals = await sealsOf(tx, rows);
    return rows.map((row) => presentInvoice(row, livemode, seals.get(row.id)));
  },
  { where: isNull(invoices.hiddenAt), atOnce: 20 },
);

/** Every call to a PAC and how it ended. */
export const wholeStampAttempts = wholeTable(stampAttempts, (rows) =>
  rows.map((row) => ({
    object: 'stamp_attempt',
    invoice: encodeId('inv', row.invoiceId),
    generation: row.generation,
    kind: row.kind,
    state: row.state,
    started_at: row.startedAt.toISOString(),
    finished_at: row.finishedAt?.toISOString() ?? null,
    error_code: row.errorCode,
    provider_code: row.providerCode,
    detail: row.detail,
    uuid: row.uuid,
  })),
);

/** The seal of each document's present generation. */
async function sealsOf(tx: Tx, rows: readonly InvoiceRow[]): Promise<ReadonlyMap<string, string>> {
  const [first] = rows;
  if (!first) return new Map();
  const found = await tx
    .select({ id: invoiceSealed.invoiceId, sello: invoiceSealed.sello })
    .from(invoiceSealed)
    .innerJoin(invoices, and(eq(invoices.tenantId, invoiceSealed.tenantId), eq(invoices.id, invoiceSealed.invoiceId)))
    .where(
      and(
        eq(invoiceSealed.tenantId, first.tenantId),
        inArray(invoiceSealed.invoiceId, rows.map(({ id }) => id)), // prettier-ignore
        sql`${invoiceSealed.generation} = ${invoices.generation}`,
      ),
    );
  return new Map(found.map(({ id, sello }) => [id, sello]));
}
