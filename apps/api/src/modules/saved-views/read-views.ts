import type { z } from 'zod';

import type { Context } from '../../platform/context/index.ts';
import { encodeId } from '../../platform/ids/index.ts';
import { listViews } from './saved-views.repository.ts';
import type { SavedViewRow } from './saved-views.repository.ts';
import type { savedViewSchema } from './saved-views.schemas.ts';

type SavedViewWire = z.infer<typeof savedViewSchema>;

/** The caller's own views and those shared with the company. */
export async function readViews(ctx: Context, list: SavedViewRow['list'] | undefined): Promise<SavedViewWire[]> {
  const rows = await ctx.db.withTenant(ctx.tenantId, (tx) => listViews(tx, ctx.tenantId, ctx.actor.id, list));
  return rows.map((row) => presentView(row, ctx));
}

export function presentView(row: SavedViewRow, ctx: Pick<Context, 'livemode' | 'actor'>): SavedViewWire {
  return {
    object: 'saved_view',
    id: encodeId('viw', row.id),
    livemode: ctx.livemode,
    list: row.list,
    name: row.name,
    query: row.query,
    is_shared: row.isShared,
    is_own: row.createdBy === ctx.actor.id,
    created_at: row.createdAt.toISOString(),
    updated_at: row.updatedAt.toISOString(),
  };
}
