import type { z } from 'zod';

import { encodeId } from '../../platform/ids/index.ts';
import type { IdentityRow } from './identities.repository.ts';
import type { identitySchema } from './identities.schemas.ts';

export function presentIdentity(row: IdentityRow): z.infer<typeof identitySchema> {
  return {
    object: 'identity',
    id: encodeId('idn', row.id),
    issuer: row.issuer,
    email: row.email,
    created_at: row.createdAt.toISOString(),
    last_used_at: row.lastUsedAt.toISOString(),
  };
}
