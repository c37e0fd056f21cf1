import type { z } from 'zod';

import type { Context } from '../../platform/context/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { decodeId } from '../../platform/ids/index.ts';
import { page } from '../../platform/pagination/index.ts';
import { findDelivery, listAttempts, listDeliveries, readClaimed } from './deliveries.repository.ts';
import { findEndpoint, findEndpointEver, listEndpoints } from './endpoints.repository.ts';
import { findReplay } from './replays.repository.ts';
import { webhookPayload } from './webhook-payload.ts';
import { presentDelivery, presentDeliveryWhole, presentEndpoint, presentReplay } from './webhooks.presenter.ts';
import type { listDeliveriesQuery } from './webhooks.schemas.ts';

const LIST = 'webhook-deliveries';

/** All endpoints of the company and mode, without their secrets. */
export async function readEndpoints(ctx: Context) {
  const rows = await ctx.db.withTenant(ctx.tenantId, (tx) => listEndpoints(tx, ctx.tenantId));
  return rows.map((row) => presentEndpoint(row, ctx.livemode));
}

/** @throws `not_found` */
export function readEndpoint(ctx: Context, wireId: string) {
  return read(ctx, 'whe', wireId, async (tx, id) => {
    const row = await findEndpoint(tx, ctx.tenantId, id);
    return row && presentEndpoint(row, ctx.livemode);
  });
}

/** Deliveries of an endpoint, newest first. @throws `not_found` */
export async function readDeliveries(ctx: Context, wireId: string, query: z.infer<typeof listDeliveriesQuery>) {
  const after = query.cursor === undefined ? undefined : ctx.services.cursors.decode(LIST, query.cursor);
  const filters = { state: query.state, eventType: query.event_type };
  const rows = await read(ctx, 'whe', wireId, async (tx, id) =>
    (await findEndpoint(tx, ctx.tenantId, id))
      ? listDeliveries(tx, ctx.tenantId, id, filters, query.limit, after?.id)
      : undefined,
  );
  return page({
    rows,
    limit: query.limit,
    list: LIST,
    codec: ctx.services.cursors,
    keysetOf: (row) => ({ at: row.createdAt.toISOString(), id: row.id }),
    present: presentDelivery,
  });
}

/** One delivery with its body and its attempts. @throws `not_found` */
export function readDelivery(ctx: Context, wireId: string) {
  return read(ctx, 'msg', wireId, async (tx, id) => {
    const row = await findDelivery(tx, ctx.tenantId, id);
    const [whole] = row ? await readClaimed(tx, ctx.tenantId, [id]) : [];
    if (!row || !whole) return undefined;
    const endpoint = await findEndpointEver(tx, ctx.tenantId, row.endpointId);
    return presentDeliveryWhole(row, {
      url: endpoint?.url ?? '',
      payload: webhookPayload(whole.event, whole.endpoint, ctx.livemode),
      history: await listAttempts(tx, ctx.tenantId, id),
    });
  });
}

/** @throws `not_found` */
export function readReplay(ctx: Context, wireId: string) {
  return read(ctx, 'whr', wireId, async (tx, id) => {
    const row = await findReplay(tx, ctx.tenantId, id);
    return row && presentReplay(row);
  });
}

async function read<T>(
  ctx: Context,
  prefix: string,
  wireId: string,
  find: (tx: Tx, id: string) => Promise<T | undefined>,
): Promise<T> {
  const id = decodeId(prefix, wireId);
  const found = id === undefined ? undefined : await ctx.db.withTenant(ctx.tenantId, (tx) => find(tx, id));
  if (found === undefined) throw NotFound();
  return found;
}
