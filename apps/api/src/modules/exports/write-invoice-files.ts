import type { JobContext } from '../../platform/jobs/index.ts';
import { stampedFiles, walkInvoices } from '../invoices/index.ts';
import { chosenInvoices } from './chosen-invoices.ts';
import type { ExportRequest } from './exports.schemas.ts';
import { documentFileName } from './file-names.ts';
import type { Spool } from './spool.ts';
import type { Progress } from './track-progress.ts';
import { zipInto } from './zip-spool.ts';

/** A ZIP of XML and PDF, one document in memory at a time. */
export async function writeInvoiceFiles(
  ctx: JobContext,
  request: ExportRequest,
  spool: Spool,
  progress: Progress,
): Promise<boolean> {
  const { formats = ['xml', 'pdf'], sort = '-fecha' } = request;
  const zip = await zipInto(spool);
  const walk = walkInvoices(ctx, (tx) => chosenInvoices(tx, ctx, request), sort);
  for await (const row of walk) {
    if (row.uuid !== null) {
      const files = await stampedFiles(ctx, row.id, formats);
      const mtime = row.stampedAt ?? row.createdAt;
      for (const { kind, bytes } of files)
        await zip.add({ name: `${documentFileName(row)}.${kind}`, bytes, mtime, isPacked: kind === 'pdf' });
    }
    if (!(await progress.next(row.uuid === null))) return false;
  }
  await zip.end();
  return true;
}
