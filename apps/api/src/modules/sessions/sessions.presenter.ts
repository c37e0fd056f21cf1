import type { z } from 'zod';

import { encodeId } from '../../platform/ids/index.ts';
import { deviceName } from '../users/index.ts';
import type { SessionRow } from './sessions.repository.ts';
import type { sessionSchema } from './sessions.schemas.ts';

export function presentSession(row: SessionRow, currentId: string): z.infer<typeof sessionSchema> {
  return {
    object: 'session',
    id: encodeId('ses', row.id),
    is_current: row.id === currentId,
    kind: row.kind,
    has_second_factor: row.secondFactorAt !== null,
    ip: row.ip,
    user_agent: row.userAgent,
    device: deviceName(row.userAgent),
    created_at: row.createdAt.toISOString(),
    last_seen_at: row.lastSeenAt.toISOString(),
    expires_at: row.expiresAt.toISOString(),
  };
}
