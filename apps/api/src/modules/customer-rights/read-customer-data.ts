import type { z } from 'zod';

import { audit } from '../../platform/audit/index.ts';
import type { Context } from '../../platform/context/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { decodeId, encodeId } from '../../platform/ids/index.ts';
import { CustomerErased, findCustomer, presentCustomer } from '../customers/index.ts';
import { documentsOf } from '../invoices/index.ts';
import { messagesTo, suppressionsOf } from '../notifications/index.ts';
import { addressesOf } from './addresses-of.ts';
import type { customerPersonalDataSchema } from './customer-rights.schemas.ts';
import { KEPT_BY_LAW } from './kept-by-law.ts';

const ROWS_MAX = 5000;

/** Everything kept about a customer, for the company to hand to them (right of access). @throws `not_found`, `customer_erased` */
export async function readCustomerData(
  ctx: Context,
  wireId: string,
  language: 'es' | 'en',
): Promise<z.infer<typeof customerPersonalDataSchema>> {
  const id = decodeId('cus', wireId);
  if (id === undefined) throw NotFound();
  return ctx.db.withTenant(ctx.tenantId, async (tx) => {
    const customer = await findCustomer(tx, ctx.tenantId, id);
    if (!customer) throw NotFound();
    if (customer.erasedAt !== null) throw CustomerErased();
    const { documents, total } = await documentsOf(tx, ctx.tenantId, id, ROWS_MAX);
    const addresses = addressesOf(customer);
    const messages = await messagesTo(tx, ctx.tenantId, addresses, ROWS_MAX);
    await audit(tx, ctx, { action: 'customer.data_read', object: wireId });
    return {
      object: 'customer_personal_data',
      livemode: ctx.livemode,
      generated_at: ctx.clock().toISOString(),
      customer: presentCustomer(customer, ctx.livemode),
      documents: documents.map(presentDocument),
      documents_total: total,
      messages: messages.map(presentMessage),
      not_contacted: (await suppressionsOf(tx, ctx.tenantId, addresses)).map(presentSuppression),
      kept: [...KEPT_BY_LAW[language]],
    };
  });
}

type Data = z.infer<typeof customerPersonalDataSchema>;
type Listed = Awaited<ReturnType<typeof documentsOf>>['documents'][number];
type Sent = Awaited<ReturnType<typeof messagesTo>>[number];
type Suppressed = Awaited<ReturnType<typeof suppressionsOf>>[number];

function presentDocument(row: Listed): Data['documents'][number] {
  const { id, state, type, uuid, serie, folio, fecha, total, currency, receiverRfc, receiverName } = row;
  const receiver = { rfc: receiverRfc, legal_name: receiverName };
  return { id: encodeId('inv', id), state, type, uuid, series: serie, folio, fecha, total, currency, ...receiver };
}

function presentMessage(row: Sent): Data['messages'][number] {
  return {
    id: encodeId('msg', row.id),
    channel: row.channel,
    to: row.recipient,
    about: row.objectId,
    state: row.state,
    created_at: row.createdAt.toISOString(),
    delivered_at: row.deliveredAt?.toISOString() ?? null,
    opened_at: row.openedAt?.toISOString() ?? null,
  };
}

function presentSuppression({ channel, address, reason, createdAt }: Suppressed): Data['not_contacted'][number] {
  return { channel, address, reason, since: createdAt.toISOString() };
}
