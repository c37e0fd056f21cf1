import type { Context } from '../../platform/context/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { encodeId } from '../../platform/ids/index.ts';
import { listCustomers } from '../customers/index.ts';
import { lookForInvoices } from '../invoices/index.ts';
import { listProducts } from '../products/index.ts';
import { rankResults } from './rank-results.ts';
import type { Candidate } from './rank-results.ts';
import type { SearchResult } from './search.schemas.ts';

/** Rows of each kind that are ranked: more than are shown, so that the best of them are. */
const CANDIDATES = 20;

const BLANK = { object: 'search_result', amount: null, currency: null, state: null } as const;

/** Looks in everything the caller may read. */
export async function searchEverything(ctx: Context, text: string): Promise<SearchResult[]> {
  const may = (permission: 'invoices:read' | 'customers:read' | 'products:read') => ctx.permissions.has(permission);
  const found = await ctx.db.withTenant(ctx.tenantId, async (tx) => [
    ...(may('invoices:read') ? await invoicesBy(tx, ctx, text) : []),
    ...(may('customers:read') ? await customersBy(tx, ctx, text) : []),
    ...(may('products:read') ? await productsBy(tx, ctx, text) : []),
  ]);
  return rankResults(text, found);
}

async function invoicesBy(tx: Tx, ctx: Context, text: string): Promise<Candidate[]> {
  const rows = await lookForInvoices(tx, ctx.tenantId, text, CANDIDATES);
  return rows.map((row) => {
    const folio = [row.serie, row.folio].filter(Boolean).join('-');
    const identifiers = [folio, row.folio, row.uuid, row.externalId].flatMap((name) => name ?? []);
    return {
      identifiers,
      result: {
        ...BLANK,
        kind: 'invoice',
        id: encodeId('inv', row.id),
        name: row.folio === null ? '' : folio,
        detail: row.receiverName,
        amount: row.total,
        currency: row.currency,
        state: row.state,
      },
    };
  });
}

async function customersBy(tx: Tx, ctx: Context, text: string): Promise<Candidate[]> {
  const rows = await listCustomers(tx, ctx.tenantId, { search: text }, { sort: '-created_at', limit: CANDIDATES });
  return rows.map((row) => ({
    identifiers: [row.rfc, ...(row.email === null ? [] : [row.email])],
    result: { ...BLANK, kind: 'customer', id: encodeId('cus', row.id), name: row.legalName, detail: row.rfc },
  }));
}

async function productsBy(tx: Tx, ctx: Context, text: string): Promise<Candidate[]> {
  const rows = await listProducts(tx, ctx.tenantId, { search: text }, { sort: '-created_at', limit: CANDIDATES });
  return rows.map((row) => ({
    identifiers: row.sku === null ? [] : [row.sku],
    result: {
      ...BLANK,
      kind: 'product',
      id: encodeId('prd', row.id),
      name: row.description,
      detail: row.sku ?? row.claveProdServ,
      amount: row.unitPrice,
      currency: row.unitPrice === null ? null : 'MXN',
    },
  }));
}
