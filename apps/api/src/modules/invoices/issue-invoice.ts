import { audit } from '../../platform/audit/index.ts';
import type { Context } from '../../platform/context/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import type { IdempotencyHandle } from '../../platform/http/index.ts';
import { decodeId } from '../../platform/ids/index.ts';
import { signerOf } from '../certificates/index.ts';
import { buildDocument } from './build-document.ts';
import type { InvoiceRequest } from './invoice-input.schemas.ts';
import { publishInvoice } from './invoices.events.ts';
import { InvoiceInvalid, InvoiceNotEditable } from './invoices.errors.ts';
import { dueAfter, enqueueAdvance } from './invoices.jobs.ts';
import { findInvoice, insertSealed, lockInvoice, updateInvoice } from './invoices.repository.ts';
import type { InvoiceRow } from './invoices.repository.ts';
import { EDITABLE_STATES } from './invoices.states.ts';
import { readMeans, readParts } from './prepare-invoice.ts';
import { freezeInvoice } from './seal-invoice.ts';

/**
 * Seals a draft, or a rejected invoice again as its next generation with the same folio. The document is computed anew
 * from the stored request, so the date and the master data are of now.
 * @throws `invoice_not_editable`, `invoice_invalid`, or what is missing to issue
 */
export async function issueInvoice(ctx: Context, wireId: string, idempotency?: IdempotencyHandle): Promise<InvoiceRow> {
  const id = decodeId('inv', wireId);
  if (id === undefined) throw NotFound();
  const read = await ctx.db.withTenant(ctx.tenantId, async (tx) => {
    const invoice = await findInvoice(tx, ctx.tenantId, id);
    if (!invoice) throw NotFound();
    if (!EDITABLE_STATES.includes(invoice.state)) throw InvoiceNotEditable();
    const request = storedRequest(invoice);
    const { parts, fechaAt } = await readParts(tx, ctx, request, ctx.services.catalogs);
    return { parts, fechaAt, version: invoice.version, means: await readMeans(tx, ctx, request, fechaAt) };
  });
  const built = buildDocument(read.parts);
  if (built.kind === 'invalid') throw InvoiceInvalid({ items: built.problems });
  const { document } = built;
  const { certificate, pacAccount } = read.means;
  const signer = await signerOf(ctx, certificate);
  return ctx.db.withTenant(ctx.tenantId, async (tx) => {
    await idempotency?.completeWithResource(tx, { type: 'invoice', id });
    const before = await lockInvoice(tx, ctx.tenantId, id);
    if (!before) throw NotFound();
    if (before.version !== read.version) throw InvoiceNotEditable();
    const generation = before.generation + 1;
    const keepsFolio = before.folio !== null && before.seriesId === read.means.series.id;
    const { folio, sealed } = await freezeInvoice(tx, ctx, {
      invoiceId: id,
      generation,
      document,
      series: read.means.series,
      folio: keepsFolio ? (before.folio ?? undefined) : undefined,
      signer,
      pacAccountId: pacAccount.id,
      fechaAt: read.fechaAt,
    });
    const dueAt = dueAfter(ctx);
    const after = await updateInvoice(tx, before, {
      state: 'sealed',
      comprobante: document,
      receiverRfc: document.receptor.rfc,
      receiverName: document.receptor.nombre,
      total: document.total,
      seriesId: read.means.series.id,
      serie: read.means.series.code,
      folio,
      fecha: document.fecha,
      generation,
      rejection: null,
      dueAt,
    });
    await insertSealed(tx, sealed);
    await audit(tx, ctx, {
      action: 'invoice.sealed',
      object: wireId,
      data: { serie: after.serie, folio, total: after.total, generation },
    });
    await publishInvoice(tx, ctx, 'invoice.updated', after);
    await enqueueAdvance(tx, ctx, id, dueAt);
    return after;
  });
}

/** The column is written only from a parsed request of the same schema. */
function storedRequest(invoice: InvoiceRow): InvoiceRequest {
  return invoice.request as InvoiceRequest;
}
