import type { z } from 'zod';

import type { Context } from '../../platform/context/index.ts';
import { page } from '../../platform/pagination/index.ts';
import { presentMessage, presentSuppression } from './messages.presenter.ts';
import { listMessages, listSuppressions } from './messages.repository.ts';
import type { listMessagesQuery, listSuppressionsQuery } from './messages.schemas.ts';

const keysetOf = (row: { readonly createdAt: Date; readonly id: string }) => ({
  at: row.createdAt.toISOString(),
  id: row.id,
});

/** A page of what was sent, newest first. @throws `cursor_invalid` */
export async function readMessages(ctx: Context, query: z.infer<typeof listMessagesQuery>) {
  const list = 'messages';
  const { cursors: codec } = ctx.services;
  const after = query.cursor === undefined ? undefined : codec.decode(list, query.cursor);
  const filters = { channel: query.channel, objectId: query.about, state: query.state };
  const rows = await ctx.db.withTenant(ctx.tenantId, (tx) =>
    listMessages(tx, ctx.tenantId, filters, query.limit, after),
  );
  return page({ rows, limit: query.limit, list, codec, keysetOf, present: (row) => presentMessage(row, ctx.livemode) });
}

/** A page of addresses nothing is sent to, newest first. @throws `cursor_invalid` */
export async function readSuppressions(ctx: Context, query: z.infer<typeof listSuppressionsQuery>) {
  const list = `suppressions ${query.all}`;
  const { cursors: codec } = ctx.services;
  const after = query.cursor === undefined ? undefined : codec.decode(list, query.cursor);
  const rows = await ctx.db.withTenant(ctx.tenantId, (tx) =>
    listSuppressions(
      tx,
      ctx.tenantId,
      { channel: query.channel, address: query.address, all: query.all },
      query.limit,
      after,
    ),
  );
  return page({
    rows,
    limit: query.limit,
    list,
    codec,
    keysetOf,
    present: (row) => presentSuppression(row, ctx.livemode),
  });
}
