import type { SystemContext } from '../../platform/context/index.ts';
import { TwoFactorCodeWrong, verifySecondFactor } from '../two-factor/index.ts';
import { findUserById, inPerson, mailSecurityNotice, noteSecurity } from '../users/index.ts';
import type { Device, UserRow } from '../users/index.ts';
import { findChallenge, insertChallenge, useChallenge } from './challenges.repository.ts';
import type { ChallengeRow, SignInMethod } from './challenges.repository.ts';
import { checkPassword } from './check-password.ts';
import { openSession } from './open-session.ts';
import { SignInChallengeEnded } from './sessions.errors.ts';
import type { SessionRow } from './sessions.repository.ts';
import { countSignIn } from './sign-in-metrics.ts';

export interface SignInInput {
  readonly email: string;
  readonly password: string;
  readonly device: Device;
}

export interface SignedIn {
  readonly kind: 'signed_in';
  readonly user: UserRow;
  readonly session: SessionRow;
  readonly token: string;
}

/** The first factor was right and the second is awaited; `token` continues and is good once. */
export interface SecondFactorAwaited {
  readonly kind: 'second_factor';
  readonly challenge: ChallengeRow;
  readonly token: string;
}

/** Proves a person by password and opens a session, or asks for the second factor. @throws `sign_in_failed` */
export async function signIn(ctx: SystemContext, input: SignInInput): Promise<SignedIn | SecondFactorAwaited> {
  const user = await checkPassword(ctx, input);
  return enter(ctx, user, 'password', input.device);
}

/** Lets a person in whose first factor was right: at once, or after the second one where they have it. */
export async function enter(
  ctx: SystemContext,
  user: UserRow,
  method: SignInMethod,
  device: Device,
): Promise<SignedIn | SecondFactorAwaited> {
  if (user.twoFactorAt !== null) {
    const { row, token } = await ctx.db.withSystem((tx) => insertChallenge(tx, user.id, method));
    return { kind: 'second_factor', challenge: row, token };
  }
  const session = { user, device, kind: 'browser', hasSecondFactor: false } as const;
  const opened = await inPerson(ctx.db, user.id, (tx) => openSession(tx, ctx, session, method));
  countSignIn('done');
  return { kind: 'signed_in', user, session: opened.row, token: opened.token };
}

/**
 * Finishes a sign-in with the second factor.
 * @throws `sign_in_challenge_ended`, `two_factor_code_wrong`
 */
export async function completeSignIn(
  ctx: SystemContext,
  input: { readonly challenge: string | undefined; readonly code: string; readonly device: Device },
): Promise<SignedIn> {
  const { challenge: token = '', code, device } = input;
  const challenge = await ctx.db.withSystem((tx) => findChallenge(tx, token));
  if (!challenge) throw SignInChallengeEnded();
  const factor = await provenFactor(ctx, challenge.userId, code, device);
  return inPerson(ctx.db, challenge.userId, async (tx) => {
    const user = await findUserById(tx, challenge.userId);
    if (!user || !(await useChallenge(tx, challenge.id))) throw SignInChallengeEnded();
    const session = { user, device, kind: 'browser', hasSecondFactor: true } as const;
    const opened = await openSession(tx, ctx, session, factor);
    if (factor === 'recovery_code') await mailSecurityNotice(tx, ctx, user, 'recovery_code_used', device);
    countSignIn('done');
    return { kind: 'signed_in', user, session: opened.row, token: opened.token };
  });
}

/** The factor the code proves; a wrong one is written into the person's log. @throws `two_factor_code_wrong` */
export async function provenFactor(ctx: SystemContext, userId: string, code: string, device: Device) {
  const factor = await verifySecondFactor(ctx, userId, code);
  const event = factor === undefined ? 'user.second_factor_failed' : 'user.recovery_code_used';
  if (factor !== 'totp') await inPerson(ctx.db, userId, (tx) => noteSecurity(tx, ctx, userId, event, device));
  if (factor !== undefined) return factor;
  countSignIn('second_factor');
  throw TwoFactorCodeWrong();
}
