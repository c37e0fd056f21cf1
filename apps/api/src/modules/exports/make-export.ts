import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { audit } from '../../platform/audit/index.ts';
import { tenantKey } from '../../platform/files/index.ts';
import { encodeId } from '../../platform/ids/index.ts';
import type { JobContext } from '../../platform/jobs/index.ts';
import { exportEvents } from './exports.events.ts';
import { RUNS_MAX } from './exports.jobs.ts';
import { presentExport } from './exports.presenter.ts';
import { claimExport, updateClaimed } from './exports.repository.ts';
import type { ExportRow } from './exports.repository.ts';
import { openSpool } from './spool.ts';
import { trackProgress } from './track-progress.ts';
import { WRITERS } from './writers.ts';

const KEPT_MS = 7 * 86_400_000;

/** What the files are called. */
const NOUNS: Readonly<Record<ExportRow['kind'], string>> = {
  invoice_files: 'facturas',
  invoice_list: 'facturas',
  customer_list: 'clientes',
  product_list: 'productos',
  tenant_data: 'datos-de-la-empresa',
};

/** Makes the file on this machine's disk, stores it, and says so. Started anew from the beginning when a run is lost. */
export async function makeExport(ctx: JobContext, exportId: string): Promise<void> {
  const claimed = await ctx.db.withTenant(ctx.tenantId, (tx) => claimExport(tx, ctx.tenantId, exportId));
  if (!claimed) return;
  const folder = await mkdtemp(path.join(tmpdir(), 'kita-export-'));
  try {
    const spooled = await write(ctx, claimed, path.join(folder, 'file'));
    if (spooled === undefined) return;
    await finish(ctx, claimed, spooled);
  } catch (error) {
    if (ctx.job.attempt >= RUNS_MAX) await fail(ctx, claimed);
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Made {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  readonly done: number;
  readonly skipped: number;
}

/** `undefined` when another run took over. */
async function write(ctx: JobContext, claimed: ExportRow, file: string): Promise<Made | undefined> {
  const { write: writeAll, extension, contentType } = WRITERS[claimed.kind];
  const spool = await openSpool(file);
  const progress = trackProgress(ctx, claimed);
  let isWhole: boolean;
  try {
    isWhole = await writeAll(ctx, claimed.request, spool, progress);
  } finally {
    await spool.close();
  }
  if (!isWhole) return undefined;
  const { size, sha256 } = spool.sum();
  const day = ctx.clock().toISOString().slice(0, 10);
  await ctx.services.files.putFile(tenantKey(ctx.tenantId, sha256), file, { contentType });
  return { name: `${NOUNS[claimed.kind]}-${day}.${extension}`, size, sha256, ...progress.counts() };
}

async function finish(ctx: JobContext, claimed: ExportRow, made: Made): Promise<void> {
  await ctx.db.withTenant(ctx.tenantId, async (tx) => {
    const row = await updateClaimed(tx, claimed, {
      state: 'ready',
      done: made.done,
      skipped: made.skipped,
      fileName: made.name,
      fileSize: made.size,
      fileSha256: made.sha256,
      finishedAt: ctx.clock(),
      expiresAt: new Date(ctx.clock().getTime() + KEPT_MS),
    });
    if (!row) return;
    const { done, skipped, size, sha256 } = made;
    await audit(tx, ctx, {
      action: 'export.ready',
      object: encodeId('exp', row.id),
      data: { done, skipped, size, sha256 },
    });
    await exportEvents.publish(tx, ctx, 'export.ready', presentExport(row, ctx.livemode));
  });
}

async function fail(ctx: JobContext, claimed: ExportRow): Promise<void> {
  await ctx.db.withTenant(ctx.tenantId, async (tx) => {
    const row = await updateClaimed(tx, claimed, { state: 'failed', finishedAt: ctx.clock() });
    if (!row) return;
    await audit(tx, ctx, { action: 'export.failed', object: encodeId('exp', row.id) });
    await exportEvents.publish(tx, ctx, 'export.failed', presentExport(row, ctx.livemode));
  });
}
