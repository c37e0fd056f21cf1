import { and, eq } from 'drizzle-orm';

import { audit } from '../../platform/audit/index.ts';
import type { Context } from '../../platform/context/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { decodeId } from '../../platform/ids/index.ts';
import { publishInvoice } from './invoices.events.ts';
import { InvoiceNotEditable } from './invoices.errors.ts';
import { lockInvoice } from './invoices.repository.ts';
import { invoices } from './invoices.tables.ts';

/** Removes a draft that never had a folio. Anything sealed stays for good. @throws `invoice_not_editable` */
export async function deleteDraft(ctx: Context, wireId: string): Promise<void> {
  const id = decodeId('inv', wireId);
  if (id === undefined) throw NotFound();
  await ctx.db.withTenant(ctx.tenantId, async (tx) => {
    const invoice = await lockInvoice(tx, ctx.tenantId, id);
    if (!invoice) throw NotFound();
    if (invoice.state !== 'draft' || invoice.generation > 0) throw InvoiceNotEditable();
    await tx.delete(invoices).where(and(eq(invoices.tenantId, ctx.tenantId), eq(invoices.id, id)));
    await audit(tx, ctx, { action: 'invoice.draft_deleted', object: wireId, data: { total: invoice.total } });
    await publishInvoice(tx, ctx, 'invoice.deleted', invoice);
  });
}
