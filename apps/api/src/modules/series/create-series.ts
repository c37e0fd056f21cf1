import type { z } from 'zod';

import { audit } from '../../platform/audit/index.ts';
import type { Context } from '../../platform/context/index.ts';
import { isUniqueViolation } from '../../platform/db/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { encodeId, newUuid } from '../../platform/ids/index.ts';
import { SeriesCodeTaken } from './series.errors.ts';
import { seriesEvents } from './series.events.ts';
import { presentSeries } from './series.presenter.ts';
import { clearDefault, insertSeries, takeDefaultTurn } from './series.repository.ts';
import type { SeriesRow } from './series.repository.ts';
import type { createSeriesBody } from './series.schemas.ts';

/** Makes a series; as default it takes the place of the earlier default of its type. @throws `series_code_taken` */
export async function createSeries(ctx: Context, input: z.infer<typeof createSeriesBody>): Promise<SeriesRow> {
  const id = newUuid();
  try {
    return await ctx.db.withTenant(ctx.tenantId, async (tx) => {
      if (input.is_default) await takeDefaultTurn(tx, ctx.tenantId);
      const replaced = input.is_default ? await clearDefault(tx, ctx.tenantId, input.type, id) : [];
      const row = await insertSeries(tx, {
        tenantId: ctx.tenantId,
        id,
        code: input.code,
        type: input.type,
        nextFolio: BigInt(input.next_folio),
        isDefault: input.is_default,
      });
      await audit(tx, ctx, {
        action: 'series.created',
        object: encodeId('ser', id),
        data: { code: row.code, type: row.type },
      });
      for (const other of replaced)
        await seriesEvents.publish(tx, ctx, 'series.updated', presentSeries(other, ctx.livemode));
      await seriesEvents.publish(tx, ctx, 'series.created', presentSeries(row, ctx.livemode));
      return row;
    });
  } catch (error) {
    if (isUniqueViolation(error, 'series_code_key')) throw SeriesCodeTaken();
    throw error;
  }
}

/** The two series every company starts with: F for income and NC for credit notes. */
export async function createFirstSeries(tx: Tx, tenantId: string): Promise<void> {
  const first = [
    { code: 'F', type: 'I' },
    { code: 'NC', type: 'E' },
  ] as const;
  for (const { code, type } of first) {
    await insertSeries(tx, { tenantId, id: newUuid(), code, type, nextFolio: 1n, isDefault: true });
  }
}
