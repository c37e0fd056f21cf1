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

export const invoiceSorts = ['-fecha', 'fecha', '-total', 'total', '-folio', 'folio'] as const;
export type InvoiceSort = (typeof invoiceSorts)[number];
export const DEFAULT_SORT: InvoiceSort = '-fecha';

/** What the list shows, as it stands in the address. */
export interface InvoiceFilters {
  readonly q?: string;
  /** One, or several with commas between them. */
  readonly state?: string;
  readonly type?: 'I' | 'E';
  readonly rfc?: string;
  readonly series?: string;
  readonly folio?: string;
  readonly currency?: string;
  readonly method?: 'PUE' | 'PPD';
  readonly from?: string;
  readonly to?: string;
  readonly min?: string;
  readonly max?: string;
}

/** The address of the list: its filters, its order, and the dialog that is open. */
export interface InvoiceSearch extends InvoiceFilters {
  readonly sort?: InvoiceSort;
  readonly dialog?: 'save-view';
}

const PATTERNS = {
  q: /^.{1,100}$/su,
  rfc: /^[A-Z&Ñ]{3,4}\d{6}[A-Z\d]{3}$/,
  series: /^.{1,25}$/u,
  folio: /^[1-9]\d{0,17}$/,
  currency: /^[A-Z]{3}$/,
  from: /^\d{4}-\d{2}-\d{2}$/,
  to: /^\d{4}-\d{2}-\d{2}$/,
  min: /^\d{1,18}(?:\.\d{1,6})?$/,
  max: /^\d{1,18}(?:\.\d{1,6})?$/,
} as const;

const UPPER: readonly string[] = ['rfc', 'currency'];

/** Reads filters from an address somebody may have typed: what makes no sense is left out. */
export function readInvoiceFilters(search: Readonly<Record<string, unknown>>): InvoiceFilters {
  const text = (name: string): string => {
    const value = search[name];
    const words = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
    return UPPER.includes(name) ? words.toUpperCase() : words;
  };
  const fitting = Object.entries(PATTERNS).flatMap(([name, pattern]) =>
    pattern.test(text(name)) ? [[name, text(name)]] : [],
  );
  const named = text('state').split(',');
  const state = invoiceStates.filter((name) => named.includes(name)).join(',');
  const type = (['I', 'E'] as const).find((name) => name === search['type']);
  const method = (['PUE', 'PPD'] as const).find((name) => name === search['method']);
  return {
    ...Object.fromEntries(fitting),
    ...(state !== '' && { state }),
    ...(type && { type }),
    ...(method && { method }),
  };
}

/** The whole address of the list. */
export function readInvoiceSearch(search: Readonly<Record<string, unknown>>): InvoiceSearch {
  const sort = invoiceSorts.find((name) => name === search['sort'] && name !== DEFAULT_SORT);
  return {
    ...readInvoiceFilters(search),
    ...(sort && { sort }),
    ...(search['dialog'] === 'save-view' && { dialog: 'save-view' }),
  };
}

/** The filters as the API takes them: the same for the list, its sum and its export. */
export function toQuery({ rfc, method, from, to, min, max, ...rest }: InvoiceFilters) {
  return {
    ...rest,
    ...(rfc !== undefined && { receiver_rfc: rfc }),
    ...(method !== undefined && { metodo_pago: method }),
    ...(from !== undefined && { fecha_from: from }),
    ...(to !== undefined && { fecha_to: to }),
    ...(min !== undefined && { total_min: min }),
    ...(max !== undefined && { total_max: max }),
  };
}

/** The same filters, whatever their order. */
export function sameSearch(a: InvoiceSearch, b: InvoiceSearch): boolean {
  return viewQuery(a) === viewQuery(b);
}

/** Filters and order as a saved view keeps them. */
export function viewQuery({ dialog: _dialog, ...search }: InvoiceSearch): string {
  const entries = Object.entries(search).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return new URLSearchParams(entries).toString();
}
