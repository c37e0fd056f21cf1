import { audit } from '../../platform/audit/index.ts';
import type { Context } from '../../platform/context/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { forgetInAnswers, forgetReceiversInAnswers } from '../../platform/idempotency/index.ts';
import { decodeId, encodeId } from '../../platform/ids/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import {
  CustomerErased,
  anonymizeCustomer,
  customerEvents,
  findCustomer,
  presentCustomer,
} from '../customers/index.ts';
import type { CustomerRow } from '../customers/index.ts';
import { countUnfinished, invoiceIdsOf } from '../invoices/index.ts';
import { forgetReceiverInNotices } from '../notification-center/index.ts';
import { forgetAddress, forgetReceivers, suppressAddress } from '../notifications/index.ts';
import { addressesOf } from './addresses-of.ts';
import { CustomerErasureNotConfirmed, CustomerHasOpenDocuments } from './customer-rights.errors.ts';
import { forgetInEvents } from './customer-rights.repository.ts';

/**
 * Erases what is kept of a customer beyond what tax law demands (right of cancellation): the record is emptied, what was
 * sent forgets to whom, addresses stay as hashes so that they are never written to again. Stamped documents stay whole
 * (CFF, article 30). For good.
 * @throws `not_found`, `customer_erased`, `customer_erasure_not_confirmed`, `customer_has_open_documents`
 */
export async function eraseCustomer(ctx: Context, wireId: string, rfc: string): Promise<CustomerRow> {
  const id = decodeId('cus', wireId);
  if (id === undefined) throw NotFound();
  return ctx.db.withTenant(ctx.tenantId, async (tx) => {
    const before = await findCustomer(tx, ctx.tenantId, id);
    if (!before) throw NotFound();
    if (before.erasedAt !== null) throw CustomerErased();
    if (rfc.toUpperCase() !== before.rfc) throw CustomerErasureNotConfirmed();
    if ((await countUnfinished(tx, ctx.tenantId, id)) > 0) throw CustomerHasOpenDocuments();
    await forgetContacts(tx, ctx, before);
    const documents = await forgetByDocument(tx, ctx, id);
    const after = await anonymizeCustomer(tx, ctx.tenantId, id, ctx.clock());
    if (!after) throw NotFound();
    const shown = presentCustomer(after, ctx.livemode);
    await forgetInEvents(tx, shown);
    await forgetInAnswers(tx, ctx.tenantId, shown);
    await audit(tx, ctx, { action: 'customer.erased', object: wireId, data: { documents_kept: documents } });
    await customerEvents.publish(tx, ctx, 'customer.erased', shown);
    return after;
  });
}

/** Opposition is implied: whoever asks to be forgotten is not written to again, also if somebody saves them anew. */
async function forgetContacts(tx: Tx, ctx: Context, customer: CustomerRow): Promise<void> {
  for (const address of addressesOf(customer)) {
    await suppressAddress(tx, ctx, address, encodeId('cus', customer.id));
    await forgetAddress(tx, ctx.tenantId, address);
  }
}

/** Mail about their documents may have gone to other addresses too, and notices name the receiver. */
async function forgetByDocument(tx: Tx, ctx: Context, customerId: string): Promise<number> {
  let documents = 0;
  for await (const ids of invoiceIdsOf(tx, ctx.tenantId, customerId)) {
    const wireIds = ids.map((id) => encodeId('inv', id));
    await forgetReceivers(tx, ctx.tenantId, wireIds);
    await forgetReceiverInNotices(tx, ctx.tenantId, wireIds);
    await forgetReceiversInAnswers(tx, ctx.tenantId, wireIds);
    documents += ids.length;
  }
  return documents;
}
