import type { JobContext } from '../../platform/jobs/index.ts';
import { walkInvoices } from '../invoices/index.ts';
import type { ListedInvoice } from '../invoices/index.ts';
import { chosenInvoices } from './chosen-invoices.ts';
import { csvInto } from './csv-spool.ts';
import { INVOICE_COLUMNS } from './exports.schemas.ts';
import type { ExportRequest } from './exports.schemas.ts';
import { columnTitle, stateName, typeName } from './export-texts.ts';
import type { Spool } from './spool.ts';
import type { Progress } from './track-progress.ts';

type ColumnName = (typeof INVOICE_COLUMNS)[number];
type Cell = (row: ListedInvoice, language: 'es' | 'en') => string;

const CELLS: Readonly<Record<ColumnName, Cell>> = {
  folio: ({ serie, folio }) => (folio === null ? '' : [serie, folio].filter(Boolean).join('-')),
  receiver: ({ receiverName }) => receiverName,
  rfc: ({ receiverRfc }) => receiverRfc,
  date: ({ fecha, createdAt }) => (fecha ?? createdAt.toISOString()).slice(0, 10),
  state: ({ state }, language) => stateName(state, language),
  type: ({ type }, language) => typeName(type, language),
  currency: ({ currency }) => currency,
  // As in the app: credit notes take away, so that the column adds up to what is shown above the list.
  total: ({ total, type }) => (type === 'E' ? `-${total}` : total),
  uuid: ({ uuid }) => uuid ?? '',
  external_id: ({ externalId }) => externalId ?? '',
  stamped_at: ({ stampedAt }) => stampedAt?.toISOString() ?? '',
};

/** The list as it is seen: its filters, its order, its columns. */
export async function writeInvoiceList(
  ctx: JobContext,
  request: ExportRequest,
  spool: Spool,
  progress: Progress,
): Promise<boolean> {
  const { columns = INVOICE_COLUMNS, sort = '-fecha', language } = request;
  const line = await csvInto(
    spool,
    columns.map((name) => columnTitle(name, language)),
  );
  for await (const row of walkInvoices(ctx, (tx) => chosenInvoices(tx, ctx, request), sort)) {
    await line(columns.map((name) => CELLS[name](row, language)));
    if (!(await progress.next())) return false;
  }
  return true;
}
