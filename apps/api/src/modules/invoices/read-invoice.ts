import type { Context } from '../../platform/context/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { decodeId } from '../../platform/ids/index.ts';
import { findInvoice, findSealed, findStamped } from './invoices.repository.ts';
import type { InvoiceRow, StampedRow } from './invoices.repository.ts';
import { FileNotReady } from './invoices.errors.ts';

/** An invoice and the seal of its present generation (`undefined` for a draft). @throws `not_found` */
export async function readInvoice(ctx: Context, wireId: string): Promise<{ invoice: InvoiceRow; sello?: string }> {
  const id = decodeId('inv', wireId);
  if (id === undefined) throw NotFound();
  return ctx.db.withTenant(ctx.tenantId, async (tx) => {
    const invoice = await findInvoice(tx, ctx.tenantId, id);
    if (!invoice) throw NotFound();
    const sealed = invoice.uuid === null ? undefined : await findSealed(tx, ctx.tenantId, id, invoice.generation);
    return sealed ? { invoice, sello: sealed.sello } : { invoice };
  });
}

/** The stamped document. @throws `not_found`, `file_not_ready` before the stamp */
export async function readStamped(ctx: Context, wireId: string): Promise<{ invoice: InvoiceRow; stamped: StampedRow }> {
  const id = decodeId('inv', wireId);
  if (id === undefined) throw NotFound();
  return ctx.db.withTenant(ctx.tenantId, async (tx) => {
    const invoice = await findInvoice(tx, ctx.tenantId, id);
    if (!invoice) throw NotFound();
    const stamped = await findStamped(tx, ctx.tenantId, id);
    if (!stamped) throw FileNotReady();
    return { invoice, stamped };
  });
}
