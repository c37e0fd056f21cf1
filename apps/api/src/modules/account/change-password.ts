import type { UserPrincipal } from '../../platform/auth/index.ts';
import type { SystemContext } from '../../platform/context/index.ts';
import { Unauthenticated } from '../../platform/errors/index.ts';
import { changeToken, endSessions, readUser } from '../sessions/index.ts';
import {
  assertAcceptable,
  hashPassword,
  inPerson,
  mailSecurityNotice,
  noteSecurity,
  updateUser,
} from '../users/index.ts';
import type { Device, UserRow } from '../users/index.ts';

/**
 * Sets the person's password, ends every other session and gives this one a new token.
 * @throws `password_too_weak`
 */
export async function changePassword(
  ctx: SystemContext & { readonly user: UserPrincipal },
  password: string,
  from: Device,
): Promise<{ user: UserRow; token: string }> {
  const before = await readUser(ctx);
  assertAcceptable(password, before);
  const passwordHash = await hashPassword(password);
  return inPerson(ctx.db, before.id, async (tx) => {
    const user = await updateUser(tx, before.id, { passwordHash, passwordChangedAt: ctx.clock() });
    await endSessions(tx, user.id, ctx.user.sessionId);
    const changed = await changeToken(tx, ctx.user.sessionId, { isProof: true, hasSecondFactor: false });
    if (!changed) throw Unauthenticated();
    await noteSecurity(tx, ctx, user.id, 'user.password_changed', from);
    await mailSecurityNotice(tx, ctx, user, 'password_changed', from);
    return { user, token: changed.token };
  });
}
