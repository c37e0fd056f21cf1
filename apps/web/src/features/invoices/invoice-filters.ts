export const invoiceStates = [
  'draft',
  'sealed',
  'sending',
  'stamped',
  'rejected',
  'unknown',
  'needs_attention',
  'cancel_requested',
  'canceled',
] as const;

export type InvoiceState = (typeof invoiceStates)[number];

/** What the list shows, as it stands in the address. */
export interface InvoiceFilters {
  readonly state?: InvoiceState;
  readonly type?: 'I' | 'E';
  readonly rfc?: string;
  readonly folio?: string;
  readonly from?: string;
  readonly to?: string;
}

/** Reads filters from an address somebody may have typed: what makes no sense is left out. */
export function readInvoiceFilters(search: Record<string, unknown>): InvoiceFilters {
  const text = (name: string): string => {
    const value = search[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  };
  const state = invoiceStates.find((name) => name === search['state']);
  const type = (['I', 'E'] as const).find((name) => name === search['type']);
  const day = (name: string): string | undefined => (/^\d{4}-\d{2}-\d{2}$/.test(text(name)) ? text(name) : undefined);
  const from = day('from');
  const to = day('to');
  const rfc = text('rfc').toUpperCase();
  const folio = text('folio');
  return {
    ...(state && { state }),
    ...(type && { type }),
    ...(/^[A-Z&Ñ]{3,4}\d{6}[A-Z\d]{3}$/.test(rfc) && { rfc }),
    ...(/^\d{1,40}$/.test(folio) && { folio }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
}

/** The filters as the API takes them. A day ends when the next begins, in the zone of the reader. */
export function toQuery({ rfc, from, to, ...rest }: InvoiceFilters) {
  return {
    ...rest,
    ...(rfc !== undefined && { receiver_rfc: rfc }),
    ...(from !== undefined && { created_from: new Date(`${from}T00:00:00`).toISOString() }),
    ...(to !== undefined && { created_to: new Date(`${to}T23:59:59.999`).toISOString() }),
  };
}
