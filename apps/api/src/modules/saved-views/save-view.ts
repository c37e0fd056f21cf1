import type { z } from 'zod';

import { audit, changesOf } from '../../platform/audit/index.ts';
import type { Context } from '../../platform/context/index.ts';
import { isUniqueViolation } from '../../platform/db/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { decodeId, encodeId, newUuid } from '../../platform/ids/index.ts';
import { SavedViewLimit, SavedViewNameTaken } from './saved-views.errors.ts';
import { countOwn, deleteView, findOwn, insertView, updateView } from './saved-views.repository.ts';
import type { SavedViewRow } from './saved-views.repository.ts';
import type { createSavedViewBody, updateSavedViewBody } from './saved-views.schemas.ts';

const OWN_MAX = 30;

/** Keeps filters under a name. @throws `saved_view_name_taken`, `saved_view_limit` */
export function createView(ctx: Context, input: z.infer<typeof createSavedViewBody>): Promise<SavedViewRow> {
  const { list, name, query, is_shared: isShared } = input;
  const id = newUuid();
  return withFreeName(() =>
    ctx.db.withTenant(ctx.tenantId, async (tx) => {
      if ((await countOwn(tx, ctx.tenantId, ctx.actor.id, list)) >= OWN_MAX) throw SavedViewLimit();
      const row = { tenantId: ctx.tenantId, id, list, name, query, isShared, createdBy: ctx.actor.id };
      const inserted = await insertView(tx, row);
      await audit(tx, ctx, {
        action: 'saved_view.created',
        object: encodeId('viw', id),
        data: { list, is_shared: isShared },
      });
      return inserted;
    }),
  );
}

/** Changes a view of one's own; those of others can only be looked at. @throws `not_found`, `saved_view_name_taken` */
export function changeView(
  ctx: Context,
  wireId: string,
  input: z.infer<typeof updateSavedViewBody>,
): Promise<SavedViewRow> {
  const id = decodeId('viw', wireId);
  if (id === undefined) throw NotFound();
  const set = { name: input.name, query: input.query, isShared: input.is_shared };
  const named = Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined));
  return withFreeName(() =>
    ctx.db.withTenant(ctx.tenantId, async (tx) => {
      const before = await findOwn(tx, ctx.tenantId, ctx.actor.id, id);
      const row = before && (await updateView(tx, [ctx.tenantId, ctx.actor.id, id], named));
      if (!row) throw NotFound();
      await audit(tx, ctx, {
        action: 'saved_view.updated',
        object: wireId,
        changes: changesOf(shown(before), shown(row)),
      });
      return row;
    }),
  );
}

/** Deletes a view of one's own. @throws `not_found` */
export async function removeView(ctx: Context, wireId: string): Promise<void> {
  const id = decodeId('viw', wireId);
  if (id === undefined) throw NotFound();
  await ctx.db.withTenant(ctx.tenantId, async (tx) => {
    if (!(await deleteView(tx, ctx.tenantId, ctx.actor.id, id))) throw NotFound();
    await audit(tx, ctx, { action: 'saved_view.deleted', object: wireId });
  });
}

function shown({ name, query, isShared }: SavedViewRow) {
  return { name, query, is_shared: isShared };
}

async function withFreeName<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isUniqueViolation(error, 'saved_views_name_key')) throw SavedViewNameTaken();
    throw error;
  }
}
