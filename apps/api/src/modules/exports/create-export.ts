import type { z } from 'zod';

import { audit } from '../../platform/audit/index.ts';
import type { Context } from '../../platform/context/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { encodeId, newUuid } from '../../platform/ids/index.ts';
import { enqueue } from '../../platform/jobs/index.ts';
import { countCustomers } from '../customers/index.ts';
import { sumInvoices } from '../invoices/index.ts';
import { countProducts } from '../products/index.ts';
import { ExportTooLarge } from './exports.errors.ts';
import { makeExportJob } from './exports.jobs.ts';
import { insertExport } from './exports.repository.ts';
import type { ExportRow } from './exports.repository.ts';
import type { createExportBody } from './exports.schemas.ts';
import { countArchive } from './count-archive.ts';
import { chosenInvoices } from './chosen-invoices.ts';
import { assertMayRead } from './may-read-kind.ts';

type Body = z.infer<typeof createExportBody>;

/** A ZIP without the 64-bit extension, which not every program opens, holds 65,535 entries. */
const FILES_MAX = 25_000;
const ROWS_MAX = 50_000;

/** Asks for a file. Who makes one must be allowed to read what goes in. @throws `permission_denied`, `export_too_large` */
export async function createExport(ctx: Context, body: Body, language: 'es' | 'en'): Promise<ExportRow> {
  assertMayRead(ctx, body.kind);
  const id = newUuid();
  return ctx.db.withTenant(ctx.tenantId, async (tx) => {
    const { total, formats } = await sizeOf(tx, ctx, body);
    const row = await insertExport(tx, {
      tenantId: ctx.tenantId,
      id,
      kind: body.kind,
      state: 'queued',
      request: { ...body, formats, language },
      total,
      createdBy: ctx.actor.id,
    });
    await audit(tx, ctx, {
      action: 'export.requested',
      object: encodeId('exp', id),
      data: { kind: body.kind, total, filters: body.filters ?? {}, picked: body.ids?.length ?? 0 },
    });
    await enqueue(tx, ctx, makeExportJob, { exportId: id }, { id });
    return row;
  });
}

/** How much it is, and in which forms. Whoever leaves takes everything, however much: then without PDFs, which take hours. */
async function sizeOf(tx: Tx, ctx: Context, body: Body): Promise<{ total: number; formats: Body['formats'] }> {
  if (body.kind === 'tenant_data') {
    const documents = await count(tx, ctx, body, FILES_MAX + 1);
    const total = await countArchive(tx, ctx);
    return { total, formats: documents > FILES_MAX ? ['xml'] : body.formats };
  }
  const max = body.kind === 'invoice_files' ? FILES_MAX : ROWS_MAX;
  const total = await count(tx, ctx, body, max + 1);
  if (total > max) throw ExportTooLarge();
  return { total, formats: body.formats };
}

async function count(tx: Tx, ctx: Context, body: Body, max: number): Promise<number> {
  if (body.kind === 'customer_list') return countCustomers(tx, ctx.tenantId, { search: body.filters?.q }, max);
  if (body.kind === 'product_list') return countProducts(tx, ctx.tenantId, { search: body.filters?.q }, max);
  const groups = await sumInvoices(tx, ctx.tenantId, await chosenInvoices(tx, ctx, body), max);
  return groups.reduce((all, group) => all + group.count, 0);
}
