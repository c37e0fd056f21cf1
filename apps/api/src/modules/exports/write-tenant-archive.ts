import type { JobContext } from '../../platform/jobs/index.ts';
import type { Showing } from '../../platform/db/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { stampedFiles, walkInvoices } from '../invoices/index.ts';
import { companyIdOf, documentLook, findTenant } from '../tenants/index.ts';
import type { TenantRow } from '../tenants/index.ts';
import { ARCHIVE_PARTS } from './archive-parts.ts';
import type { ArchivePart } from './archive-parts.ts';
import { VERIFY_AUDIT_PROGRAM, archiveReadme } from './archive-readme.ts';
import type { ExportRequest } from './exports.schemas.ts';
import { documentFileName } from './file-names.ts';
import { openArchive } from './open-archive.ts';
import type { Archive } from './open-archive.ts';
import type { Spool } from './spool.ts';
import type { Progress } from './track-progress.ts';

/** Another run took over; this one has nothing more to say. */
class TakenOver extends Error {}

/** Everything a company has, as one ZIP: rows page by page, documents one at a time, whatever their number. */
export async function writeTenantArchive(
  ctx: JobContext,
  request: ExportRequest,
  spool: Spool,
  progress: Progress,
): Promise<boolean> {
  const { formats = ['xml', 'pdf'] } = request;
  const tenant = await ctx.db.withTenant(ctx.tenantId, (tx) => findTenant(tx, ctx.tenantId));
  if (!tenant) throw NotFound();
  const now = ctx.clock();
  const archive = await openArchive(spool, now);
  const facts = {
    company: tenant.legalName,
    rfc: tenant.rfc,
    livemode: ctx.livemode,
    day: now.toISOString().slice(0, 10),
  };
  await archive.text('LEEME.txt', archiveReadme({ ...facts, hasPdf: formats.includes('pdf') }, ARCHIVE_PARTS));
  await archive.text('verificar-bitacora.mjs', VERIFY_AUDIT_PROGRAM);
  try {
    for (const part of ARCHIVE_PARTS)
      await archive.rows(
        part.file,
        rowsOf(ctx, part, tenant, { livemode: ctx.livemode, language: request.language, now }, progress),
      );
    await addLogo(ctx, archive, tenant);
    await addDocuments(ctx, archive, formats, progress);
  } catch (error) {
    if (error instanceof TakenOver) return false;
    throw error;
  }
  await archive.end(facts);
  return true;
}

async function* rowsOf(
  ctx: JobContext,
  part: ArchivePart,
  tenant: TenantRow,
  showing: Showing,
  progress: Progress,
): AsyncGenerator<object> {
  const tenantId = part.standsLive ? companyIdOf(tenant) : ctx.tenantId;
  for await (const row of part.whole.objects(ctx.db, tenantId, showing)) {
    if (!(await progress.next())) throw new TakenOver();
    yield row;
  }
}

async function addLogo(ctx: JobContext, archive: Archive, tenant: TenantRow): Promise<void> {
  const { logo } = (await documentLook(ctx, tenant)).brand;
  if (!logo) return;
  // PNG begins with 0x89; the only other kind that is taken is JPEG.
  await archive.file(`logo.${logo[0] === 0x89 ? 'png' : 'jpg'}`, logo, tenant.updatedAt);
}

async function addDocuments(
  ctx: JobContext,
  archive: Archive,
  formats: readonly ('xml' | 'pdf')[],
  progress: Progress,
): Promise<void> {
  for await (const row of walkInvoices(ctx, () => Promise.resolve({}), '-fecha')) {
    if (row.uuid === null) continue;
    const [year, month] = (row.fecha ?? '').split('-');
    const name = `documentos/${year}/${month}/${documentFileName(row)}`;
    for (const { kind, bytes } of await stampedFiles(ctx, row.id, formats))
      await archive.document(`${name}.${kind}`, bytes, row.stampedAt ?? row.createdAt);
    if (!(await progress.next())) throw new TakenOver();
  }
}
