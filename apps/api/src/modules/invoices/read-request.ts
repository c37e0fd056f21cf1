import type { Context } from '../../platform/context/index.ts';
import { encodeId } from '../../platform/ids/index.ts';
import { readInvoice } from './read-invoice.ts';

/** What an invoice was asked to be, with the version it belongs to. @throws `not_found` */
export async function readRequest(ctx: Context, wireId: string) {
  const { invoice } = await readInvoice(ctx, wireId);
  return {
    object: 'invoice_request' as const,
    invoice: encodeId('inv', invoice.id),
    version: invoice.version,
    request: { ...invoice.request },
  };
}
