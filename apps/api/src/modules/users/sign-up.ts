import type { z } from 'zod';

import { auditInstallation } from '../../platform/audit/index.ts';
import type { SystemContext } from '../../platform/context/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { isUniqueViolation } from '../../platform/db/index.ts';
import { encodeId, newUuid } from '../../platform/ids/index.ts';
import { assertAcceptable, hashPassword } from './password.ts';
import { EmailTaken } from './users.errors.ts';
import { insertUser, normalizeEmail } from './users.repository.ts';
import type { UserRow } from './users.repository.ts';
import type { signUpBody } from './users.schemas.ts';

/**
 * Makes a user. `alongside` runs in the same transaction: the session that signs the person in.
 * @throws `email_taken`, `password_too_weak`
 */
export async function signUp<T>(
  ctx: SystemContext,
  input: z.infer<typeof signUpBody>,
  alongside: (tx: Tx, user: UserRow) => Promise<T>,
): Promise<{ user: UserRow; alongside: T }> {
  assertAcceptable(input.password, input);
  const passwordHash = await hashPassword(input.password);
  try {
    return await ctx.db.withSystem(async (tx) => {
      const user = await insertUser(tx, {
        id: newUuid(),
        email: normalizeEmail(input.email),
        emailDisplay: input.email.trim(),
        name: input.name,
        language: input.language,
        passwordHash,
      });
      const made = await alongside(tx, user);
      await auditInstallation(tx, ctx, { action: 'user.created', object: encodeId('usr', user.id) });
      return { user, alongside: made };
    });
  } catch (error) {
    if (isUniqueViolation(error, 'users_email_key')) throw EmailTaken();
    throw error;
  }
}
