import type { Context } from '../../platform/context/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { publish } from '../../platform/events/index.ts';
import { presentInvoiceSummary } from './invoices.presenter.ts';
import type { InvoiceRow } from './invoices.repository.ts';

/** Every event of this module carries the invoice's summary as it is after the change; `invoice.deleted` the last one. */
export const INVOICE_EVENTS = [
  'invoice.created',
  'invoice.updated',
  'invoice.deleted',
  'invoice.stamped',
  'invoice.rejected',
  'invoice.delayed',
  'invoice.verifying',
  'invoice.needs_attention',
] as const;

export type InvoiceEvent = (typeof INVOICE_EVENTS)[number];

export function publishInvoice(tx: Tx, ctx: Context, type: InvoiceEvent, row: InvoiceRow): Promise<unknown> {
  return publish(tx, ctx, { type, object: presentInvoiceSummary(row, ctx.livemode) });
}
