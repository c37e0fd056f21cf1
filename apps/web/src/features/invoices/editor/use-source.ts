import type { CreateInvoice, Invoice } from '@kita/api-client';
import { useQuery } from '@tanstack/react-query';

import { useApi } from '../../../lib/api/api-context.tsx';
import type { Fetcher } from '../../../lib/api/create-api.ts';
import { noReceiver, receiverOf } from './editor-values.ts';
import type { EditorValues, Receiver } from './editor-values.ts';
import { fitsForm, valuesOfRequest } from './request-values.ts';
import { valuesOfInvoice } from './values-of-invoice.ts';

export interface Source {
  readonly invoice: Invoice;
  readonly values: EditorValues;
}

/** A stored document in the form. Read once for each editor: what somebody types is never replaced below their hands. */
export function useSource(id: string | undefined) {
  const { request } = useApi();
  return useQuery({
    queryKey: ['editor-source', id],
    queryFn: () => readSource(request, id ?? ''),
    enabled: id !== undefined,
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}

async function readSource(api: Fetcher, id: string): Promise<Source> {
  const path = { id };
  const [invoice, asked] = await Promise.all([
    api.GET('/v1/invoices/{id}', { params: { path } }).then(answerOf),
    api.GET('/v1/invoices/{id}/request', { params: { path } }).then(answerOf),
  ]);
  const request = asCreateInvoice(asked.request);
  if (!fitsForm(request)) return { invoice, values: valuesOfInvoice(invoice, restOf(request)) };
  return { invoice, values: valuesOfRequest(request, await receiverOfRequest(api, invoice)) };
}

/** The customer as it is now, which is what the server will take; the document's own receiver when it was written in it. */
async function receiverOfRequest(api: Fetcher, { customer, receiver }: Invoice): Promise<Receiver> {
  const { rfc, legal_name, regimen_fiscal, postal_code } = receiver;
  const written = { ...noReceiver, rfc, legal_name, regimen_fiscal, postal_code: postal_code ?? '' };
  if (customer === null) return written;
  const { data } = await api.GET('/v1/customers/{id}', { params: { path: { id: customer } } });
  return data ? receiverOf(data) : { ...written, id: customer };
}

function restOf({
  series,
  external_id,
  metadata,
  notes,
  place_of_issue,
  exportacion,
}: CreateInvoice): EditorValues['rest'] {
  return { series, external_id, metadata, notes, place_of_issue, exportacion };
}

function answerOf<T>({ data, error }: { data?: T; error?: unknown }): T {
  if (data === undefined) throw error;
  return data;
}

/** The API keeps a request only after its schema accepted it, and gives it back as it was. */
function asCreateInvoice(request: object): CreateInvoice {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- said above
  return request as CreateInvoice;
}
