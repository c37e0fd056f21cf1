import type { z } from 'zod';

import type { Context } from '../../platform/context/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { presentEvent } from '../../platform/events/index.ts';
import { decodeId } from '../../platform/ids/index.ts';
import { page } from '../../platform/pagination/index.ts';
import { findEvent, listEvents } from './events.repository.ts';
import type { listEventsQuery } from './events.schemas.ts';

const LIST = 'events';

/** A page of events, newest first: what an integrator without webhooks polls. */
export async function readEvents(ctx: Context, query: z.infer<typeof listEventsQuery>) {
  const after = query.cursor === undefined ? undefined : ctx.services.cursors.decode(LIST, query.cursor);
  const filters = { type: query.type, objectId: query.object };
  const rows = await ctx.db.withTenant(ctx.tenantId, (tx) =>
    listEvents(tx, ctx.tenantId, filters, query.limit, after?.id),
  );
  return page({
    rows,
    limit: query.limit,
    list: LIST,
    codec: ctx.services.cursors,
    keysetOf: (row) => ({ at: row.createdAt.toISOString(), id: row.id }),
    present: (row) => presentEvent(row, ctx.livemode),
  });
}

/** One event. @throws `not_found` */
export async function readEvent(ctx: Context, wireId: string) {
  const id = decodeId('evt', wireId);
  const row =
    id === undefined ? undefined : await ctx.db.withTenant(ctx.tenantId, (tx) => findEvent(tx, ctx.tenantId, id));
  if (!row) throw NotFound();
  return presentEvent(row, ctx.livemode);
}
