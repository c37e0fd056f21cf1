import type { z } from 'zod';

import { encodeId } from '../../platform/ids/index.ts';
import type { UserRow } from './users.repository.ts';
import type { userSchema } from './users.schemas.ts';

export function presentUser(row: UserRow): z.infer<typeof userSchema> {
  return {
    object: 'user',
    id: encodeId('usr', row.id),
    email: row.emailDisplay,
    name: row.name,
    language: row.language,
    created_at: row.createdAt.toISOString(),
  };
}
