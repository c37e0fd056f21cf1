import type { Tx } from '../../platform/db/index.ts';
import { findNamed, listInvoices } from './invoice-search.repository.ts';
import type { ListedInvoice } from './invoice-search.repository.ts';
import { readSearch } from './read-search.ts';

/** Invoices a text may mean: those it names by folio or UUID first, then by words, newest first. */
export async function lookForInvoices(tx: Tx, tenantId: string, text: string, limit: number): Promise<ListedInvoice[]> {
  const search = readSearch(text);
  const named = await findNamed(tx, tenantId, search, limit);
  return [...named, ...(await listInvoices(tx, tenantId, { search }, { sort: '-fecha', limit }))];
}
