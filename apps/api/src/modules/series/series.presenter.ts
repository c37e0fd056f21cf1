import type { z } from 'zod';

import { encodeId } from '../../platform/ids/index.ts';
import type { SeriesRow } from './series.repository.ts';
import type { seriesSchema } from './series.schemas.ts';

export function presentSeries(row: SeriesRow, livemode: boolean): z.infer<typeof seriesSchema> {
  return {
    object: 'series',
    id: encodeId('ser', row.id),
    livemode,
    code: row.code,
    type: row.type,
    next_folio: Number(row.nextFolio),
    is_default: row.isDefault,
    version: row.version,
    created_at: row.createdAt.toISOString(),
    updated_at: row.updatedAt.toISOString(),
  };
}
