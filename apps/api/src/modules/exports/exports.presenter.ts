import type { z } from 'zod';

import { encodeId } from '../../platform/ids/index.ts';
import type { ExportRow } from './exports.repository.ts';
import type { exportSchema } from './exports.schemas.ts';

export function presentExport(row: ExportRow, livemode: boolean): z.infer<typeof exportSchema> {
  const id = encodeId('exp', row.id);
  const isReady = row.state === 'ready' && row.fileName !== null && row.fileSize !== null;
  return {
    object: 'export',
    id,
    livemode,
    kind: row.kind,
    state: row.state,
    total: row.total,
    done: row.done,
    skipped: row.skipped,
    file: isReady ? { url: `/v1/exports/${id}/file`, name: row.fileName ?? '', size: row.fileSize ?? 0 } : null,
    created_by: row.createdBy,
    version: row.version,
    created_at: row.createdAt.toISOString(),
    finished_at: row.finishedAt?.toISOString() ?? null,
    expires_at: row.expiresAt?.toISOString() ?? null,
  };
}
