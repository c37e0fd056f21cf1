import type { z } from 'zod';

import type { Impersonation } from '../../platform/auth/index.ts';
import { encodeId } from '../../platform/ids/index.ts';
import { parsePhone } from '../../platform/whatsapp/index.ts';
import type { UserRow } from './users.repository.ts';
import type { userSchema } from './users.schemas.ts';

/** The person, and on an operator's visit who is seeing through their eyes. */
export function presentUser(row: UserRow, visit?: Impersonation): z.infer<typeof userSchema> {
  return {
    object: 'user',
    id: encodeId('usr', row.id),
    email: row.emailDisplay,
    email_verified: row.emailVerifiedAt !== null,
    pending_email: row.pendingEmail,
    name: row.name,
    phone: row.phone,
    phone_verified: hasVerifiedPhone(row),
    language: row.language,
    time_zone: row.timeZone,
    has_password: row.passwordHash !== null,
    has_two_factor: row.twoFactorAt !== null,
    is_operator: row.isOperator,
    impersonation: visit
      ? {
          id: encodeId('imp', visit.id),
          operator: visit.operatorName,
          reason: visit.reason,
          expires_at: visit.expiresAt.toISOString(),
          is_over: visit.isOver,
        }
      : null,
    created_at: row.createdAt.toISOString(),
  };
}

/** Whether the telephone the person shows is the one they proved. */
export function hasVerifiedPhone({ phone, verifiedPhone }: Pick<UserRow, 'phone' | 'verifiedPhone'>): boolean {
  return verifiedPhone !== null && phone !== null && parsePhone(phone) === verifiedPhone;
}
