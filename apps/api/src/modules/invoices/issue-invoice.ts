import type { Signer, Unsealed } from '@kita/cfdi';

import { audit } from '../../platform/audit/index.ts';
import type { Context } from '../../platform/context/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import type { IdempotencyHandle } from '../../platform/http/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { decodeId, encodeId } from '../../platform/ids/index.ts';
import { signerOf } from '../certificates/index.ts';
import { voidFolio } from '../series/index.ts';
import { buildDocument } from './build-document.ts';
import { publishInvoice } from './invoices.events.ts';
import { InvoiceChanged, InvoiceInvalid, InvoiceNotEditable } from './invoices.errors.ts';
import { dueAfter } from './invoices.jobs.ts';
import { findInvoice, insertSealed, lockInvoice, updateInvoice } from './invoices.repository.ts';
import type { InvoiceRow } from './invoices.repository.ts';
import { EDITABLE_STATES } from './invoices.states.ts';
import { readMeans, readParts } from './prepare-invoice.ts';
import type { Means } from './prepare-invoice.ts';
import { freezeInvoice } from './seal-invoice.ts';

/**
 * Seals a draft, or a rejected invoice again as its next generation with the same folio. The document is computed anew
 * from the stored request, so the date and the master data are of now.
 * @throws `invoice_not_editable`, `invoice_changed`, `invoice_invalid`, or what is missing to issue
 */
export async function issueInvoice(
  ctx: Context,
  wireId: string,
  expected: { readonly version?: number | undefined } = {},
  idempotency?: IdempotencyHandle,
): Promise<InvoiceRow> {
  const id = decodeId('inv', wireId);
  if (id === undefined) throw NotFound();
  const ready = await prepareIssue(ctx, id);
  if (expected.version !== undefined && expected.version !== ready.version) throw InvoiceChanged();
  const signer = await signerOf(ctx, ready.means.certificate);
  return ctx.db.withTenant(ctx.tenantId, async (tx) => {
    await idempotency?.completeWithResource(tx, { type: 'invoice', id });
    const before = await lockInvoice(tx, ctx.tenantId, id);
    if (!before) throw NotFound();
    if (before.version !== ready.version) throw InvoiceNotEditable();
    return sealGeneration(tx, ctx, before, ready, signer);
  });
}

interface ReadyToIssue {
  readonly document: Unsealed;
  readonly means: Means;
  readonly fechaAt: Date;
  /** Version that was read: what is sealed is what was checked. */
  readonly version: number;
}

async function prepareIssue(ctx: Context, id: string): Promise<ReadyToIssue> {
  const read = await ctx.db.withTenant(ctx.tenantId, async (tx) => {
    const invoice = await findInvoice(tx, ctx.tenantId, id);
    if (!invoice) throw NotFound();
    if (!EDITABLE_STATES.includes(invoice.state)) throw InvoiceNotEditable();
    const { parts, fechaAt } = await readParts(tx, ctx, invoice.request);
    const means = await readMeans(tx, ctx, invoice.request, fechaAt);
    return { parts, fechaAt, version: invoice.version, means };
  });
  const built = buildDocument(read.parts);
  if (built.kind === 'invalid') throw InvoiceInvalid({ items: built.problems });
  return { document: built.document, means: read.means, fechaAt: read.fechaAt, version: read.version };
}

/** A rejected document issued again in another series leaves its number behind: the gap is explained, never reused. */
async function voidAbandonedFolio(tx: Tx, before: InvoiceRow, seriesId: string): Promise<void> {
  if (before.seriesId === null || before.folio === null || before.seriesId === seriesId) return;
  await voidFolio(tx, {
    tenantId: before.tenantId,
    seriesId: before.seriesId,
    folio: before.folio,
    documentId: before.id,
    reason: 'issued_in_another_series',
  });
}

async function sealGeneration(
  tx: Tx,
  ctx: Context,
  before: InvoiceRow,
  ready: ReadyToIssue,
  signer: Signer,
): Promise<InvoiceRow> {
  const { document, means, fechaAt } = ready;
  const generation = before.generation + 1;
  await voidAbandonedFolio(tx, before, means.series.id);
  const keptFolio = before.seriesId === means.series.id ? (before.folio ?? undefined) : undefined;
  const { folio, sealed } = await freezeInvoice(tx, ctx, {
    invoiceId: before.id,
    generation,
    document,
    series: means.series,
    folio: keptFolio,
    signer,
    pacAccountId: means.pacAccount.id,
    fechaAt,
  });
  const dueAt = dueAfter(ctx);
  const after = await updateInvoice(tx, before, {
    state: 'sealed',
    comprobante: document,
    receiverRfc: document.receptor.rfc,
    receiverName: document.receptor.nombre,
    total: document.total,
    seriesId: means.series.id,
    serie: means.series.code,
    folio,
    fecha: document.fecha,
    generation,
    rejection: null,
    waiting: null,
    dueAt,
  });
  await insertSealed(tx, sealed);
  const data = { serie: after.serie, folio, total: after.total, generation };
  await audit(tx, ctx, { action: 'invoice.sealed', object: encodeId('inv', before.id), data });
  await publishInvoice(tx, ctx, 'invoice.updated', after);
  return after;
}
