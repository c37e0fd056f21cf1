import type { z } from 'zod';

import { audit, changesOf } from '../../platform/audit/index.ts';
import type { Context } from '../../platform/context/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { decodeId } from '../../platform/ids/index.ts';
import { FolioBackwards } from './series.errors.ts';
import { seriesEvents } from './series.events.ts';
import { presentSeries } from './series.presenter.ts';
import { clearDefault, lockSeries, takeDefaultTurn, updateSeriesRow } from './series.repository.ts';
import type { SeriesRow } from './series.repository.ts';
import type { updateSeriesBody } from './series.schemas.ts';

/** Moves the counter forward or makes the series the default. @throws `not_found`, `series_folio_backwards` */
export async function updateSeries(
  ctx: Context,
  wireId: string,
  input: z.infer<typeof updateSeriesBody>,
): Promise<SeriesRow> {
  const id = decodeId('ser', wireId);
  if (id === undefined) throw NotFound();
  return ctx.db.withTenant(ctx.tenantId, async (tx) => {
    if (input.is_default === true) await takeDefaultTurn(tx, ctx.tenantId);
    const before = await lockSeries(tx, ctx.tenantId, id);
    if (!before) throw NotFound();
    const nextFolio = input.next_folio === undefined ? before.nextFolio : BigInt(input.next_folio);
    if (nextFolio < before.nextFolio) throw FolioBackwards();
    const replaced = input.is_default === true ? await clearDefault(tx, ctx.tenantId, before.type, id) : [];
    const after = await updateSeriesRow(tx, ctx.tenantId, id, {
      nextFolio,
      isDefault: input.is_default ?? before.isDefault,
    });
    if (!after) throw NotFound();
    await audit(tx, ctx, {
      action: 'series.updated',
      object: wireId,
      changes: changesOf(presentSeries(before, ctx.livemode), presentSeries(after, ctx.livemode)),
    });
    for (const other of [...replaced, after])
      await seriesEvents.publish(tx, ctx, 'series.updated', presentSeries(other, ctx.livemode));
    return after;
  });
}
