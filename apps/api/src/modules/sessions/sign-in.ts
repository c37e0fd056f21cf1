import { auditInstallation } from '../../platform/audit/index.ts';
import type { SystemContext } from '../../platform/context/index.ts';
import { sha256Hex } from '../../platform/crypto/index.ts';
import { RateLimited } from '../../platform/errors/index.ts';
import { encodeId } from '../../platform/ids/index.ts';
import { findUserByEmail, verifyPassword } from '../users/index.ts';
import type { UserRow } from '../users/index.ts';
import { SignInFailed } from './sessions.errors.ts';
import { insertSession } from './sessions.repository.ts';
import type { Device, SessionRow } from './sessions.repository.ts';

export interface SignInInput {
  readonly email: string;
  readonly password: string;
  readonly device: Device;
}

/** Five tries, then one a minute: guessing is hopeless and a person who mistyped waits little. */
const ACCOUNT_POLICY = { perSecond: 1 / 60, burst: 5 };

/**
 * Proves a person by password and opens a session. Unknown account and wrong password cannot be told apart.
 * @throws `sign_in_failed`, `rate_limited`
 */
export async function signIn(
  ctx: SystemContext,
  input: SignInInput,
): Promise<{ user: UserRow; session: SessionRow; token: string }> {
  const account = sha256Hex(input.email.trim().toLowerCase()).slice(0, 32);
  const decision = await ctx.services.rateLimiter.take(`account:${account}`, ACCOUNT_POLICY);
  if (!decision.allowed) throw RateLimited({ headers: { 'retry-after': String(decision.resetSeconds) } });
  const user = await ctx.db.withSystem((tx) => findUserByEmail(tx, input.email));
  const isRight = await verifyPassword(user?.passwordHash, input.password);
  if (!user || !isRight) {
    ctx.log.warn({ account }, 'sign-in failed');
    await note(ctx, 'user.sign_in_failed', user ? encodeId('usr', user.id) : '', input.device);
    throw SignInFailed();
  }
  const { row, token } = await ctx.db.withSystem((tx) => insertSession(tx, user.id, input.device));
  await note(ctx, 'user.signed_in', encodeId('usr', user.id), input.device);
  ctx.log.info({ userId: user.id, sessionId: row.id }, 'signed in');
  return { user, session: row, token };
}

/** Sign-ins belong to no tenant, so they go to the installation's chain; the address is kept, the e-mail is not. */
async function note(ctx: SystemContext, action: string, object: string, device: Device): Promise<void> {
  await ctx.db.withSystem((tx) => auditInstallation(tx, ctx, { action, object, data: { ip: device.ip } }));
}
