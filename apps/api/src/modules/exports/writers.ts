import type { JobContext } from '../../platform/jobs/index.ts';
import type { ExportRequest } from './exports.schemas.ts';
import type { Spool } from './spool.ts';
import type { Progress } from './track-progress.ts';
import { writeCustomerList, writeProductList } from './write-master-lists.ts';
import { writeTenantArchive } from './write-tenant-archive.ts';
import { writeInvoiceFiles } from './write-invoice-files.ts';
import { writeInvoiceList } from './write-invoice-list.ts';

interface Writer {
  readonly extension: string;
  readonly contentType: string;
  /** Writes everything; false when the run was told to stop. */
  readonly write: (ctx: JobContext, request: ExportRequest, spool: Spool, progress: Progress) => Promise<boolean>;
}

const CSV = { extension: 'csv', contentType: 'text/csv; charset=utf-8' };

/** How the file of each kind is made. */
export const WRITERS: Readonly<Record<ExportRequest['kind'], Writer>> = {
  invoice_files: { extension: 'zip', contentType: 'application/zip', write: writeInvoiceFiles },
  invoice_list: { ...CSV, write: writeInvoiceList },
  customer_list: { ...CSV, write: writeCustomerList },
  tenant_data: { extension: 'zip', contentType: 'application/zip', write: writeTenantArchive },
  product_list: { ...CSV, write: writeProductList },
};
