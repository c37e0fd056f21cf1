import type { Unsealed } from '@kita/cfdi';
import type { z } from 'zod';

import { audit } from '../../platform/audit/index.ts';
import type { Context } from '../../platform/context/index.ts';
import { isUniqueViolation } from '../../platform/db/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import type { IdempotencyHandle } from '../../platform/http/index.ts';
import { encodeId, newUuid } from '../../platform/ids/index.ts';
import { signerOf } from '../certificates/index.ts';
import { buildDocument } from './build-document.ts';
import type { createInvoiceBody, InvoiceRequest } from './invoice-input.schemas.ts';
import { publishInvoice } from './invoices.events.ts';
import { ExternalIdTaken, InvoiceInvalid } from './invoices.errors.ts';
import { dueAfter } from './invoices.jobs.ts';
import { insertInvoice, insertSealed } from './invoices.repository.ts';
import type { InvoiceRow } from './invoices.repository.ts';
import { readMeans, readParts } from './prepare-invoice.ts';
import type { Means } from './prepare-invoice.ts';
import { freezeInvoice } from './seal-invoice.ts';

/**
 * Makes an invoice: a draft, or a sealed document ready to be stamped. Reading and deciding come first; one short
 * transaction then takes the folio, seals, and writes row, bytes, audit, event, job and Idempotency-Key together.
 * @throws `invoice_invalid` with every problem, `external_id_taken`, or what is missing to issue
 */
export async function createInvoice(
  ctx: Context,
  input: z.infer<typeof createInvoiceBody>,
  idempotency?: IdempotencyHandle,
): Promise<InvoiceRow> {
  const { draft, ...request } = input;
  const read = await ctx.db.withTenant(ctx.tenantId, async (tx) => {
    const { parts, fechaAt } = await readParts(tx, ctx, request);
    return { parts, fechaAt, means: draft ? undefined : await readMeans(tx, ctx, request, fechaAt) };
  });
  const built = buildDocument(read.parts);
  if (built.kind === 'invalid') throw InvoiceInvalid({ items: built.problems });
  const id = newUuid();
  const row = invoiceRow(ctx, id, request, read.parts.receiver.customerId, built.document);
  const finish = (tx: Tx) => idempotency?.completeWithResource(tx, { type: 'invoice', id });
  try {
    if (!read.means) return await insertDraft(ctx, row, finish);
    return await insertSealedInvoice(
      ctx,
      row,
      { document: built.document, means: read.means, fechaAt: read.fechaAt },
      finish,
    );
  } catch (error) {
    if (isUniqueViolation(error, 'invoices_external_id_key')) throw ExternalIdTaken();
    throw error;
  }
}

type NewInvoice = Parameters<typeof insertInvoice>[1];

function invoiceRow(
  ctx: Context,
  id: string,
  request: InvoiceRequest,
  customerId: string | null,
  document: Unsealed,
): NewInvoice {
  return {
    tenantId: ctx.tenantId,
    id,
    state: 'draft',
    type: request.type,
    customerId,
    externalId: request.external_id ?? null,
    request,
    comprobante: document,
    receiverRfc: document.receptor.rfc,
    receiverName: document.receptor.nombre,
    currency: document.moneda,
    total: document.total,
    metadata: request.metadata,
    createdBy: ctx.actor.id,
  };
}

function insertDraft(
  ctx: Context,
  row: NewInvoice,
  finish: (tx: Tx) => Promise<void> | undefined,
): Promise<InvoiceRow> {
  return ctx.db.withTenant(ctx.tenantId, async (tx) => {
    const inserted = await insertInvoice(tx, row);
    await audit(tx, ctx, { action: 'invoice.drafted', object: encodeId('inv', row.id), data: { total: row.total } });
    await publishInvoice(tx, ctx, 'invoice.created', inserted);
    await finish(tx);
    return inserted;
  });
}

async function insertSealedInvoice(
  ctx: Context,
  row: NewInvoice,
  seal: { document: Unsealed; means: Means; fechaAt: Date },
  finish: (tx: Tx) => Promise<void> | undefined,
): Promise<InvoiceRow> {
  const { series, certificate, pacAccount } = seal.means;
  const signer = await signerOf(ctx, certificate);
  return ctx.db.withTenant(ctx.tenantId, async (tx) => {
    await finish(tx);
    const { folio, sealed } = await freezeInvoice(tx, ctx, {
      invoiceId: row.id,
      generation: 1,
      document: seal.document,
      series,
      signer,
      pacAccountId: pacAccount.id,
      fechaAt: seal.fechaAt,
    });
    const dueAt = dueAfter(ctx);
    const inserted = await insertInvoice(tx, {
      ...row,
      state: 'sealed',
      seriesId: series.id,
      serie: series.code,
      folio,
      fecha: seal.document.fecha,
      generation: 1,
      dueAt,
    });
    await insertSealed(tx, sealed);
    await audit(tx, ctx, {
      action: 'invoice.sealed',
      object: encodeId('inv', row.id),
      data: { serie: series.code, folio, total: row.total },
    });
    await publishInvoice(tx, ctx, 'invoice.created', inserted);
    return inserted;
  });
}
