import type { z } from 'zod';

import { encodeId } from '../../platform/ids/index.ts';
import type { UserRow } from './users.repository.ts';
import type { userSchema } from './users.schemas.ts';

export function presentUser(row: UserRow): z.infer<typeof userSchema> {
  return {
    object: 'user',
    id: encodeId('usr', row.id),
    email: row.emailDisplay,
    email_verified: row.emailVerifiedAt !== null,
    pending_email: row.pendingEmail,
    name: row.name,
    phone: row.phone,
    language: row.language,
    time_zone: row.timeZone,
    has_password: row.passwordHash !== null,
    has_two_factor: row.twoFactorAt !== null,
    is_operator: row.isOperator,
    created_at: row.createdAt.toISOString(),
  };
}
