import { and, between, eq, inArray, sql } from 'drizzle-orm';

import type { Tx } from '../../platform/db/index.ts';
import { invoiceDays } from './invoice-figures.tables.ts';
import type { InvoiceState } from './invoices.states.ts';
import { invoices } from './invoices.tables.ts';

export type InvoiceDayRow = typeof invoiceDays.$inferSelect;

/** Sums of every day from one to another, both included: a row per day, type and currency. */
export function readInvoiceDays(tx: Tx, tenantId: string, from: string, to: string): Promise<InvoiceDayRow[]> {
  return tx
    .select()
    .from(invoiceDays)
    .where(and(eq(invoiceDays.tenantId, tenantId), between(invoiceDays.day, from, to)));
}

/** Whether anything was ever stamped. */
export async function hasIssued(tx: Tx, tenantId: string): Promise<boolean> {
  const rows = await tx
    .select({ day: invoiceDays.day })
    .from(invoiceDays)
    .where(eq(invoiceDays.tenantId, tenantId))
    .limit(1);
  return rows.length > 0;
}

export interface BilledReceivers {
  readonly whole: number;
  /** Billed from the first of the month to the day asked for. */
  readonly toDay: number;
}

/** How many different receivers were billed in a month, and until one of its days. */
export async function countBilledReceivers(
  tx: Tx,
  tenantId: string,
  month: string,
  day: number,
): Promise<BilledReceivers> {
  const { rows } = await tx.execute<{ whole: number; to_day: number }>(sql`
    select count(distinct receiver)::int as whole,
           count(distinct receiver) filter (where 0 < (select sum(n) from unnest(invoices_by_day[1:${day}]) as n))::int as to_day
      from app.invoice_receiver_months
     where tenant_id = ${tenantId}::uuid and month = ${month}::date and invoices > 0`);
  return { whole: rows[0]?.whole ?? 0, toDay: rows[0]?.to_day ?? 0 };
}

export interface TopReceiver {
  readonly currency: string;
  readonly receiverRfc: string;
  readonly receiverName: string;
  readonly invoices: number;
  readonly total: string;
}

/** Those billed most in a month, so many of each currency. */
export async function readTopReceivers(tx: Tx, tenantId: string, month: string, each: number): Promise<TopReceiver[]> {
  const { rows } = await tx.execute<{
    currency: string;
    receiver_rfc: string;
    receiver_name: string;
    invoices: number;
    total: string;
  }>(sql`
    select currency, receiver_rfc, receiver_name, invoices, total
      from (select *, row_number() over (partition by currency order by total desc, receiver) as place
              from app.invoice_receiver_months
             where tenant_id = ${tenantId}::uuid and month = ${month}::date and total > 0) as placed
     where place <= ${each} order by currency, place`);
  return rows.map((row) => ({
    currency: row.currency,
    receiverRfc: row.receiver_rfc,
    receiverName: row.receiver_name,
    invoices: row.invoices,
    total: row.total,
  }));
}

/** States of documents that are still on their way, or stopped before they got there. */
export const OPEN_STATES = ['draft', 'sealed', 'sending', 'unknown', 'rejected', 'needs_attention', 'cancel_requested'] as const satisfies readonly InvoiceState[]; // prettier-ignore

export interface OpenGroup {
  readonly state: (typeof OPEN_STATES)[number];
  readonly currency: string;
  /** Why sealed ones wait: a code such as `out_of_credits`. */
  readonly waiting: string | null;
  readonly documents: number;
  readonly total: string;
  /** Made before the instant asked for. */
  readonly old: number;
  /** One of them, the oldest. */
  readonly oldestId: string;
  readonly oldestAt: Date;
}

/** What is open now, whenever it was made, by state, currency and reason to wait. Credit notes count as they are. */
export async function readOpenInvoices(tx: Tx, tenantId: string, oldBefore: Date): Promise<OpenGroup[]> {
  const reason = sql<string | null>`case when ${invoices.state} = 'sealed' then ${invoices.waiting} ->> 'code' end`;
  const rows = await tx
    .select({
      state: invoices.state,
      currency: invoices.currency,
      waiting: reason,
      documents: sql<number>`count(*)::int`,
      total: sql<string>`sum(case ${invoices.type} when 'E' then -${invoices.total} else ${invoices.total} end)`,
      old: sql<number>`count(*) filter (where ${invoices.createdAt} < ${oldBefore.toISOString()}::timestamptz)::int`,
      oldestId: sql<string>`min(${invoices.id}::text)`,
      oldestAt: sql<string>`min(${invoices.createdAt})`,
    })
    .from(invoices)
    .where(and(eq(invoices.tenantId, tenantId), inArray(invoices.state, [...OPEN_STATES])))
    .groupBy(sql`1, 2, 3`);
  return rows.map((row) => ({ ...row, state: openState(row.state), oldestAt: new Date(row.oldestAt) }));
}

/** The query asks for open states alone. */
function openState(state: InvoiceState): OpenGroup['state'] {
  const open = OPEN_STATES.find((one) => one === state);
  if (open === undefined) throw new Error(`${state} is not open`);
  return open;
}
