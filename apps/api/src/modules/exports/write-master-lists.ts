import type { JobContext } from '../../platform/jobs/index.ts';
import { listCustomers } from '../customers/index.ts';
import { listProducts } from '../products/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import type { Keyset } from '../../platform/pagination/index.ts';
import { csvInto } from './csv-spool.ts';
import { columnTitle } from './export-texts.ts';
import type { ExportRequest } from './exports.schemas.ts';
import type { Spool } from './spool.ts';
import type { Progress } from './track-progress.ts';

const AT_ONCE = 200;

interface Slice {
  readonly sort: 'name';
  readonly limit: number;
  readonly after?: Keyset | undefined;
}

interface List<Row> {
  readonly titles: readonly Parameters<typeof columnTitle>[0][];
  readonly read: (tx: Tx, tenantId: string, search: string | undefined, slice: Slice) => Promise<Row[]>;
  readonly cells: (row: Row) => readonly string[];
}

export const writeCustomerList = listWriter({
  titles: ['name', 'rfc', 'regime', 'postal_code', 'uso_cfdi', 'email', 'phone', 'external_id'],
  read: (tx, tenantId, search, slice) => listCustomers(tx, tenantId, { search }, slice),
  cells: (row) => [
    row.legalName,
    row.rfc,
    row.regimenFiscal,
    row.postalCode,
    row.usoCfdi ?? '',
    row.email ?? '',
    row.phone ?? '',
    row.externalId ?? '',
  ],
});

export const writeProductList = listWriter({
  titles: ['description', 'sku', 'sat_key', 'unit_key', 'price', 'external_id'],
  read: (tx, tenantId, search, slice) => listProducts(tx, tenantId, { search }, slice),
  cells: (row) => [
    row.description,
    row.sku ?? '',
    row.claveProdServ,
    row.claveUnidad,
    row.unitPrice ?? '',
    row.externalId ?? '',
  ],
});

/** Writes a list by name, page by page. */
function listWriter<Row extends Keyset>({ titles, read, cells }: List<Row>) {
  return async (ctx: JobContext, request: ExportRequest, spool: Spool, progress: Progress): Promise<boolean> => {
    const line = await csvInto(
      spool,
      titles.map((name) => columnTitle(name, request.language)),
    );
    let after: Keyset | undefined;
    do {
      const slice: Slice = { sort: 'name', limit: AT_ONCE, after };
      const rows = await ctx.db.withTenant(ctx.tenantId, (tx) => read(tx, ctx.tenantId, request.filters?.q, slice));
      const shown = rows.slice(0, AT_ONCE);
      for (const row of shown) {
        await line(cells(row));
        if (!(await progress.next())) return false;
      }
      after = rows.length > AT_ONCE ? shown.at(-1) : undefined;
    } while (after !== undefined);
    return true;
  };
}
