import type { UserPrincipal } from '../../platform/auth/index.ts';
import type { SystemContext } from '../../platform/context/index.ts';
import { Unauthenticated } from '../../platform/errors/index.ts';
import { changeToken, endSessions, readUser } from '../sessions/index.ts';
import {
  confirmTwoFactor,
  disableTwoFactor,
  recoveryCodesLeft,
  renewRecoveryCodes,
  startTwoFactor,
} from '../two-factor/index.ts';
import { mailSecurityNotice, noteSecurity } from '../users/index.ts';
import type { Device, UserRow } from '../users/index.ts';

type UserContext = SystemContext & { readonly user: UserPrincipal };

export async function readTwoFactor(ctx: UserContext): Promise<{ user: UserRow; left: number }> {
  const user = await readUser(ctx);
  return { user, left: user.twoFactorAt === null ? 0 : await recoveryCodesLeft(ctx, user.id) };
}

/** A new seed to scan; the factor in force, if any, stays until the new one is confirmed. */
export async function beginTwoFactor(ctx: UserContext): Promise<{ secret: string; url: string }> {
  return startTwoFactor(ctx, await readUser(ctx));
}

/**
 * Turns two-step verification on. Other sessions were opened without it, so they end; this one gets a new token.
 * @throws `two_factor_not_started`, `two_factor_code_wrong`
 */
export async function finishTwoFactor(
  ctx: UserContext,
  code: string,
  from: Device,
): Promise<{ codes: readonly string[]; token: string }> {
  const { userId, sessionId } = ctx.user;
  const user = await readUser(ctx);
  const { codes, alongside } = await confirmTwoFactor(ctx, userId, code, async (tx) => {
    await endSessions(tx, userId, sessionId);
    const changed = await changeToken(tx, sessionId, { isProof: true, hasSecondFactor: true });
    if (!changed) throw Unauthenticated();
    await noteSecurity(tx, ctx, userId, 'user.two_factor_enabled', from);
    await mailSecurityNotice(tx, ctx, user, 'two_factor_enabled', from);
    return changed;
  });
  return { codes, token: alongside.token };
}

/** @throws `two_factor_is_mandatory` */
export async function endTwoFactor(ctx: UserContext, from: Device): Promise<void> {
  const user = await readUser(ctx);
  await disableTwoFactor(ctx, user, async (tx) => {
    await noteSecurity(tx, ctx, user.id, 'user.two_factor_disabled', from);
    await mailSecurityNotice(tx, ctx, user, 'two_factor_disabled', from);
  });
}

/** @throws `two_factor_not_started` */
export async function newCodes(ctx: UserContext, from: Device): Promise<readonly string[]> {
  const user = await readUser(ctx);
  return renewRecoveryCodes(ctx, user, (tx) => noteSecurity(tx, ctx, user.id, 'user.recovery_codes_replaced', from));
}
