import { date, integer, numeric, primaryKey, text } from 'drizzle-orm/pg-core';

import { app, tenantIdColumn } from '../../platform/db/schema-kit.ts';

/**
 * What a tenant issued per civil day of `Fecha`, so that a month is read in a few rows however many invoices it has.
 * Written by a trigger in the transaction that changes an invoice's state (`hand/41-invoice-figures.sql`), by nobody else.
 */
export const invoiceDays = app.table(
  'invoice_days',
  {
    tenantId: tenantIdColumn(),
    /** Day that `Fecha` says, at the place of issue: the day SAT and the accountant count. */
    day: date('day').notNull(),
    type: text('type').notNull(),
    currency: text('currency').notNull(),
    /** Documents in force: stamped, also while their cancellation is asked for. */
    documents: integer('documents').notNull(),
    total: numeric('total').notNull(),
    transferred: numeric('transferred').notNull(),
    withheld: numeric('withheld').notNull(),
    /** Total in pesos at each document's own exchange rate, unrounded; documents without a rate add nothing. */
    totalMxn: numeric('total_mxn').notNull(),
    /** Documents in force whose value in pesos is not known. */
    unrated: integer('unrated').notNull(),
    canceled: integer('canceled').notNull(),
    canceledTotal: numeric('canceled_total').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.day, t.type, t.currency] })],
);

/** What each receiver was billed per month and currency; kept like `invoice_days`. */
export const invoiceReceiverMonths = app.table(
  'invoice_receiver_months',
  {
    tenantId: tenantIdColumn(),
    /** First day of the month. */
    month: date('month').notNull(),
    currency: text('currency').notNull(),
    /** The RFC; foreigners share one, so theirs is followed by their name. */
    receiver: text('receiver').notNull(),
    receiverRfc: text('receiver_rfc').notNull(),
    /** As written on the latest document. */
    receiverName: text('receiver_name').notNull(),
    /** Invoices in force by day of the month, 31 numbers: who was billed up to a day is exact after a cancellation too. */
    invoicesByDay: integer('invoices_by_day').array().notNull(),
    invoices: integer('invoices').notNull(),
    /** Invoices less credit notes. */
    total: numeric('total').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.month, t.currency, t.receiver] })],
);
