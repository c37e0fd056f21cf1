import { audit, changesOf } from '../../platform/audit/index.ts';
import type { Context } from '../../platform/context/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { decodeId } from '../../platform/ids/index.ts';
import {
  CustomerErased,
  customerEvents,
  findCustomer,
  presentCustomer,
  updateCustomerRow,
} from '../customers/index.ts';
import type { CustomerRow } from '../customers/index.ts';
import { liftOpposition, suppressAddress } from '../notifications/index.ts';
import { addressesOf } from './addresses-of.ts';

/**
 * Nothing is sent to the customer any more, whatever its address becomes (right of opposition). Asking twice changes nothing.
 * @throws `not_found`, `customer_erased`
 */
export function opposeMailings(ctx: Context, wireId: string): Promise<CustomerRow> {
  return setOpposition(ctx, wireId, true);
}

/** The customer wants to be written to again. @throws `not_found`, `customer_erased` */
export function withdrawOpposition(ctx: Context, wireId: string): Promise<CustomerRow> {
  return setOpposition(ctx, wireId, false);
}

async function setOpposition(ctx: Context, wireId: string, isOpposed: boolean): Promise<CustomerRow> {
  const id = decodeId('cus', wireId);
  if (id === undefined) throw NotFound();
  return ctx.db.withTenant(ctx.tenantId, async (tx) => {
    const before = await findCustomer(tx, ctx.tenantId, id);
    if (!before) throw NotFound();
    if (before.erasedAt !== null) throw CustomerErased();
    if ((before.mailOpposedAt !== null) === isOpposed) return before;
    if (isOpposed) for (const address of addressesOf(before)) await suppressAddress(tx, ctx, address, wireId);
    else await liftOpposition(tx, ctx, wireId);
    const after = await updateCustomerRow(tx, ctx.tenantId, id, { mailOpposedAt: isOpposed ? ctx.clock() : null });
    if (!after) throw NotFound();
    const shown = presentCustomer(after, ctx.livemode);
    const changes = changesOf(presentCustomer(before, ctx.livemode), shown);
    await audit(tx, ctx, {
      action: isOpposed ? 'customer.mailings_opposed' : 'customer.mailings_allowed',
      object: wireId,
      changes,
    });
    await customerEvents.publish(tx, ctx, 'customer.updated', shown);
    return after;
  });
}
