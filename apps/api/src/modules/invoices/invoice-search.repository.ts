import { and, eq, getTableColumns, gte, inArray, lt, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';

import type { Tx } from '../../platform/db/index.ts';
import { byCreation, ordering } from '../../platform/pagination/index.ts';
import type { Keyset, Ordering } from '../../platform/pagination/index.ts';
import type { InvoiceSort } from './invoice-filters.schemas.ts';
import type { InvoiceRow } from './invoices.repository.ts';
import type { InvoiceState } from './invoices.states.ts';
import { invoices } from './invoices.tables.ts';
import type { InvoiceSearch } from './read-search.ts';

/** Every filter an invoice can be looked for by; all of those given must hold. */
export interface InvoiceFilters {
  readonly search?: InvoiceSearch | undefined;
  readonly states?: readonly InvoiceState[] | undefined;
  readonly type?: 'I' | 'E' | undefined;
  readonly customerId?: string | undefined;
  readonly receiverRfc?: string | undefined;
  readonly seriesId?: string | undefined;
  readonly folio?: string | undefined;
  readonly uuid?: string | undefined;
  readonly externalId?: string | undefined;
  readonly currency?: string | undefined;
  readonly metodoPago?: 'PUE' | 'PPD' | undefined;
  readonly formaPago?: string | undefined;
  /** Days, both included. */
  readonly datedFrom?: string | undefined;
  readonly datedTo?: string | undefined;
  readonly totalMin?: string | undefined;
  readonly totalMax?: string | undefined;
  readonly createdFrom?: Date | undefined;
  readonly createdTo?: Date | undefined;
  /** Only these, as a person picked them. */
  readonly ids?: readonly string[] | undefined;
}

export type ListedInvoice = Omit<InvoiceRow, 'comprobante' | 'request'> & { readonly at: string };

export interface Slice {
  readonly sort: InvoiceSort;
  readonly limit: number;
  readonly after?: Keyset | undefined;
}

/** Those the text names by folio or by the beginning of their UUID, newest first. */
export async function findNamed(tx: Tx, tenantId: string, search: InvoiceSearch, limit: number) {
  const ways = identifiers(search);
  if (ways.length === 0) return [];
  const named = sql`(${sql.join(ways, sql` or `)})`;
  return rowsOf(tx, [eq(invoices.tenantId, tenantId), named], { sort: '-fecha', limit });
}

/** Rows of the order that are looked through before an index is asked: a common word fills a page from them at once. */
const NEAR = 2000;
/** Above this a search is so common that walking the order finds a page sooner than its ids do. */
const FOUND_MAX = 10_000;

// The two large columns stay where they are: a page of a hundred would read megabytes for nothing.
const { comprobante: _comprobante, request: _request, ...listedColumns } = getTableColumns(invoices);

const text = (value: string) => sql`${value}::text`;

/**
 * What lists are sorted by; the columns are those of `42-invoice-search.sql`. Named with their table: a bare name in ORDER BY
 * would mean the text that `at` puts out.
 */
const ORDERS = {
  created_at: byCreation,
  fecha: { value: sql`invoices.dated`, at: sql<string>`invoices.dated`, read: text },
  total: {
    value: sql`invoices.total_mills`,
    at: sql<string>`invoices.total_mills::text`,
    read: (value: string) => sql`${value}::bigint`,
  },
  folio: { value: sql`invoices.folio_key`, at: sql<string>`invoices.folio_key`, read: text },
} as const;

/** A page and one row more, in the order asked for, keyset paged on (sort value, id). */
export async function listInvoices(
  tx: Tx,
  tenantId: string,
  filters: InvoiceFilters,
  slice: Slice,
): Promise<ListedInvoice[]> {
  const conditions = [...conditionsOf(tenantId, filters), orderOf(slice.sort).after(slice.after)];
  const { search } = filters;
  if (search === undefined) return rowsOf(tx, conditions, slice);
  const near = await nearIds(tx, conditions, search, slice);
  if (near.length > slice.limit) return rowsOf(tx, [eq(invoices.tenantId, tenantId), isOneOf(near)], slice);
  return rowsOf(tx, [...conditions, await narrowed(tx, search)], slice);
}

async function rowsOf(tx: Tx, conditions: readonly Condition[], slice: Slice): Promise<ListedInvoice[]> {
  const { at: position, orderBy } = orderOf(slice.sort);
  const rows = await tx
    .select({ row: listedColumns, at: position })
    .from(invoices)
    .where(and(...conditions))
    .orderBy(...orderBy)
    .limit(slice.limit + 1);
  return rows.map(({ row, at }) => ({ ...row, at }));
}

async function nearIds(
  tx: Tx,
  conditions: readonly Condition[],
  search: InvoiceSearch,
  slice: Slice,
): Promise<string[]> {
  const near = sql`select id, words, folio, serie, uuid from ${invoices} where ${and(...conditions)}
                   order by ${sql.join([...orderOf(slice.sort).orderBy], sql`, `)} limit ${NEAR}`;
  const { rows } = await tx.execute<{ id: string }>(
    sql`select id from (${near}) near where ${matches(search)} limit ${slice.limit + 1}`,
  );
  return rows.map(({ id }) => id);
}

export interface SummaryGroup {
  readonly currency: string;
  readonly type: 'I' | 'E';
  readonly state: InvoiceState;
  readonly count: number;
  readonly total: string;
}

/** Counts and sums of what the filters leave, over at most `max` documents in no order. */
export async function sumInvoices(
  tx: Tx,
  tenantId: string,
  filters: InvoiceFilters,
  max: number,
): Promise<SummaryGroup[]> {
  const { search } = filters;
  const conditions = [...conditionsOf(tenantId, filters), search && (await narrowed(tx, search))];
  const counted = tx
    .select({ currency: invoices.currency, type: invoices.type, state: invoices.state, total: invoices.total })
    .from(invoices)
    .where(and(...conditions))
    .limit(max)
    .as('counted');
  return tx
    .select({
      currency: counted.currency,
      type: counted.type,
      state: counted.state,
      count: sql<number>`count(*)::int`,
      total: sql<string>`sum(${counted.total})::text`,
    })
    .from(counted)
    .groupBy(counted.currency, counted.type, counted.state);
}

type Condition = SQL | undefined;

/** The search as a condition: ids from its indexes, or a comparison of every row where it is too common for that. */
async function narrowed(tx: Tx, search: InvoiceSearch): Promise<SQL> {
  const { words, folio, uuidBeginning } = search;
  const { rows } = await tx.execute<{ id: string }>(
    sql`select app.search_invoices(${words}, ${folio?.series ?? null}, ${folio?.number ?? null},
                                   ${uuidBeginning ?? null}, ${FOUND_MAX + 1}) as id`,
  );
  return rows.length > FOUND_MAX ? matches(search) : isOneOf(rows.map(({ id }) => id));
}

/** The same question as `app.search_invoices`, asked of each row. */
function matches(search: InvoiceSearch): SQL {
  const ways = [sql`words like all (app.like_patterns(${search.words}))`, ...identifiers(search)];
  return sql`(${sql.join(ways, sql` or `)})`;
}

function identifiers({ folio, uuidBeginning }: InvoiceSearch): SQL[] {
  const inSeries = folio?.series === undefined ? sql`` : sql` and upper(serie) = ${folio.series}`;
  return [
    ...(folio === undefined ? [] : [sql`(folio = ${folio.number}${inSeries})`]),
    ...(uuidBeginning === undefined
      ? []
      : [sql`(uuid collate "C" >= ${uuidBeginning} and uuid collate "C" < ${`${uuidBeginning}G`})`]),
  ];
}

function isOneOf(ids: readonly string[]): SQL {
  return sql`${invoices.id} = any(${`{${ids.join(',')}}`}::uuid[])`;
}

const mills = (amount: string): SQL => sql`least(round(${amount}::numeric * 1000), 9000000000000000000)::bigint`;

function conditionsOf(tenantId: string, filters: InvoiceFilters): Condition[] {
  const { states, ids } = filters;
  return [
    eq(invoices.tenantId, tenantId),
    states && (states.length === 1 ? sql`${invoices.state} = ${states[0]}` : inArray(invoices.state, [...states])),
    when(filters.type, (type) => eq(invoices.type, type)),
    when(filters.customerId, (id) => eq(invoices.customerId, id)),
    when(filters.receiverRfc, (rfc) => eq(invoices.receiverRfc, rfc)),
    when(filters.seriesId, (id) => eq(invoices.seriesId, id)),
    when(filters.folio, (folio) => eq(invoices.folio, folio)),
    when(filters.uuid, (uuid) => eq(invoices.uuid, uuid)),
    when(filters.externalId, (id) => eq(invoices.externalId, id)),
    when(filters.currency, (currency) => eq(invoices.currency, currency)),
    when(filters.metodoPago, (method) => sql`metodo_pago = ${method}`),
    when(filters.formaPago, (form) => sql`forma_pago = ${form}`),
    when(filters.datedFrom, (day) => sql`dated >= ${day}::text`),
    // No time of day sorts after this: the whole of the last day counts.
    when(filters.datedTo, (day) => sql`dated < ${`${day}T99`}::text`),
    when(filters.totalMin, (total) => sql`total_mills >= ${mills(total)}`),
    when(filters.totalMax, (total) => sql`total_mills <= ${mills(total)}`),
    when(filters.createdFrom, (instant) => gte(invoices.createdAt, instant)),
    when(filters.createdTo, (instant) => lt(invoices.createdAt, instant)),
    ids && isOneOf(ids),
  ];
}

function when<T>(value: T | undefined, condition: (value: T) => SQL): Condition {
  return value === undefined ? undefined : condition(value);
}

const ORDER_OF = {
  created_at: 'created_at',
  '-created_at': 'created_at',
  fecha: 'fecha',
  '-fecha': 'fecha',
  total: 'total',
  '-total': 'total',
  folio: 'folio',
  '-folio': 'folio',
} as const satisfies Record<InvoiceSort, keyof typeof ORDERS>;

function orderOf(sort: InvoiceSort): Ordering {
  return ordering(sort, ORDERS[ORDER_OF[sort]]);
}
