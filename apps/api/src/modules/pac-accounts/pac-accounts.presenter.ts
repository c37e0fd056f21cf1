import type { z } from 'zod';

import { encodeId } from '../../platform/ids/index.ts';
import type { PacAccountRow } from './pac-accounts.repository.ts';
import type { pacAccountSchema } from './pac-accounts.schemas.ts';

export function presentPacAccount(row: PacAccountRow, livemode: boolean): z.infer<typeof pacAccountSchema> {
  return {
    object: 'pac_account',
    id: encodeId('pac', row.id),
    livemode,
    provider: row.provider,
    environment: row.environment,
    is_default: row.isDefault,
    version: row.version,
    created_at: row.createdAt.toISOString(),
  };
}
