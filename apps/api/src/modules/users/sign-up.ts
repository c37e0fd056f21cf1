import type { z } from 'zod';

import type { SystemContext } from '../../platform/context/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { isUniqueViolation } from '../../platform/db/index.ts';
import { requireFlag } from '../../platform/flags/index.ts';
import { newUuid } from '../../platform/ids/index.ts';
import { assertAcceptable, hashPassword } from './password.ts';
import { inPerson, noteSecurity } from './security-log.ts';
import type { Device } from './security-log.ts';
import { EmailTaken } from './users.errors.ts';
import { emailColumns, insertUser } from './users.repository.ts';
import type { UserRow } from './users.repository.ts';
import type { signUpBody } from './users.schemas.ts';

/**
 * Makes a user. `alongside` runs in the same transaction: the session that signs the person in, the first mail.
 * @throws `email_taken`, `password_too_weak`, `feature_off`
 */
export async function signUp<T>(
  ctx: SystemContext,
  input: Pick<z.infer<typeof signUpBody>, 'email' | 'password' | 'name' | 'language'>,
  device: Device,
  alongside: (tx: Tx, user: UserRow) => Promise<T>,
): Promise<{ user: UserRow; alongside: T }> {
  await requireFlag(ctx, 'sign_up');
  assertAcceptable(input.password, input);
  const passwordHash = await hashPassword(input.password);
  const person = { ...emailColumns(input.email), name: input.name, language: input.language };
  try {
    return await makeUser(ctx, { ...person, passwordHash, passwordChangedAt: ctx.clock() }, device, alongside);
  } catch (error) {
    if (isUniqueViolation(error, 'users_email_key')) throw EmailTaken();
    throw error;
  }
}

/** Makes a person in a transaction of their own. @throws a unique violation of `users_email_key` */
export async function makeUser<T>(
  ctx: SystemContext,
  person: Omit<Parameters<typeof insertUser>[1], 'id'>,
  device: Device,
  alongside: (tx: Tx, user: UserRow) => Promise<T>,
): Promise<{ user: UserRow; alongside: T }> {
  const id = newUuid();
  return inPerson(ctx.db, id, async (tx) => {
    const user = await insertUser(tx, { ...person, id });
    await noteSecurity(tx, ctx, id, 'user.created', device);
    return { user, alongside: await alongside(tx, user) };
  });
}
