import type { z } from 'zod';

import { encodeId } from '../../platform/ids/index.ts';
import type { ApiKeyRow } from './api-keys.repository.ts';
import type { apiKeySchema } from './api-keys.schemas.ts';

export function presentApiKey(row: ApiKeyRow, livemode: boolean): z.infer<typeof apiKeySchema> {
  return {
    object: 'api_key',
    id: encodeId('key', row.id),
    livemode,
    name: row.name,
    hint: row.hint,
    permissions: row.permissions,
    allowed_ips: row.allowedIps ?? [],
    created_by: row.createdBy,
    creator_left_at: row.creatorLeftAt?.toISOString() ?? null,
    replaced_by: row.replacedBy === null ? null : encodeId('key', row.replacedBy),
    created_at: row.createdAt.toISOString(),
    last_used_at: row.lastUsedAt?.toISOString() ?? null,
    last_used_ip: row.lastUsedIp,
    expires_at: row.expiresAt?.toISOString() ?? null,
    revoked_at: row.revokedAt?.toISOString() ?? null,
  };
}
