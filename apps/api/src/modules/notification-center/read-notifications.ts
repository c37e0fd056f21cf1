import type { z } from 'zod';

import type { Context } from '../../platform/context/index.ts';
import { decodeId, encodeId } from '../../platform/ids/index.ts';
import { page } from '../../platform/pagination/index.ts';
import { kindOf } from './kinds.ts';
import { countUnread, listNotifications, markRead } from './notification-center.repository.ts';
import type { NotificationRow } from './notification-center.repository.ts';
import type { listNotificationsQuery, markReadBody, notificationSchema } from './notification-center.schemas.ts';
import { personOf } from './person.ts';

/** A page of the signed-in person's notices, newest first. @throws `cursor_invalid` */
export async function readNotifications(
  ctx: Context,
  query: z.infer<typeof listNotificationsQuery>,
  language: 'es' | 'en',
) {
  const whose = { tenantId: ctx.tenantId, userId: personOf(ctx) };
  const list = `notifications ${query.unread}`;
  const { cursors: codec } = ctx.services;
  const after = query.cursor === undefined ? undefined : codec.decode(list, query.cursor);
  const rows = await ctx.db.withTenant(ctx.tenantId, (tx) =>
    listNotifications(tx, whose, { isUnread: query.unread }, query.limit, after?.id),
  );
  return page({
    rows,
    limit: query.limit,
    list,
    codec,
    keysetOf: (row) => ({ at: row.createdAt.toISOString(), id: row.id }),
    present: (row) => presentNotification(row, ctx.livemode, language),
  });
}

/** How many wait: what the bell asks for again and again, from one index. */
export async function countNotifications(ctx: Context): Promise<number> {
  const whose = { tenantId: ctx.tenantId, userId: personOf(ctx) };
  return ctx.db.withTenant(ctx.tenantId, (tx) => countUnread(tx, whose));
}

/** Marks notices as read and answers how many still wait. Others' and unknown ids change nothing. */
export async function markNotificationsRead(ctx: Context, { ids }: z.infer<typeof markReadBody>): Promise<number> {
  const whose = { tenantId: ctx.tenantId, userId: personOf(ctx) };
  const wanted = ids === 'all' ? ids : ids.flatMap((id) => decodeId('ntf', id) ?? []);
  return ctx.db.withTenant(ctx.tenantId, async (tx) => {
    if (wanted === 'all' || wanted.length > 0) await markRead(tx, whose, wanted, ctx.clock());
    return countUnread(tx, whose);
  });
}

export function presentNotification(
  row: NotificationRow,
  livemode: boolean,
  language: 'es' | 'en',
): z.infer<typeof notificationSchema> {
  const kind = kindOf(row.kind);
  const words = kind?.words[language](row.facts) ?? { title: row.kind, detail: '' };
  return {
    object: 'notification',
    id: encodeId('ntf', row.id),
    livemode,
    kind: row.kind,
    ...words,
    about: row.objectId,
    path: kind?.path(row.objectId) ?? '/',
    needs_action: kind?.needsAction ?? false,
    created_at: row.createdAt.toISOString(),
    read_at: row.readAt?.toISOString() ?? null,
  };
}
