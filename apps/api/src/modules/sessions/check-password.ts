import { sql } from 'drizzle-orm';

import { auditInstallation } from '../../platform/audit/index.ts';
import type { SystemContext } from '../../platform/context/index.ts';
import { sha256Hex } from '../../platform/crypto/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { encodeId } from '../../platform/ids/index.ts';
import {
  findUserByEmail,
  inPerson,
  mailSecurityNotice,
  normalizeEmail,
  noteSecurity,
  verifyPassword,
} from '../users/index.ts';
import type { Device, UserRow } from '../users/index.ts';
import { SignInFailed } from './sessions.errors.ts';
import { countSignIn } from './sign-in-metrics.ts';

/** Five wrong passwords in five minutes, then one try a minute. */
const ACCOUNT_POLICY = { perSecond: 1 / 60, burst: 5 };

/**
 * The person, proven by e-mail and password. Unknown account, wrong password and locked account give the same answer
 * after the same work: one hash. A try counts before the password is looked at and is given back when it was right, so
 * tries at the same time cannot pass the limit and people who know their password never meet it.
 * @throws `sign_in_failed`
 */
export async function checkPassword(
  ctx: SystemContext,
  input: { readonly email: string; readonly password: string; readonly device: Device },
): Promise<UserRow> {
  const account = accountOf(input.email);
  const key = lockKey(account);
  const { allowed, remaining } = await ctx.services.rateLimiter.take(key, ACCOUNT_POLICY);
  const user = await ctx.db.withSystem((tx) => findUserByEmail(tx, input.email));
  const isRight = await verifyPassword(allowed ? user?.passwordHash : undefined, input.password);
  if (user && isRight) {
    await ctx.services.rateLimiter.forgive(key);
    return user;
  }
  countSignIn(allowed ? 'wrong' : 'locked');
  ctx.log.warn({ account, allowed }, 'sign-in failed');
  if (allowed) await noteFailure(ctx, user, input.device, remaining === 0);
  throw SignInFailed();
}

/** The address as logs and quotas know it: never the address itself. */
function accountOf(email: string): string {
  return sha256Hex(normalizeEmail(email)).slice(0, 32);
}

function lockKey(account: string): string {
  return `account:${account}`;
}

/** Whether wrong passwords closed the way in for now. Looks without counting as a try. */
export async function isLockedOut(tx: Tx, email: string): Promise<boolean> {
  const room = (ACCOUNT_POLICY.burst - 1) / ACCOUNT_POLICY.perSecond;
  const { rows } = await tx.execute<{ locked: boolean }>(
    sql`select tat > (extract(epoch from clock_timestamp()) + ${room}) * 1000000 as locked
          from app.rate_limits where key = ${lockKey(accountOf(email))}`,
  );
  return rows[0]?.locked ?? false;
}

/** Forgets the wrong passwords of an address. */
export async function unlockSignIn(ctx: SystemContext, email: string): Promise<void> {
  await ctx.services.rateLimiter.forgive(lockKey(accountOf(email)));
}

/** Failures for a known person are in their log; for nobody, in the installation's, with the address and no e-mail. */
async function noteFailure(
  ctx: SystemContext,
  user: UserRow | undefined,
  device: Device,
  isLocked: boolean,
): Promise<void> {
  if (user) {
    const actor = { kind: 'system', id: 'anonymous' } as const;
    await inPerson(ctx.db, user.id, async (tx) => {
      await noteSecurity(tx, { actor }, user.id, 'user.sign_in_failed', device);
      if (isLocked) await mailSecurityNotice(tx, ctx, user, 'account_locked', device, { oncePerDay: true });
    });
    return;
  }
  const data = { ip: device.ip };
  await ctx.db.withSystem((tx) => auditInstallation(tx, ctx, { action: 'user.sign_in_failed', object: '', data }));
}

/** The same check for a person who is signed in: by the session's person instead of an address. */
export async function isOwnPassword(ctx: SystemContext, user: UserRow, password: string): Promise<boolean> {
  const key = `step-up:${encodeId('usr', user.id)}`;
  const { allowed } = await ctx.services.rateLimiter.take(key, ACCOUNT_POLICY);
  const isRight = await verifyPassword(allowed ? user.passwordHash : undefined, password);
  if (isRight) await ctx.services.rateLimiter.forgive(key);
  return isRight;
}
