import type { z } from 'zod';

import { audit } from '../../platform/audit/index.ts';
import type { Context } from '../../platform/context/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { BlobNotFound, tenantKey } from '../../platform/files/index.ts';
import type { Answer } from '../../platform/http/index.ts';
import { decodeId } from '../../platform/ids/index.ts';
import { page } from '../../platform/pagination/index.ts';
import { ExportExpired, ExportNotReady } from './exports.errors.ts';
import { presentExport } from './exports.presenter.ts';
import { findExport, listExports } from './exports.repository.ts';
import type { ExportRow } from './exports.repository.ts';
import type { listExportsQuery } from './exports.schemas.ts';
import { assertMayRead } from './may-read-kind.ts';

const LIST = 'exports';

/** A page of exports, newest first. */
export async function readExports(ctx: Context, { cursor, limit }: z.infer<typeof listExportsQuery>) {
  const after = cursor === undefined ? undefined : ctx.services.cursors.decode(LIST, cursor);
  const rows = await ctx.db.withTenant(ctx.tenantId, (tx) => listExports(tx, ctx.tenantId, limit, after));
  return page({
    rows,
    limit,
    list: LIST,
    codec: ctx.services.cursors,
    keysetOf: (row) => ({ at: row.at, id: row.id }),
    present: (row) => presentExport(row, ctx.livemode),
  });
}

/** One export. @throws `not_found` */
export async function readExport(ctx: Context, wireId: string): Promise<ExportRow> {
  const id = decodeId('exp', wireId);
  const row =
    id === undefined ? undefined : await ctx.db.withTenant(ctx.tenantId, (tx) => findExport(tx, ctx.tenantId, id));
  if (!row) throw NotFound();
  return row;
}

/** The file, as it lies in the store; taking it is an entry of the audit log. @throws `export_not_ready`, `export_expired` */
export async function exportFile(ctx: Context, wireId: string): Promise<Answer> {
  const row = await readExport(ctx, wireId);
  assertMayRead(ctx, row.kind);
  if (row.state === 'expired') throw ExportExpired();
  const { fileSha256, fileName, fileSize } = row;
  if (row.state !== 'ready' || fileSha256 === null || fileName === null || fileSize === null) throw ExportNotReady();
  const stream = await ctx.services.files.openRead(tenantKey(ctx.tenantId, fileSha256)).catch((error: unknown) => {
    throw error instanceof BlobNotFound ? ExportExpired({ cause: error }) : error;
  });
  await ctx.db.withTenant(ctx.tenantId, (tx) => audit(tx, ctx, { action: 'export.downloaded', object: wireId }));
  const contentType = fileName.endsWith('.zip') ? 'application/zip' : 'text/csv; charset=utf-8';
  return { status: 200, file: { stream, size: fileSize, contentType, name: fileName } };
}
